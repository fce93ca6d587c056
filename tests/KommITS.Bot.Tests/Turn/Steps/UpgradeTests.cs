using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Turn.Steps;

/// <summary>The bot is upgraded while somebody is in the middle of a dialog.</summary>
public sealed class UpgradeTests
{
    private const string Kept = "Det som gick att behålla finns kvar";
    private const string Proposal = "Din fråga till nätverket";

    public static TheoryData<string> Changes => ["version", "step", "nowhere", "extra", "types"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_question_that_was_written_is_kept_and_proposed_anew(string change)
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await StepDialogTests.ChangeStoredAsync(society, alva, instance => Change(instance, change));
        (await alva.SaysAsync("skicka")).Shows(Kept, Proposal, "vem kör Lifecare?").Hides("är skickad");
        (await alva.SaysAsync("skicka")).Shows("Fråga 1 är skickad");
    }

    [Fact]
    public async Task What_is_asked_between_is_answered_and_the_question_waits()
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await StepDialogTests.ChangeStoredAsync(society, alva, instance => instance["version"] = 99);
        (await alva.SaysAsync("hjälp")).Shows(Kept, "Det här kan jag", Proposal);
        (await alva.SaysAsync("avbryt")).Shows("Avbrutet");
        (await alva.SaysAsync("avbryt")).Shows("Det finns inget att avbryta");
    }

    [Fact]
    public async Task Words_that_were_awaited_at_the_same_step_are_the_answer()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("ställ en fråga");
        await StepDialogTests.ChangeStoredAsync(society, alva, instance => instance["version"] = 99);
        (await alva.SaysAsync("Hur gjorde ni när ni bytte växel?")).Shows(Kept, Proposal, "bytte växel");
    }

    [Fact]
    public async Task An_answer_in_the_making_still_knows_its_question_and_takes_no_words_meant_for_another_step()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        await alva.SaysAsync("skicka");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await bo.SaysAsync("svara på fråga 1");
        await StepDialogTests.ChangeStoredAsync(society, bo, instance => Change(instance, "step"));
        (await bo.SaysAsync("ja")).Shows(Kept, "fråga 1");
        Assert.Equal(0, alva.CountOf("Nytt svar"));
        await bo.SaysAsync("Vi kör det sedan 2021.");
        await alva.ReceivesAsync("Vi kör det sedan 2021.");
    }

    [Fact]
    public async Task An_old_cards_button_shows_the_draft_anew_and_sends_nothing()
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await StepDialogTests.ChangeStoredAsync(society, alva, instance => instance["version"] = 99);
        (await alva.PressesAsync("Skicka frågan")).Shows(Kept, Proposal).Hides("är skickad");
    }

    private static void Change(JsonObject instance, string change)
    {
        var place = instance["state"]!.AsObject();
        var state = place["state"]!.AsObject();
        switch (change)
        {
            case "version":
                instance["version"] = 99;
                break;
            case "step":
                place["step"] = "a step of yesterday";
                break;
            case "nowhere":
                place.Remove("step");
                break;
            case "extra":
                (state["urgency"], instance["version"]) = ("high", 0);
                break;
            case "types":
                (state["products"], state["audience"]) = ("Lifecare", 17.5);
                break;
        }
    }
}
