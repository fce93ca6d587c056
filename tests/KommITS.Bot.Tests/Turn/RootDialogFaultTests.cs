using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Turn.State;
using KommITS.Bot.Tests.Turn.Steps;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed class RootDialogFaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_no_longer_admitted_cannot_finish_a_question_that_was_begun(bool byButton)
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await SuspendAsync(society, alva);
        (byButton ? await alva.PressesAsync("Skicka frågan") : await alva.SaysAsync("skicka")).Hides("är skickad").Shows("väntar fortfarande");
    }

    [Fact]
    public async Task Who_is_no_longer_admitted_cannot_finish_an_answer_that_was_begun()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        await alva.SaysAsync("skicka");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await bo.PressesAsync("Svara");
        await SuspendAsync(society, bo);
        (await bo.SaysAsync("Vi kör det.")).Hides("är skickat");
    }

    [Fact]
    public async Task A_stranger_who_presses_a_button_while_being_asked_is_asked_once()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        await alva.OpensAsync();
        await alva.SaysAsync("hjälp");
        await alva.PressesAsync("Min profil");
        await alva.SaysAsync("ja");
        (await alva.SaysAsync("hoppa över")).Hides("Jobbar du i");
    }

    [Fact]
    public async Task A_new_question_by_button_takes_the_place_of_the_one_in_the_making()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.ExecutesAsync("questions.ask", []);
        await alva.ExecutesAsync("questions.ask", []);
        await alva.SaysAsync("Vem kör Lifecare hos er?");
        (await alva.SaysAsync("skicka")).Shows("Fråga 1 är skickad").Hides("Vad vill du fråga?");
    }

    [Fact]
    public async Task The_suggestion_to_cancel_cancels()
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        (await alva.ExecutesAsync("help.intent", new JsonObject { ["intent"] = "cancel", ["text"] = "avbrytt" })).Shows("Avbrutet");
    }

    [Fact]
    public async Task The_old_cards_send_is_stale_while_the_question_is_being_rewritten()
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await alva.SaysAsync("skriv om");
        (await alva.PressesAsync("Skicka frågan")).Shows("inte aktuellt längre");
    }

    [Fact]
    public async Task A_button_forged_with_an_endless_id_gets_a_helpful_sentence()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.ExecutesAsync("questions.show", new JsonObject { ["question"] = new string('q', 300) })).Shows("Jag hittar inte den frågan");
    }

    [Fact]
    public async Task The_welcome_is_shown_also_when_the_first_turn_had_to_be_run_again()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        var store = society.Services.GetRequiredService<IDocumentStore>();
        var saves = 0;
        var hooked = new HookedStore(store)
        {
            BeforeWrite = async key =>
            {
                if (++saves == 1)
                    await store.CreateAsync(key, new ConversationMemory(), Token);
            },
        };
        var bot = ActivatorUtilities.CreateInstance<KommitsBot>(society.Services, new ConversationMemoryStore(new DocumentTurnStateStore(hooked), TimeProvider.System));
        var opened = alva.Activity("installationUpdate", activity => activity["action"] = "add").ToJsonString();
        var activity = ProtocolJson.DeserializeActivity(Encoding.UTF8.GetBytes(opened))!;
        await bot.OnTurnAsync(new TurnContext(activity, society.Services.GetRequiredService<IConnectorClient>()), Token);
        Assert.Equal(1, alva.CountOf("Det här sparar jag"));
    }

    private static async Task SuspendAsync(Society society, Person person)
    {
        var member = (await society.Services.GetRequiredService<MemberDirectory>().FindAsync(person.AadObjectId, Token))!;
        await society.Services.GetRequiredService<IDocumentStore>().UpsertAsync(
            MemberDirectory.KeyOf(member.Id), member with { Status = MemberStatus.Pending }, Token);
    }
}
