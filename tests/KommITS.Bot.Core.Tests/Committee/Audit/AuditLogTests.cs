using System.Text.Json.Nodes;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Committee.Audit;

public sealed class AuditLogTests
{
    private readonly MemoryDocumentStore _store = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly AuditPeople _people;
    private readonly AuditLog _log;

    public AuditLogTests()
    {
        _people = new AuditPeople(_store);
        _log = new AuditLog(_store, _people, _time);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Acts_are_chained_in_order_and_say_who_what_and_when()
    {
        await WriteAsync("a", "alva", "announcement.submit", "announcement/3");
        _time.Advance(TimeSpan.FromMinutes(5));
        await WriteAsync("b", "bo", "member.suspend", null, person: "cleo", words: " tre varningar ");
        var entries = await EntriesAsync();
        Assert.Equal([1, 2], entries.Select(entry => entry.Number));
        Assert.Equal(entries[0].Hash, entries[1].Previous);
        Assert.Equal(Duration.FromMinutes(5), entries[1].At - entries[0].At);
        var people = await _people.FindManyAsync([entries[0].By!, entries[1].By!, entries[1].Person!], Token);
        Assert.Equal(("alva", "bo", "cleo"), (people[entries[0].By!], people[entries[1].By!], people[entries[1].Person!]));
        Assert.Equal(("announcement/3", "tre varningar"), (entries[0].What, (await _log.WordsAsync(Token))[entries[1].Key]));
        Assert.Equal(new AuditVerdict(2, null, entries[1].Hash) { Last = 2 }, await _log.VerifyAsync(Token));
    }

    [Fact]
    public async Task The_same_act_is_written_once_also_when_a_crash_kept_the_end_from_being_noted()
    {
        await WriteAsync("a", "alva", "x.y", "x/1");
        await WriteAsync("a", "alva", "x.y", "x/1");
        await _store.DeleteAsync(new DocumentKey(AuditLog.Container, "end", "head"), Token);
        await WriteAsync("a", "alva", "x.y", "x/1");
        await WriteAsync("b", "alva", "x.y", "x/2");
        Assert.Equal([1, 2], (await EntriesAsync()).Select(entry => entry.Number));
        Assert.Null((await _log.VerifyAsync(Token)).Broken);
    }

    [Theory]
    [InlineData("action", "announcement.stop")]
    [InlineData("what", "announcement/4")]
    [InlineData("by", "0123456789abcdef")]
    [InlineData("person", "0123456789abcdef")]
    [InlineData("at", "2027-03-01T10:00:00Z")]
    [InlineData("words", "00")]
    [InlineData("previous", "00")]
    [InlineData("number", "7")]
    [InlineData("key", "00")]
    public async Task A_changed_field_shows_even_when_its_own_hash_is_made_anew(string field, string value)
    {
        for (var act = 1; act <= 4; act++)
            await WriteAsync($"{act}", "alva", "announcement.submit", $"announcement/{act}", "bo", "därför");
        var key = EntryKey(2);
        var changed = (await _store.ReadAsync<JsonObject>(key, Token))!.Content;
        changed[field] = field == "number" ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : value;
        await _store.UpsertAsync(key, changed, Token);
        Assert.Equal(2, (await _log.VerifyAsync(Token)).Broken);

        var forged = (await _store.ReadAsync<AuditEntry>(key, Token))!.Content.Sealed();
        await _store.UpsertAsync(key, forged, Token);
        Assert.InRange((await _log.VerifyAsync(Token)).Broken!.Value, 2, 3);
    }

    [Fact]
    public async Task The_last_entry_written_anew_shows_though_none_comes_after_it()
    {
        await WriteAsync("1", "alva", "x.y", "x/1");
        var entry = Assert.Single(await EntriesAsync());
        await _store.UpsertAsync(EntryKey(1), (entry with { What = "x/2" }).Sealed(), Token);
        Assert.Equal((0, 1), await VerdictAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task An_entry_that_is_taken_away_shows_the_last_one_too(int number)
    {
        for (var act = 1; act <= 5; act++)
            await WriteAsync($"{act}", "alva", "x.y", $"x/{act}");
        await _store.DeleteAsync(EntryKey(number), Token);
        Assert.Equal(number, (await _log.VerifyAsync(Token)).Broken);
        await WriteAsync("6", "alva", "x.y", "x/6");
        Assert.Equal(number, (await _log.VerifyAsync(Token)).Broken);
    }

    [Fact]
    public async Task Words_that_are_put_in_the_place_of_others_show()
    {
        await WriteAsync("a", "alva", "x.y", "x/1", words: "skälet");
        var entry = Assert.Single(await EntriesAsync());
        await _store.UpsertAsync(new DocumentKey(AuditLog.Container, "words", entry.Key), new { salt = "00", text = "ett annat skäl" }, Token);
        Assert.Equal(1, (await _log.VerifyAsync(Token)).Broken);
    }

    [Fact]
    public async Task What_is_two_years_old_goes_and_the_rest_still_holds()
    {
        for (var act = 1; act <= 6; act++)
        {
            await WriteAsync($"{act}", "alva", "x.y", $"x/{act}", words: $"skäl {act}");
            _time.Advance(TimeSpan.FromDays(100));
        }

        var before = Instant.FromDateTimeOffset(_time.GetUtcNow()) - Duration.FromDays(350);
        Assert.Equal(3, await _log.SweepAsync(before, Token));
        Assert.Equal(0, await _log.SweepAsync(before, Token));
        Assert.Equal([4, 5, 6], (await EntriesAsync()).Select(entry => entry.Number));
        Assert.Equal((3, null), (await VerdictAsync()));
        await WriteAsync("7", "alva", "x.y", "x/7");
        Assert.Equal((4, null), (await VerdictAsync()));
        Assert.DoesNotContain("skäl 3", await RawAsync(), StringComparison.Ordinal);
        await _store.DeleteAsync(EntryKey(4), Token);
        Assert.Equal((0, 4), (await VerdictAsync()));
    }

    [Fact]
    public async Task A_sweep_that_died_half_way_is_finished_by_the_next()
    {
        for (var act = 1; act <= 4; act++)
            await WriteAsync($"{act}", "alva", "x.y", $"x/{act}");
        await _log.SweepAsync(Instant.FromDateTimeOffset(_time.GetUtcNow()) + Duration.FromDays(1), Token);
        Assert.Equal((0, null), await VerdictAsync());
        await WriteAsync("5", "alva", "x.y", "x/5");
        Assert.Equal(5, Assert.Single(await EntriesAsync()).Number);
        Assert.Equal((1, null), await VerdictAsync());
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_a_chain_that_holds_and_says_nothing_of_them()
    {
        await WriteAsync("a", "bo-id", "x.y", "x/1", words: "mitt eget skäl");
        await WriteAsync("b", "alva-id", "member.warn", null, "bo-id", "Bo Ek skrev fel");
        await WriteAsync("c", "alva-id", "x.y", "x/3", words: "fråga bo ek eller bo@umea.se");
        await WriteAsync("d", "alva-id", "x.y", "x/4", words: "något annat");
        await _log.ForgetAsync("bo-id", "Bo Ek", "bo@umea.se", Token);
        var raw = await RawAsync();
        foreach (var trace in new[] { "bo-id", "Bo Ek", "bo ek", "bo@umea.se", "mitt eget skäl" })
            Assert.DoesNotContain(trace, raw, StringComparison.Ordinal);
        Assert.Contains("något annat", raw, StringComparison.Ordinal);
        Assert.Contains("alva-id", raw, StringComparison.Ordinal);
        Assert.Equal((4, null), await VerdictAsync());
        await WriteAsync("e", "bo-id", "x.y", "x/5");
        var entries = await EntriesAsync();
        Assert.NotEqual(entries[0].By, entries[4].By);
    }

    private Task WriteAsync(string key, string? by, string action, string? what, string? person = null, string? words = null) =>
        _log.WriteAsync(key, by, action, new AuditSubject(what, person), words, Token);

    private async Task<List<AuditEntry>> EntriesAsync() => await _log.AllAsync(Token).ToListAsync(Token);

    private async Task<(int, int?)> VerdictAsync() => await _log.VerifyAsync(Token) is var verdict ? (verdict.Entries, verdict.Broken) : default;

    private async Task<string> RawAsync()
    {
        var raw = "";
        foreach (var partition in new[] { "entry", "words", "alias", "person", "end" })
            await foreach (var document in _store.QueryAllAsync<JsonObject>(new DocumentQuery(AuditLog.Container, partition), Token))
                raw += $"{document.Key.Id} {document.Content.ToJsonString(DocumentJson.Options)}\n";
        return raw;
    }

    private static DocumentKey EntryKey(int number) => new(AuditLog.Container, "entry", $"{number:D10}");
}
