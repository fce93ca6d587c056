using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Tests.Documents;

/// <summary>What must hold with many documents and many callers at once. Inherit this one: it brings the others.</summary>
public abstract class DocumentLoadContract : DocumentQueryContract
{
    private static string Id(int number) => $"d{number:0000}";

    private Task<WriteResult[]> Fill(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(
        number => Store.CreateAsync(Key(Id(number)), new Note(Id(number), Count: number % 7, Topic: number % 3 == 0 ? null : "t"), Stop)));

    public static TheoryData<string?, bool, int> Pagings { get; } = new()
    {
        { null, false, 7 }, { null, false, 1000 }, { "count", false, 100 }, { "count", true, 100 }, { "topic", false, 9 }, { "topic", true, 333 },
    };

    [Theory]
    [MemberData(nameof(Pagings))]
    public async Task Paging_loses_and_repeats_nothing(string? field, bool descending, int size)
    {
        await Fill(1000);
        var order = field is null ? null : new FieldOrder(field, descending);

        var found = await Store.QueryAllAsync<Note>(new DocumentQuery("notes", "p", OrderBy: order, PageSize: size), Stop).ToListAsync(Stop);

        Assert.Equal(Enumerable.Range(0, 1000).Select(Id), found.Select(document => document.Key.Id).Order(StringComparer.Ordinal));
        if (field == "count")
            Assert.Equal(found.Select(document => document.Content.Count).OrderBy(count => descending ? -count : count), found.Select(document => document.Content.Count));
    }

    [Fact]
    public async Task Paging_with_a_filter_gives_full_pages()
    {
        await Fill(100);

        var page = await Store.QueryAsync<Note>(new DocumentQuery("notes", "p", [new FieldFilter("count", 3)], PageSize: 10), Stop);

        Assert.Equal(10, page.Documents.Count);
        Assert.All(page.Documents, document => Assert.Equal(3, document.Content.Count));
    }

    [Fact]
    public async Task A_filter_an_order_and_pages_go_together_over_a_thousand_documents()
    {
        await Fill(1000);
        var query = new DocumentQuery("notes", "p", [new FieldFilter("topic", "t")], new FieldOrder("count", Descending: true), 50);

        var found = await Store.QueryAllAsync<Note>(query, Stop).ToListAsync(Stop);

        var expected = Enumerable.Range(0, 1000).Where(number => number % 3 != 0).OrderByDescending(number => number % 7).ThenBy(number => number).Select(Id);
        Assert.Equal(expected, found.Select(document => document.Key.Id));
    }

    [Fact]
    public async Task Paging_keeps_its_place_while_others_write()
    {
        await Fill(1000);
        using var done = new CancellationTokenSource();
        var others = WriteAround(done.Token);

        var found = await Store.QueryAllAsync<Note>(new DocumentQuery("notes", "p", PageSize: 10), Stop).ToListAsync(Stop);
        await done.CancelAsync();
        await others;

        var ids = found.Select(document => document.Key.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 1000).Select(Id), ids.Where(id => id.Length == 5));
    }

    /// <summary>New documents before and between the old, old ones rewritten, until told to stop.</summary>
    private async Task WriteAround(CancellationToken done)
    {
        for (var number = 0; !done.IsCancellationRequested; number++)
        {
            await Store.UpsertAsync(Key($"a-new-{number}"), new Note("new"), Stop);
            await Store.UpsertAsync(Key($"{Id(number % 1000)}-new"), new Note("new"), Stop);
            await Store.UpsertAsync(Key(Id(number * 7 % 1000)), new Note("rewritten"), Stop);
            await Store.DeleteAsync(Key($"a-new-{number - 5}"), Stop);
        }
    }

    [Fact]
    public async Task A_hundred_writers_of_one_document_lose_no_update()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Store.ChangeAsync<Note>(
            Key("counter"), note => (note ?? new Note("count")) with { Count = (note?.Count ?? 0) + 1 }, Stop))));

        Assert.Equal(100, (await Store.ReadAsync<Note>(Key("counter"), Stop))!.Content.Count);
    }

    [Fact]
    public async Task One_of_many_creators_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            Task.Run(() => Store.CreateAsync(Key("one"), new Note($"{number}"), Stop))));

        Assert.Single(results, result => result.IsWritten);
        Assert.Equal(49, results.Count(result => result.Status == WriteStatus.Conflict));
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_document()
    {
        await Store.CreateAsync(Key("1"), new Note(new string('a', 50_000)), Stop);
        var writing = Task.Run(async () =>
        {
            for (var number = 0; number < 50; number++)
                await Store.UpsertAsync(Key("1"), new Note(new string((char)('a' + (number % 26)), 50_000)), Stop);
        }, Stop);

        while (!writing.IsCompleted)
            Assert.Single((await Store.ReadAsync<Note>(Key("1"), Stop))!.Content.Text.Distinct());
        await writing;
    }

    [Fact]
    public async Task Cancelling_while_waiting_leaves_each_write_whole_or_undone()
    {
        using var cancel = new CancellationTokenSource();
        var writes = Enumerable.Range(0, 300).Select(number => Store.CreateAsync(Key(Id(number)), new Note("x"), cancel.Token)).ToList();
        await cancel.CancelAsync();
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        for (var number = 0; number < writes.Count; number++)
        {
            var stored = await Store.ReadAsync<Note>(Key(Id(number)), Stop);
            Assert.Equal(writes[number].IsCompletedSuccessfully, stored is not null);
        }
    }
}
