using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Data.Tests.Documents;

/// <summary>What every store must do when asked for several documents of a partition.</summary>
public abstract class DocumentQueryContract : DocumentStoreContract
{
    private static readonly Instant Monday = Instant.FromUtc(2027, 5, 10, 7, 0);

    private async Task Given(params Note[] notes)
    {
        for (var i = 0; i < notes.Length; i++)
            await Store.CreateAsync(Key($"n{i}"), notes[i], Stop);
    }

    private async Task<string[]> Texts(DocumentQuery query) =>
        await Store.QueryAllAsync<Note>(query, Stop).Select(document => document.Content.Text).ToArrayAsync(Stop);

    private Task<string[]> Where(params FieldFilter[] filters) => Texts(new DocumentQuery("notes", "p", filters));

    [Fact]
    public async Task An_empty_partition_gives_an_empty_last_page()
    {
        var page = await Store.QueryAsync<Note>(new DocumentQuery("notes", "p"), Stop);

        Assert.Empty(page.Documents);
        Assert.Null(page.Continuation);
    }

    [Fact]
    public async Task Only_the_partition_and_container_asked_for_are_answered()
    {
        await Given(new Note("here"));
        await Store.CreateAsync(Key("x", "q"), new Note("other partition"), Stop);
        await Store.CreateAsync(Key("x", "p", "others"), new Note("other container"), Stop);

        Assert.Equal(["here"], await Texts(new DocumentQuery("notes", "p")));
    }

    [Fact]
    public async Task Documents_come_with_the_key_and_etag_that_a_read_gives()
    {
        await Given(new Note("here"));

        var found = Assert.Single((await Store.QueryAsync<Note>(new DocumentQuery("notes", "p"), Stop)).Documents);

        Assert.Equal(await Store.ReadAsync<Note>(Key("n0"), Stop), found);
    }

    [Fact]
    public async Task All_filters_must_hold()
    {
        await Given(
            new Note("both", Topic: "e-arkiv"),
            new Note("topic only", Topic: "e-arkiv", Open: false),
            new Note("open only", Topic: "lön"));

        Assert.Equal(["both"], await Where(new FieldFilter("topic", "e-arkiv"), new FieldFilter("open", true)));
        Assert.Equal(["both", "open only"], await Where(new FieldFilter("open", true)));
        Assert.Equal(["topic only"], await Where(new FieldFilter("open", false)));
    }

    [Fact]
    public async Task A_nested_field_is_reached_with_dots()
    {
        await Given(new Note("Åmål", Writer: new Writer("Åmål")), new Note("nobody"), new Note("Umeå", Writer: new Writer("Umeå")));

        Assert.Equal(["Åmål"], await Where(new FieldFilter("writer.municipality", "Åmål")));
        Assert.Equal(["nobody"], await Where(new FieldFilter("writer.municipality", null)));
    }

    [Fact]
    public async Task Null_matches_a_missing_field_and_nothing_else()
    {
        await Given(new Note("without"), new Note("empty", Topic: ""), new Note("with", Topic: "null"));

        Assert.Equal(["without"], await Where(new FieldFilter("topic", null)));
        Assert.Equal(["empty"], await Where(new FieldFilter("topic", "")));
        Assert.Equal(["with"], await Where(new FieldFilter("topic", "null")));
        Assert.Empty(await Where(new FieldFilter("nothing.of.the.kind", "x")));
    }

    [Fact]
    public async Task Numbers_equal_numbers_and_not_texts_or_booleans()
    {
        await Given(new Note("1", Count: 1, Weight: 0.1, Topic: "1"), new Note("0", Count: 0, Weight: 12));

        Assert.Equal(["1"], await Where(new FieldFilter("count", 1)));
        Assert.Equal(["1"], await Where(new FieldFilter("count", 1L), new FieldFilter("weight", 0.1)));
        Assert.Equal(["0"], await Where(new FieldFilter("weight", 12)));
        Assert.Equal(["1"], await Where(new FieldFilter("weight", 0.1m)));
        Assert.Empty(await Where(new FieldFilter("open", 1)));
        Assert.Empty(await Where(new FieldFilter("topic", 1)));
        Assert.Empty(await Where(new FieldFilter("count", "1")));
        Assert.Empty(await Where(new FieldFilter("count", true)));
    }

    [Fact]
    public async Task Enums_and_instants_are_compared_as_they_are_stored()
    {
        await Given(new Note("long", NoteKind.LongAnswer, Asked: Monday), new Note("short", Asked: Monday + Duration.FromHours(1)));

        Assert.Equal(["long"], await Where(new FieldFilter("kind", "longAnswer")));
        Assert.Equal(["long"], await Where(new FieldFilter("kind", NoteKind.LongAnswer), new FieldFilter("asked", Monday)));
    }

    [Theory]
    [InlineData("å' OR 1=1 --")]
    [InlineData("\"")]
    [InlineData("%")]
    [InlineData("\\")]
    [InlineData("🦐")]
    public async Task A_filter_value_is_only_a_value(string value)
    {
        await Given(new Note("plain", Topic: "x"), new Note("odd", Topic: value));

        Assert.Equal(["odd"], await Where(new FieldFilter("topic", value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("topic\"] OR 1=1")]
    [InlineData("topic') --")]
    [InlineData("$")]
    [InlineData("a[0]")]
    public async Task A_path_that_is_no_path_is_refused(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Where(new FieldFilter(path, "x")));
        await Assert.ThrowsAsync<ArgumentException>(() => Texts(new DocumentQuery("notes", "p", OrderBy: new FieldOrder(path))));
    }

    [Fact]
    public async Task A_filter_on_a_whole_object_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Where(new FieldFilter("writer", new Writer("Åmål"))));

    [Fact]
    public async Task Without_an_order_documents_come_by_id()
    {
        foreach (var id in (string[])["b", "a", "ö", "B", "10", "9"])
            await Store.CreateAsync(Key(id), new Note(id), Stop);

        Assert.Equal(["10", "9", "B", "a", "b", "ö"], await Texts(new DocumentQuery("notes", "p")));
    }

    [Fact]
    public async Task An_order_holds_both_ways_with_equals_by_id_and_missing_fields_lowest()
    {
        await Given(new Note("none"), new Note("late", Asked: Monday + Duration.FromDays(3)), new Note("a", Asked: Monday), new Note("b", Asked: Monday));

        Assert.Equal(["none", "a", "b", "late"], await Texts(new DocumentQuery("notes", "p", OrderBy: new FieldOrder("asked"))));
        Assert.Equal(["late", "a", "b", "none"], await Texts(new DocumentQuery("notes", "p", OrderBy: new FieldOrder("asked", true))));
    }

    [Fact]
    public async Task Numbers_are_ordered_as_numbers()
    {
        await Given(new Note("10", Weight: 10), new Note("9.5", Weight: 9.5), new Note("-1", Weight: -1));

        Assert.Equal(["-1", "9.5", "10"], await Texts(new DocumentQuery("notes", "p", OrderBy: new FieldOrder("weight"))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task A_page_has_1_to_1000_documents(int size) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Texts(new DocumentQuery("notes", "p", PageSize: size)));

    [Fact]
    public async Task The_last_full_page_has_no_continuation()
    {
        await Given(new Note("a"), new Note("b"));

        Assert.Null((await Store.QueryAsync<Note>(new DocumentQuery("notes", "p", PageSize: 2), Stop)).Continuation);
        Assert.NotNull((await Store.QueryAsync<Note>(new DocumentQuery("notes", "p", PageSize: 1), Stop)).Continuation);
    }

    [Fact]
    public async Task A_token_that_is_not_from_this_query_is_refused()
    {
        await Given(new Note("a"), new Note("b"));
        var token = (await Store.QueryAsync<Note>(new DocumentQuery("notes", "p", PageSize: 1), Stop)).Continuation;

        await Assert.ThrowsAsync<ArgumentException>(() => Texts(new DocumentQuery("notes", "q", Continuation: token)));
        await Assert.ThrowsAsync<ArgumentException>(() => Texts(new DocumentQuery("notes", "p", Continuation: "no token")));
        await Assert.ThrowsAsync<ArgumentException>(() => Texts(new DocumentQuery("notes", "p", Continuation: "")));
    }
}
