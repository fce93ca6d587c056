using System.Text;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Tests.Turn.Inputs;

public sealed class InputReaderTests
{
    private const string FromTeams = """
        "type":"message","id":"1485983408511","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/",
        "from":{"id":"29:1","name":"Alva","aadObjectId":"x"},"recipient":{"id":"28:bot","name":"KommITS"},
        "conversation":{"id":"a:1","conversationType":"personal","tenantId":"t"}
        """;

    [Theory]
    [InlineData("""{"text":"  Fråga: vem kör Lifecare?\n"}""", "Fråga: vem kör Lifecare?")]
    [InlineData("""{"text":"<at>KommITS</at> hjälp","entities":[{"type":"mention","text":"<at>KommITS</at>","mentioned":{"id":"28:bot","name":"KommITS"}}]}""", "hjälp")]
    [InlineData("""{"text":"hjälp","attachments":[{"contentType":"text/html","content":"<div>hjälp</div>"}]}""", "hjälp")]
    [InlineData("""{"text":"se bilden","attachments":[{"contentType":"image/png"}]}""", "se bilden")]
    [InlineData("""{"text":"hjälp","value":null}""", "hjälp")]
    [InlineData("""{"text":"hjälp","value":"a text"}""", "hjälp")]
    public void A_text_is_read(string payload, string expected) => Assert.Equal(new Input.Text(expected), Read(payload));

    [Theory]
    [InlineData("""{}""", nameof(UnreadableKind.Empty))]
    [InlineData("""{"text":" \n "}""", nameof(UnreadableKind.Empty))]
    [InlineData("""{"text":"<at>KommITS</at>","entities":[{"type":"mention","text":"<at>KommITS</at>","mentioned":{"id":"28:bot"}}]}""", nameof(UnreadableKind.Empty))]
    [InlineData("""{"attachments":[{"contentType":"text/html","content":"<div></div>"}]}""", nameof(UnreadableKind.Empty))]
    [InlineData("""{"attachments":[{"contentType":"image/*"},{"contentType":"text/html","content":"<img>"}]}""", nameof(UnreadableKind.Attachment))]
    [InlineData("""{"attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info"}]}""", nameof(UnreadableKind.Attachment))]
    public void What_has_no_words_is_told_apart(string payload, string kind) =>
        Assert.Equal(new Input.Unreadable(Enum.Parse<UnreadableKind>(kind)), Read(payload));

    [Fact]
    public void A_submitted_card_has_no_text_and_is_a_command()
    {
        var command = Assert.IsType<Input.Command>(Read("""{"value":{"command":"dialog.choose","token":"t","choice":" send ","areas":""},"replyToId":"m1"}"""));
        Assert.Equal(("dialog.choose", false, "t", "send", null, null), (command.Name, command.InPlace, command.Get("token"), command.Get("choice"), command.Get("areas"), command.Get("role")));
    }

    [Theory]
    [InlineData("""{"value":{}}""")]
    [InlineData("""{"value":{"command":7}}""")]
    [InlineData("""{"text":"hjälp","value":{"command":{"a":1}}}""")]
    public void A_card_from_elsewhere_is_a_command_without_a_name(string payload) =>
        Assert.Equal("", Assert.IsType<Input.Command>(Read(payload)).Name);

    [Fact]
    public void A_verb_is_a_command_in_place_whatever_its_data()
    {
        foreach (var data in new[] { """{"question":"q"}""", "null", "7", "[]" })
        {
            var activity = Activity("invoke", """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"questions.show","data":DATA}}}""".Replace("DATA", data, StringComparison.Ordinal));
            var value = System.Text.Json.JsonSerializer.Deserialize<AdaptiveCardInvokeValue>(activity.Value!.Value, System.Text.Json.JsonSerializerOptions.Web)!;
            var command = Assert.IsType<Input.Command>(InputReader.ReadExecute(value));
            Assert.Equal(("questions.show", true), (command.Name, command.InPlace));
            Assert.Equal(data.Contains("question", StringComparison.Ordinal) ? "q" : null, command.Get("question"));
        }
    }

    [Fact]
    public void An_endless_text_is_cut() =>
        Assert.Equal(Input.Text.MaxLength, Assert.IsType<Input.Text>(Read($$"""{"text":"{{new string('a', 50_000)}}"}""")).Value.Length);

    private static Input Read(string payload) => InputReader.ReadMessage(Activity("message", payload));

    private static Activity Activity(string type, string payload)
    {
        var body = payload.Trim()[1..^1];
        var json = "{" + FromTeams.Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal) + (body.Length > 0 ? "," + body : "") + "}";
        return ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(json))!;
    }
}
