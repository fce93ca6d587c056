using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn.State;

/// <summary>Two instances of the bot on one store: this one loses.</summary>
public sealed class StateRaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_loses_the_save_runs_the_turn_again_and_answers_once()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var saves = 0;
        await RunAsync(society, alva, "hjälp", async store =>
        {
            if (++saves == 1)
                await alva.SaysAsync("min profil");
        });
        Assert.Equal(2, saves);
        Assert.Equal(1, alva.CountOf("Det här kan jag"));
        Assert.Equal(1, alva.CountOf("Din profil\nAlva Exempel"));
    }

    [Fact]
    public async Task What_the_other_instance_has_handled_is_not_answered_again()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var saves = 0;
        await RunAsync(society, alva, "hjälp", async store =>
        {
            if (++saves == 1)
                await alva.SaysAsync("hjälp", "the-same");
        });
        Assert.Equal(1, alva.CountOf("Det här kan jag"));
    }

    [Fact]
    public async Task A_question_that_is_sent_by_two_instances_at_once_is_one_question()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        var saves = 0;
        await RunAsync(society, alva, "skicka", async store =>
        {
            if (++saves == 1)
                await alva.SaysAsync("skicka", "another");
        });
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await alva.SaysAsync("mina frågor")).Shows("Du har ställt 1 fråga");
        Assert.Equal(1, bo.CountOf("till nätverket"));
    }

    private static async Task RunAsync(Society society, Person person, string text, Func<IDocumentStore, Task> beforeSave)
    {
        var store = society.Services.GetRequiredService<IDocumentStore>();
        var hooked = new HookedStore(store) { BeforeWrite = _ => beforeSave(store) };
        var bot = ActivatorUtilities.CreateInstance<KommitsBot>(society.Services, new ConversationMemoryStore(new DocumentTurnStateStore(hooked), TimeProvider.System));
        JsonObject message = person.Activity("message", activity => activity["text"] = text, "the-same");
        var activity = ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(message.ToJsonString()))!;
        await bot.OnTurnAsync(new TurnContext(activity, society.Services.GetRequiredService<IConnectorClient>()), Token);
    }
}
