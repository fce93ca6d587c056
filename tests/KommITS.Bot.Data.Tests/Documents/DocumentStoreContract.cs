using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Data.Tests.Documents;

/// <summary>What every store must do for one document. A store's tests inherit this and make the store.</summary>
public abstract class DocumentStoreContract : IAsyncLifetime
{
    protected IDocumentStore Store { get; private set; } = null!;

    protected CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    /// <summary>An empty store the first time, the same content afterwards. The store before is closed by then.</summary>
    protected abstract Task<IDocumentStore> OpenAsync();

    protected abstract Task CloseAsync();

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task ReopenAsync()
    {
        await CloseAsync();
        Store = await OpenAsync();
    }

    protected static DocumentKey Key(string id, string partition = "p", string container = "notes") => new(container, partition, id);

    [Fact]
    public async Task A_created_document_is_read_back_with_its_etag()
    {
        var written = await Store.CreateAsync(Key("1"), new Note("Hej"), Stop);

        var read = await Store.ReadAsync<Note>(Key("1"), Stop);

        Assert.Equal(WriteStatus.Written, written.Status);
        Assert.Equal(new Document<object>(Key("1"), new Note("Hej"), written.ETag!), new Document<object>(read!.Key, read.Content, read.ETag));
    }

    [Fact]
    public async Task A_missing_document_reads_as_null() => Assert.Null(await Store.ReadAsync<Note>(Key("none"), Stop));

    [Fact]
    public async Task Creating_a_taken_key_is_a_conflict_and_leaves_the_first()
    {
        await Store.CreateAsync(Key("1"), new Note("first"), Stop);

        var second = await Store.CreateAsync(Key("1"), new Note("second"), Stop);

        Assert.Equal(new WriteResult(WriteStatus.Conflict), second);
        Assert.Equal("first", (await Store.ReadAsync<Note>(Key("1"), Stop))!.Content.Text);
    }

    [Fact]
    public async Task Replacing_with_the_newest_etag_writes_and_gives_a_new_one()
    {
        var first = await Store.CreateAsync(Key("1"), new Note("first"), Stop);

        var second = await Store.ReplaceAsync(Key("1"), new Note("second"), first.ETag!, Stop);

        Assert.True(second.IsWritten);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal("second", (await Store.ReadAsync<Note>(Key("1"), Stop))!.Content.Text);
    }

    [Fact]
    public async Task Replacing_with_an_old_etag_is_stale_and_changes_nothing()
    {
        var first = await Store.CreateAsync(Key("1"), new Note("first"), Stop);
        await Store.UpsertAsync(Key("1"), new Note("second"), Stop);

        var late = await Store.ReplaceAsync(Key("1"), new Note("late"), first.ETag!, Stop);

        Assert.Equal(new WriteResult(WriteStatus.Stale), late);
        Assert.Equal("second", (await Store.ReadAsync<Note>(Key("1"), Stop))!.Content.Text);
    }

    [Fact]
    public async Task Replacing_what_is_gone_is_missing()
    {
        var first = await Store.CreateAsync(Key("1"), new Note("first"), Stop);
        await Store.DeleteAsync(Key("1"), Stop);

        Assert.Equal(new WriteResult(WriteStatus.Missing), await Store.ReplaceAsync(Key("1"), new Note("late"), first.ETag!, Stop));
        Assert.Null(await Store.ReadAsync<Note>(Key("1"), Stop));
    }

    [Fact]
    public async Task A_document_made_again_with_the_same_content_has_another_etag()
    {
        var first = await Store.CreateAsync(Key("1"), new Note("same"), Stop);
        await Store.DeleteAsync(Key("1"), Stop);
        await Store.CreateAsync(Key("1"), new Note("same"), Stop);

        Assert.Equal(WriteStatus.Stale, (await Store.ReplaceAsync(Key("1"), new Note("late"), first.ETag!, Stop)).Status);
    }

    [Fact]
    public async Task Upserting_writes_with_and_without_a_document_there()
    {
        var first = await Store.UpsertAsync(Key("1"), new Note("first"), Stop);
        var second = await Store.UpsertAsync(Key("1"), new Note("first"), Stop);

        Assert.True(first.IsWritten && second.IsWritten);
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal(second.ETag, (await Store.ReadAsync<Note>(Key("1"), Stop))!.ETag);
    }

    [Fact]
    public async Task Deleting_twice_says_so_the_second_time()
    {
        await Store.CreateAsync(Key("1"), new Note("x"), Stop);

        Assert.True(await Store.DeleteAsync(Key("1"), Stop));
        Assert.False(await Store.DeleteAsync(Key("1"), Stop));
    }

    [Fact]
    public async Task Reading_many_gives_those_that_exist_once_each()
    {
        await Store.CreateAsync(Key("1"), new Note("one"), Stop);
        await Store.CreateAsync(Key("2", "other"), new Note("two"), Stop);

        var read = await Store.ReadManyAsync<Note>([Key("1"), Key("none"), Key("2", "other"), Key("1"), Key("2")], Stop);

        Assert.Equal(["one", "two"], read.Select(document => document.Content.Text).Order());
        Assert.All(read, document => Assert.NotEmpty(document.ETag));
        Assert.Empty(await Store.ReadManyAsync<Note>([], Stop));
    }

    [Fact]
    public async Task The_same_id_in_other_partitions_and_containers_is_another_document()
    {
        await Store.CreateAsync(Key("1"), new Note("here"), Stop);

        Assert.True((await Store.CreateAsync(Key("1", "q"), new Note("partition"), Stop)).IsWritten);
        Assert.True((await Store.CreateAsync(Key("1", "p", "others"), new Note("container"), Stop)).IsWritten);
        Assert.True(await Store.DeleteAsync(Key("1", "q"), Stop));
        Assert.Equal("here", (await Store.ReadAsync<Note>(Key("1"), Stop))!.Content.Text);
        Assert.Equal("container", (await Store.ReadAsync<Note>(Key("1", "p", "others"), Stop))!.Content.Text);
    }

    [Fact]
    public async Task Parts_of_a_key_do_not_run_together()
    {
        await Store.CreateAsync(Key("b/c", "a"), new Note("first"), Stop);

        Assert.Null(await Store.ReadAsync<Note>(Key("c", "a/b"), Stop));
        Assert.Null(await Store.ReadAsync<Note>(Key("B/C", "a"), Stop));
    }

    public static TheoryData<string> OddIds { get; } =
    [
        "åäö ÅÄÖ", "a/b\\c", "100%", "#1?x=y&z", "%2F", " space ", ".", "..", "'; DROP TABLE documents; --", "\"quoted\"", "tab\tline\nend",
        "a\0b", "👩‍💻", "19:abc_def@thread.tacv2;messageid=1", "$.[*]", "_%", new string('ö', 255),
    ];

    [Theory]
    [MemberData(nameof(OddIds))]
    public async Task Any_characters_can_be_an_id(string id)
    {
        var key = Key(id, id, "notes");
        var written = await Store.CreateAsync(key, new Note(id), Stop);

        Assert.Equal(WriteStatus.Conflict, (await Store.CreateAsync(key, new Note("again"), Stop)).Status);
        Assert.Equal(id, (await Store.ReadAsync<Note>(key, Stop))!.Content.Text);
        Assert.Equal([key], (await Store.QueryAsync<Note>(new DocumentQuery("notes", id), Stop)).Documents.Select(found => found.Key));
        Assert.True((await Store.ReplaceAsync(key, new Note("new"), written.ETag!, Stop)).IsWritten);
        Assert.True(await Store.DeleteAsync(key, Stop));
    }

    [Fact]
    public async Task A_key_that_cannot_be_kept_apart_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.UpsertAsync(Key(""), new Note("x"), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.UpsertAsync(Key("half a pair \ud83d"), new Note("x"), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync<Note>(Key("1", "\udc69\ud83d"), Stop));
    }

    [Fact]
    public async Task An_id_of_256_characters_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.UpsertAsync(Key(new string('a', 256)), new Note("x"), Stop));

    [Fact]
    public async Task Every_kind_of_field_comes_back_as_it_was()
    {
        var note = new Note(
            "Räksmörgås 🦐 \"citat\" \\ \n \u2028 <b>", NoteKind.LongAnswer, false, -0.1, int.MaxValue, null,
            Instant.FromUtc(2027, 3, 28, 1, 30) + Duration.FromNanoseconds(123456789), new Writer("Åmål", "IT-chef"));

        await Store.CreateAsync(Key("1"), note, Stop);

        Assert.Equal(note, (await Store.ReadAsync<Note>(Key("1"), Stop))!.Content);
    }

    [Fact]
    public async Task A_document_just_under_the_limit_is_stored_and_one_over_it_refused()
    {
        var overhead = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Note(""), DocumentJson.Options).Length;
        var most = new Note(new string('x', DocumentTooLargeException.MaxBytes - overhead));
        var tooMuch = new Note(new string('ö', DocumentTooLargeException.MaxBytes / 2));

        Assert.True((await Store.CreateAsync(Key("big"), most, Stop)).IsWritten);
        Assert.Equal(most, (await Store.ReadAsync<Note>(Key("big"), Stop))!.Content);
        await Assert.ThrowsAsync<DocumentTooLargeException>(() => Store.CreateAsync(Key("bigger"), tooMuch, Stop));
        await Assert.ThrowsAsync<DocumentTooLargeException>(() => Store.UpsertAsync(Key("big"), tooMuch, Stop));
        Assert.Null(await Store.ReadAsync<Note>(Key("bigger"), Stop));
    }

    [Fact]
    public async Task Everything_survives_reopening()
    {
        var written = await Store.CreateAsync(Key("1"), new Note("kvar"), Stop);
        await Store.CreateAsync(Key("2"), new Note("borta"), Stop);
        await Store.DeleteAsync(Key("2"), Stop);

        await ReopenAsync();

        var read = await Store.ReadAsync<Note>(Key("1"), Stop);
        Assert.Equal(("kvar", written.ETag), (read!.Content.Text, read.ETag));
        Assert.Null(await Store.ReadAsync<Note>(Key("2"), Stop));
        Assert.True((await Store.ReplaceAsync(Key("1"), new Note("ny"), written.ETag!, Stop)).IsWritten);
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CreateAsync(Key("1"), new Note("x"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.DeleteAsync(Key("1"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadAsync<Note>(Key("1"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadManyAsync<Note>([Key("1")], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.QueryAsync<Note>(new DocumentQuery("notes", "p"), cancelled));
        Assert.Null(await Store.ReadAsync<Note>(Key("1"), Stop));
    }
}
