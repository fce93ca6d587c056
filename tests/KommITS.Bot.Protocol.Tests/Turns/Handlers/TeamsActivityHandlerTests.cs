using System.Text.Json;
using CsCheck;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Protocol.Tests.Turns.Handlers;

public class TeamsActivityHandlerTests
{
    private readonly TeamsBot _bot = new();

    public static TheoryData<string, string, string, string?> Invokes => new()
    {
        {
            "task/fetch", """{"data":{"a":1},"context":{"theme":"dark"},"tabContext":{"tabEntityId":"t"}}""", """fetch {"a":1} dark t""",
            """{"task":{"type":"continue","value":{"title":"Fråga","height":200,"url":"https://example.se"}}}"""
        },
        { "task/fetch", "{}", "fetch   ", """{"task":{"type":"continue","value":{"title":"Fråga","height":200,"url":"https://example.se"}}}""" },
        { "task/submit", """{"data":"x"}""", "submit x", """{"task":{"type":"message","value":"Klart"}}""" },
        {
            "composeExtension/query",
            """{"commandId":"find","parameters":[{"name":"q","value":"Lifecare"},{"name":"n","value":3},{},7],"queryOptions":{"skip":0,"count":25}}""",
            "query find q=Lifecare,n= 0 25",
            """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"text/plain","preview":{"contentType":"text/plain"}}]}}"""
        },
        { "composeExtension/fetchTask", """{"commandId":"ask","commandContext":"message"}""", "fetchTask ask message", """{"task":{"type":"message","value":"hej"}}""" },
        { "composeExtension/submitAction", """{"commandId":"ask","data":{"q":1}}""", """submitAction {"q":1}""", """{"composeExtension":{"type":"message","text":"Klart"}}""" },
        { "composeExtension/submitAction", """{"botMessagePreviewAction":"edit","botActivityPreview":[1]}""", "previewEdit [1]", """{"composeExtension":{"type":"message","text":"Klart"}}""" },
        { "composeExtension/submitAction", """{"botMessagePreviewAction":"send","botActivityPreview":[2]}""", "previewSend [2]", """{"composeExtension":{"type":"message","text":"Klart"}}""" },
        { "fileConsent/invoke", """{"action":"accept","context":{"f":1},"uploadInfo":{"name":"a.csv","uploadUrl":"https://up"}}""", """accept {"f":1} a.csv https://up""", null },
        { "fileConsent/invoke", """{"action":"decline","context":"c"}""", "decline c", null },
        { "actionableMessage/executeAction", """{"actionId":"a1","body":"b"}""", "execute a1 b", null },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task An_invoke_reaches_its_method_and_is_answered_in_its_shape(string name, string value, string called, string? body)
    {
        var answer = await RunAsync(_bot, Invoke(name, value));
        Assert.Equal([called], _bot.Called);
        Assert.Equal((200, body), (answer!.Status, answer.Body?.GetRawText()));
    }

    [Theory]
    [InlineData("task/fetch", "[]")]
    [InlineData("task/submit", "null")]
    [InlineData("composeExtension/query", "7")]
    [InlineData("composeExtension/query", """{"parameters":{}}""")]
    [InlineData("composeExtension/fetchTask", "\"x\"")]
    [InlineData("composeExtension/submitAction", "[]")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"burn"}""")]
    [InlineData("fileConsent/invoke", "{}")]
    [InlineData("fileConsent/invoke", """{"action":"perhaps"}""")]
    [InlineData("fileConsent/invoke", """{"action":1}""")]
    [InlineData("actionableMessage/executeAction", "[]")]
    [InlineData("adaptiveCard/action", "{}")]
    public async Task A_payload_of_another_shape_is_a_bad_request(string name, string value)
    {
        Assert.Equal(400, (await RunAsync(_bot, Invoke(name, value)))!.Status);
        Assert.Empty(_bot.Called);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("composeExtension/queryLink")]
    public async Task What_is_not_overridden_is_not_implemented(string name) =>
        Assert.Equal(InvokeResponse.NotImplemented, await RunAsync(new Silent(), Invoke(name, "{}")));

    [Theory]
    [InlineData("accept")]
    [InlineData("decline")]
    public async Task A_file_that_nobody_offered_is_not_implemented(string action) =>
        Assert.Equal(InvokeResponse.NotImplemented, await RunAsync(new Silent(), Invoke("fileConsent/invoke", $$"""{"action":"{{action}}"}""")));

    [Theory]
    [InlineData("channelCreated", "channelCreated Drift KommITS")]
    [InlineData("channelDeleted", "channelDeleted Drift KommITS")]
    [InlineData("channelRenamed", "channelRenamed Drift KommITS")]
    [InlineData("channelRestored", "channelRestored Drift KommITS")]
    [InlineData("teamArchived", "teamArchived KommITS")]
    [InlineData("teamDeleted", "teamDeleted KommITS")]
    [InlineData("teamHardDeleted", "teamHardDeleted KommITS")]
    [InlineData("teamRenamed", "teamRenamed KommITS")]
    [InlineData("teamRestored", "teamRestored KommITS")]
    [InlineData("teamUnarchived", "teamUnarchived KommITS")]
    [InlineData("else")]
    public async Task What_happens_to_a_team_reaches_its_method(string eventType, params string[] called)
    {
        var data = Json(JsonSerializer.Serialize(new { eventType, team = new { id = "19:t", name = "KommITS" }, channel = new { id = "19:c", name = "Drift" } }));
        await RunAsync(_bot, Teams(ActivityTypes.ConversationUpdate) with { ChannelData = data });
        Assert.Equal(called, _bot.Called);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edit")]
    [InlineData("messageUpdate", "undeleteMessage", "undelete")]
    [InlineData("messageDelete", "softDeleteMessage", "softDelete")]
    [InlineData("messageDelete", "editMessage")]
    [InlineData("messageUpdate", null)]
    public async Task What_happens_to_a_message_reaches_its_method(string type, string? eventType, params string[] called)
    {
        await RunAsync(_bot, Teams(type) with { ChannelData = Json(JsonSerializer.Serialize(new { eventType })) });
        Assert.Equal(called, _bot.Called);
    }

    [Fact]
    public async Task Who_joins_a_team_is_told_with_the_bot_among_them()
    {
        var update = Teams(ActivityTypes.ConversationUpdate) with { ChannelData = Json("""{"team":{"name":"KommITS"}}""") };
        await RunAsync(_bot, update with { MembersAdded = [new() { Id = "bot" }] });
        await RunAsync(_bot, update with { MembersRemoved = [new() { Id = "bot" }, new() { Id = "u" }] });
        Assert.Equal(["added bot to KommITS", "removed bot+u from KommITS"], _bot.Called);
    }

    [Fact]
    public async Task A_read_receipt_tells_how_far_the_person_has_read()
    {
        await RunAsync(_bot, Teams(ActivityTypes.Event) with { Name = "application/vnd.microsoft.readReceipt", Value = Json("""{"lastReadMessageId":"18"}""") });
        await RunAsync(_bot, Teams(ActivityTypes.Event) with { Name = "application/vnd.microsoft.readReceipt", Value = Json("[]") });
        Assert.Equal(["read 18 True False", "read  False False"], _bot.Called);
    }

    [Fact]
    public async Task Another_channels_activities_go_the_plain_way()
    {
        var plain = Teams(ActivityTypes.ConversationUpdate) with { ChannelId = "webchat", MembersAdded = [new() { Id = "u" }] };
        await RunAsync(_bot, plain);
        await RunAsync(_bot, plain with { Type = ActivityTypes.MessageUpdate, ChannelData = Json("""{"eventType":"editMessage"}""") });
        Assert.Empty(_bot.Called);
    }

    [Fact]
    public void Whatever_the_payload_is_it_is_answered_and_never_thrown_at()
    {
        string[] names = [.. Invokes.Select(row => row.Data.Item1)];
        string[] scraps = ["null", "7", "\"x\"", "[]", "[null]", "{}", """{"name":null}""", """[{"name":"q"}]"""];
        string[] fields = ["data", "parameters", "queryOptions", "action", "uploadInfo", "context", "botMessagePreviewAction", "tabContext", "commandId"];
        Gen.Select(Gen.OneOfConst(names), Gen.OneOfConst(fields), Gen.OneOfConst(fields), Gen.OneOfConst(scraps), Gen.OneOfConst(scraps))
            .Where((_, one, other, _, _) => one != other)
            .Sample((name, one, other, first, second) =>
            {
                var value = $$"""{"{{one}}":{{first}},"{{other}}":{{second}}}""";
                var running = RunAsync(new TeamsBot(), Invoke(name, value));
                Assert.True(running.IsCompletedSuccessfully, value);
            });
    }

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);

    private static Activity Teams(string type) => new() { Type = type, ChannelId = Channels.Teams, Recipient = new() { Id = "bot" } };

    private static Activity Invoke(string name, string value) => Teams(ActivityTypes.Invoke) with { Name = name, Value = Json(value) };

    private static Task<InvokeResponse?> RunAsync(IBot bot, Activity activity) =>
        new BotAdapter(new FakeConnector(), new ConversationGate(), []).ProcessActivityAsync(activity, bot, CancellationToken.None);

    private sealed class Silent : TeamsActivityHandler;
}
