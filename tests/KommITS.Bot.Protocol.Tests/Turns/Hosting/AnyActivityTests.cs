using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CsCheck;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Tests.Drivers.Curious;

namespace KommITS.Bot.Protocol.Tests.Turns.Hosting;

/// <summary>Activities of every type, to a bot that uses every part of them.</summary>
public class AnyActivityTests
{
    [Fact]
    public async Task No_activity_makes_a_bot_fail_that_reads_all_of_it()
    {
        await using var stub = await ConnectorStub.StartAsync();
        var store = new MemoryTurnStateStore(ProtocolJson.Options);
        var (conversation, person) = (new ConversationState(store), new PrivateConversationState(store, ProtocolJson.Options));
        // It deletes and reads members a thousand times in one conversation.
        Dictionary<string, string?> settings = new() { ["Connector:Limits:Enabled"] = "false" };
        await using var bot = await BotHost.StartAsync((turn, token) => new CuriousBot(conversation, person).OnTurnAsync(turn, token), settings);
        int reached = 0, refused = 0;
        await AnyActivity.Json.SampleAsync(
            async json =>
            {
                using var response = await bot.PostAsync(json.Replace("SERVICE", stub.Url, StringComparison.Ordinal));
                Interlocked.Add(ref reached, response.StatusCode == HttpStatusCode.OK ? 1 : 0);
                Interlocked.Add(ref refused, response.StatusCode == HttpStatusCode.BadRequest ? 1 : 0);
                Assert.True((int)response.StatusCode is < 500 or 501, $"{response.StatusCode} for {json}");
            },
            iter: 1000,
            threads: 2);
        Assert.True(reached > 300 && refused > 20, $"{reached} reached the bot, {refused} were refused.");
    }

    [Fact]
    public void What_is_read_is_written_whole() => AnyActivity.Json.Sample(
        json =>
        {
            if (!ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity))
                return;
            var written = JsonSerializer.Deserialize<JsonElement>(ProtocolJson.Serialize(activity));
            Assert.Null(Lost("", "", JsonSerializer.Deserialize<JsonElement>(json), written));
        },
        iter: 1500,
        threads: 2);

    // A known member that is null need not be written. A time may be written in another way.
    private static string? Lost(string path, string name, JsonElement read, JsonElement written)
    {
        if (JsonElement.DeepEquals(read, written) || (IsTime(name) && Time(read) == Time(written)))
            return null;
        var isLookedInto = read.ValueKind is JsonValueKind.Object or JsonValueKind.Array && !AnyActivity.Opaque.Contains(name);
        if (read.ValueKind != written.ValueKind || !isLookedInto)
            return $"{path} was {read} and became {written}";
        var kept = Members(written);
        var lost = Members(read).Select(member => kept.TryGetValue(member.Key, out var value)
            ? Lost($"{path}/{member.Key}", member.Key, member.Value, value)
            : member.Value.ValueKind == JsonValueKind.Null ? null : $"{path}/{member.Key} was {member.Value} and is gone");
        return lost.FirstOrDefault(what => what is not null);
    }

    private static bool IsTime(string name) => name is "timestamp" or "localTimestamp" or "expiration";

    // Of two members of one name the last one counts. An item's name is its place.
    private static Dictionary<string, JsonElement> Members(JsonElement parent)
    {
        var members = new Dictionary<string, JsonElement>();
        if (parent.ValueKind == JsonValueKind.Array)
            return parent.EnumerateArray().Index().ToDictionary(item => $"{item.Index}", item => item.Item);
        if (parent.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in parent.EnumerateObject())
                members[member.Name] = member.Value;
        }

        return members;
    }

    private static DateTimeOffset Time(JsonElement time) => DateTimeOffset.Parse(time.GetString()!, CultureInfo.InvariantCulture);
}
