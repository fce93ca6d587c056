using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Conversations;

/// <summary>What people say instead of the words that the bot proposes.</summary>
public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("ja, skicka")]
    [InlineData("ja, skicka den tack")]
    [InlineData("kör på")]
    [InlineData("send it please")]
    public async Task Sending_is_said_in_many_ways(string words)
    {
        await using var society = await Society.StartAsync();
        var (alva, _) = await society.TwoMembersAsync();
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        (await alva.SaysAsync(words)).Shows("Fråga 1 är skickad");
    }

    [Theory]
    [InlineData("acceptera svaret")]
    [InlineData("acceptera svar 1")]
    [InlineData("acceptera")]
    public async Task Without_a_number_the_only_question_with_answers_is_meant(string words)
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        await bo.SaysAsync("svara på fråga 1: vi gör det");
        (await alva.SaysAsync(words)).Shows("Accepterat svar");
        (await alva.SaysAsync("tacka Bo")).Shows("du har tackat");
        (await alva.SaysAsync("stäng frågan")).Shows("Stängd");
        await alva.AsksAsync("Fråga: vem kör Treserva?");
        await alva.AsksAsync("Fråga: vem kör Raindance?");
        (await alva.SaysAsync("stäng frågan")).Shows("Vilken fråga menar du?");
    }

    [Fact]
    public async Task All_answers_can_be_reached_and_the_accepted_one_comes_first()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        for (var number = 1; number <= 12; number++)
            await bo.SaysAsync($"svara på fråga 1: svaret som är nummer {number}.");
        await alva.SaysAsync("acceptera svar 2 på fråga 1");
        (await alva.SaysAsync("fråga 1")).Shows("12 svar", "Accepterat svar\n2. Bo", "nummer 12.", "nummer 6.").Hides("nummer 5.");
        (await alva.PressesAsync("Visa tidigare svar")).Shows("nummer 1.", "nummer 5.").Hides("nummer 12.");
        (await alva.SaysAsync("visa svar 3 på fråga 1")).Shows("nummer 3.");
    }

    [Fact]
    public async Task A_municipality_is_corrected_while_the_role_is_asked_for()
    {
        await using var society = await Society.StartAsync();
        var anna = society.Person("Anna Exempel", "anna@example.com");
        await anna.OpensAsync();
        await anna.SaysAsync("Håbo");
        (await anna.SaysAsync("Nej, Habo")).Shows("Anna Exempel, Habo kommun", "Vad arbetar du med?");
        (await anna.SaysAsync("Jag är IT-chef")).Shows("Roll: IT-chef.");
    }

    [Fact]
    public async Task Who_still_waits_is_not_told_that_they_are_in_when_the_municipality_is_corrected()
    {
        await using var society = await Society.StartAsync(("Membership:Admission", "Verified"));
        var anna = society.Person("Anna Exempel", "anna@example.com");
        await anna.OpensAsync();
        await anna.SaysAsync("Håbo");
        (await anna.SaysAsync("Nej, Habo")).Shows("väntar du på att släppas in", "Habo kommun").Hides("Du är med som");
    }

    [Fact]
    public async Task Two_municipalities_are_both_offered_and_no_may_name_another()
    {
        await using var society = await Society.StartAsync();
        var anna = society.Person("Anna Exempel", "anna@kalmar.se");
        await anna.OpensAsync();
        (await anna.SaysAsync("Lund eller Malmö")).Shows("Lunds kommun", "Malmö kommun").Hides("Nu är du med");
        (await anna.SaysAsync("nej, Lund")).Shows("Anna Exempel, Lunds kommun");
    }

    [Fact]
    public async Task A_welcome_that_did_not_arrive_is_given_again()
    {
        await using var society = await Society.StartAsync();
        var anna = society.Person("Anna Exempel", "anna@example.com");
        society.Channel.Refuse = _ => Results.StatusCode(500);
        await anna.SaysAsync("hej");
        society.Channel.Refuse = _ => null;
        (await anna.SaysAsync("hej")).Shows("Det här sparar jag");
    }

    [Fact]
    public async Task Entities_and_a_mention_without_its_entity_are_not_shown_to_others()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.SaysAsync("<at>KommITS</at> svara på fråga 1: drift &amp; förvaltning&nbsp;ingår")).Shows("drift & förvaltning ingår").Hides("at>");
    }
}
