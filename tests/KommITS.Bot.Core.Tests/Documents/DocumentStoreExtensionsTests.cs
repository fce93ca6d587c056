using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Tests.Documents;

public sealed class DocumentStoreExtensionsTests
{
    private static readonly DocumentKey Key = new("notes", "mine", "1");
    private readonly MemoryDocumentStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_change_creates_and_the_next_one_builds_on_it()
    {
        Assert.Equal(new Note("a"), await Change(stored => new Note((stored?.Text ?? "") + "a")));
        Assert.Equal(new Note("aa"), await Change(stored => new Note((stored?.Text ?? "") + "a")));
        Assert.Equal(new Note("aa"), (await _store.ReadAsync<Note>(Key, Token))!.Content);
    }

    [Fact]
    public async Task Deciding_on_nothing_writes_nothing_and_tells_what_is_stored()
    {
        Assert.Null(await Change(_ => null));
        await Change(_ => new Note("a"));
        var writes = _store.Writes;
        Assert.Equal(new Note("a"), await Change(_ => null));
        Assert.Equal(writes, _store.Writes);
    }

    [Fact]
    public async Task Who_loses_a_race_decides_again_from_the_newest_version()
    {
        await Change(_ => new Note("a"));
        var somebodyElse = 0;
        _store.BeforeWrite = async key =>
        {
            if (somebodyElse++ > 0)
                return;
            _store.BeforeWrite = null;
            await _store.UpsertAsync(key, new Note("other "), Token);
        };
        var seen = new List<string?>();
        var changed = await Change(stored =>
        {
            seen.Add(stored?.Text);
            return new Note(stored?.Text + "mine");
        });
        Assert.Equal(["a", "other "], seen);
        Assert.Equal(new Note("other mine"), changed);
    }

    [Fact]
    public async Task A_document_that_goes_away_in_between_is_decided_on_as_missing()
    {
        await Change(_ => new Note("a"));
        _store.BeforeWrite = async key =>
        {
            _store.BeforeWrite = null;
            await _store.DeleteAsync(key, Token);
        };
        Assert.Equal(new Note("new"), await Change(stored => new Note(stored is null ? "new" : "changed")));
    }

    [Fact]
    public async Task Fifty_who_count_at_once_miss_nobody()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            () => Change(stored => new Note($"{stored?.Text}.")), Token)));
        Assert.Equal(50, (await _store.ReadAsync<Note>(Key, Token))!.Content.Text.Length);
    }

    [Fact]
    public async Task Who_loses_every_race_can_be_cancelled()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var races = 0;
        _store.BeforeWrite = async key =>
        {
            var again = _store.BeforeWrite;
            _store.BeforeWrite = null;
            await _store.UpsertAsync(key, new Note("somebody else"), Token);
            _store.BeforeWrite = again;
            if (++races == 10)
                await patience.CancelAsync();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _store.ChangeAsync<Note>(Key, _ => new Note("me"), patience.Token));
        Assert.Equal(10, races);
    }

    [Fact]
    public async Task A_query_runs_through_every_page()
    {
        for (var number = 0; number < 25; number++)
            await _store.CreateAsync(new DocumentKey("notes", "many", $"{number:00}"), new Note($"{number}"), Token);
        var query = new DocumentQuery("notes", "many", PageSize: 10);
        var found = new List<string>();
        await foreach (var document in _store.QueryAllAsync<Note>(query, Token))
            found.Add(document.Content.Text);
        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"{number}"), found);
    }

    private Task<Note?> Change(Func<Note?, Note?> decide) => _store.ChangeAsync(Key, decide, Token);

    private sealed record Note(string Text);
}
