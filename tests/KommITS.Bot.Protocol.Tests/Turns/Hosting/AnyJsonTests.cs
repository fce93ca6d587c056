using System.Net;
using System.Text;
using System.Text.Json;
using CsCheck;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Tests.Drivers.Curious;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Protocol.Tests.Turns.Hosting;

/// <summary>Whatever JSON comes, the endpoint answers it and does not fall over.</summary>
public class AnyJsonTests
{
    private static readonly Gen<string> Type = Gen.OneOfConst(
        "\"message\"", "\"invoke\"", "\"conversationUpdate\"", "\"messageReaction\"", "\"installationUpdate\"", "\"x\"", "7");

    /// <summary>Good enough to reach the bot, with anything beside and in place of what is known.</summary>
    private static readonly Gen<string> Almost = Gen.Select(AnyJson.Object, Type, AnyJson.Scalar, (members, type, extra) =>
        members[..^1] + (members.Length > 2 ? "," : "")
        + $"\"type\":{type},\"serviceUrl\":\"SERVICE\",\"conversation\":{{\"id\":\"c\",\"x\":{extra}}}}}");

    [Fact]
    public async Task No_JSON_object_makes_the_endpoint_fail()
    {
        await using var stub = await ConnectorStub.StartAsync();
        await using var bot = await BotHost.StartAsync(
            async (turn, token) =>
            {
                await new Echo().OnTurnAsync(turn, token);
                await turn.SendActivityAsync("hej", token);
            });
        var reached = 0;
        await Gen.OneOf(AnyJson.Object, Almost).SampleAsync(
            async json =>
            {
                using var response = await bot.PostAsync(json.Replace("SERVICE", stub.Url, StringComparison.Ordinal));
                Interlocked.Add(ref reached, response.StatusCode == HttpStatusCode.OK ? 1 : 0);
                Assert.True((int)response.StatusCode is < 500 or 501, $"{response.StatusCode} for {json}");
            },
            iter: 500,
            threads: 2);
        Assert.True(reached > 30, $"Only {reached} reached the bot.");
    }

    [Fact]
    public void What_is_read_is_written_with_everything_that_was_in_it() => Almost.Sample(
        json =>
        {
            if (!ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity))
                return;
            var written = Parse(Encoding.UTF8.GetString(ProtocolJson.Serialize(activity)));
            foreach (var (name, value) in Parse(json).Where(member => member.Value.ValueKind != JsonValueKind.Null))
            {
                Assert.True(written.ContainsKey(name), $"{name} is lost: {json}");
                if (name is "å" or "" or "\"" or "value" or "channelData")
                    Assert.True(JsonElement.DeepEquals(value, written[name]), $"{name} is changed: {json}");
            }
        },
        iter: 3000,
        threads: 2);

    private static Dictionary<string, JsonElement> Parse(string json)
    {
        var parsed = new Dictionary<string, JsonElement>();
        foreach (var member in JsonSerializer.Deserialize<JsonElement>(json).EnumerateObject())
            parsed[member.Name] = member.Value;
        return parsed;
    }

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(turnContext.Activity.Text ?? "", cancellationToken);
    }
}
