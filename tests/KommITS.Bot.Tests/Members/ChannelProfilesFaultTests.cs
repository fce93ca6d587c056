using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Members;

public sealed class ChannelProfilesFaultTests
{
    [Fact]
    public async Task An_empty_field_of_the_roster_is_a_missing_one()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "");
        society.Channel.Enrol(alva.ConversationId, alva.UserId, new JsonObject
        {
            ["id"] = alva.UserId, ["name"] = "", ["email"] = "", ["userPrincipalName"] = "alva@lekeberg.se",
        });
        (await alva.OpensAsync()).Shows("Jobbar du i Lekebergs kommun?");
        (await alva.SaysAsync("ja")).Shows("Alva Exempel, Lekebergs kommun");
    }
}
