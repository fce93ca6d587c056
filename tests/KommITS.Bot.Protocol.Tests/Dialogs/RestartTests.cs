using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Tests.Dialogs.Waterfalls;
using KommITS.Bot.Protocol.Tests.Drivers;

namespace KommITS.Bot.Protocol.Tests.Dialogs;

/// <summary>A conversation that an older version of the code has saved.</summary>
public class RestartTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Conversation _conversation = new(Trip.Dialogs(), "trip");

    [Theory]
    [InlineData("""{"name":"Åsa","places":["Umeå"]}""", "Åsa", "Umeå")]
    [InlineData("""{"name":"Åsa","places":["Umeå"],"wheels":4}""", "Åsa", "Umeå")]
    [InlineData("""{"name":"Åsa"}""", "Åsa", "")]
    [InlineData("""{"name":"Åsa","places":"Umeå"}""", "Åsa", "")]
    [InlineData("""{"name":"Åsa","places":[1]}""", "Åsa", "")]
    [InlineData("""{"name":{"first":"Åsa"},"places":["Umeå"]}""", null, "Umeå")]
    [InlineData("""{"name":null,"places":null}""", null, "")]
    [InlineData("""{"NAME":"Åsa"}""", "Åsa", "")]
    [InlineData("{}", null, "")]
    public async Task What_still_fits_of_the_answers_is_kept(string saved, string? name, string places)
    {
        await ContinueOldAsync(saved);
        var restarted = Assert.IsType<RestartedDialog>(_conversation.Last.Result);
        var kept = Assert.IsType<Answers>(restarted.Answers);
        Assert.Equal((name, places), (kept.Name, string.Join(", ", kept.Places)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    public async Task A_state_that_is_no_record_keeps_nothing(string saved)
    {
        await ContinueOldAsync(saved);
        Assert.Null(Assert.IsType<RestartedDialog>(_conversation.Last.Result).Answers);
    }

    [Fact]
    public async Task A_dialog_begun_again_has_the_answers_and_asks_from_its_first_step()
    {
        await ContinueOldAsync("""{"name":"Åsa","places":["Umeå"]}""");
        var restarted = (RestartedDialog)_conversation.Last.Result!;
        Assert.Equal("Vad heter du?", await TurnAsync("hej", dc => dc.BeginAgainAsync(restarted, None)));
        Assert.Contains("\"places\":[\"Ume", _conversation.Saved, StringComparison.Ordinal);
        Assert.Equal(DialogTurnStatus.Waiting, _conversation.Last.Status);
    }

    [Fact]
    public async Task A_dialog_that_is_gone_cannot_begin_again()
    {
        _conversation.Saved = """{"stack":[{"id":"gone","version":1,"step":0,"state":{"name":"Åsa"}}]}""";
        await TurnAsync("hej", dc => dc.ContinueDialogAsync(None));
        var restarted = Assert.IsType<RestartedDialog>(_conversation.Last.Result);
        Assert.Equal(new RestartedDialog("gone", null), restarted);
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync("hej", dc => dc.BeginAgainAsync(restarted, None)));
    }

    [Fact]
    public void Records_within_records_are_read_field_by_field_too()
    {
        var saved = JsonSerializer.Deserialize<JsonElement>("""{"name":"a","inner":{"count":"many","label":"b"},"extra":{}}""");
        Assert.Equal(new Outer { Name = "a", Inner = new Inner { Label = "b" } }, FieldwiseJson.Read<Outer>(saved, JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_type_that_needs_what_is_missing_keeps_nothing() =>
        Assert.Null(FieldwiseJson.Read<Demanding>(JsonSerializer.Deserialize<JsonElement>("""{"name":7}"""), JsonSerializerOptions.Web));

    [Fact]
    public void Whatever_was_saved_never_throws()
    {
        string[] values = ["null", "7", "1e400", "true", "\"x\"", "[]", "[null]", "{}", """{"count":1}""", """{"label":[]}"""];
        Gen.Select(Gen.OneOfConst(values), Gen.OneOfConst(values), Gen.OneOfConst(values)).Sample((name, inner, extra) =>
        {
            var saved = JsonSerializer.Deserialize<JsonElement>($$"""{"name":{{name}},"inner":{{inner}},"extra":{{extra}}}""");
            Assert.NotNull(FieldwiseJson.Read<Outer>(saved, JsonSerializerOptions.Web));
        });
    }

    private Task<string> ContinueOldAsync(string state)
    {
        var instance = new JsonObject { ["id"] = "trip", ["version"] = 0, ["step"] = 2, ["state"] = JsonNode.Parse(state) };
        _conversation.Saved = new JsonObject { ["stack"] = new JsonArray(instance) }.ToJsonString();
        return TurnAsync("hej", dc => dc.ContinueDialogAsync(None));
    }

    private Task<string> TurnAsync(string text, Func<DialogContext, Task<DialogTurnResult>> run) =>
        _conversation.TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text }, run);

    private sealed record Outer
    {
        public string Name { get; init; } = "";

        public Inner Inner { get; init; } = new();
    }

    private sealed record Inner
    {
        public int Count { get; init; }

        public string? Label { get; init; }
    }

    private sealed record Demanding
    {
        public required string Name { get; init; }
    }
}
