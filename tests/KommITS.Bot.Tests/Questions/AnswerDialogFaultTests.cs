using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Questions;

public sealed class AnswerDialogFaultTests
{
    [Fact]
    public async Task An_answer_to_another_question_by_number_goes_to_that_question()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await AskedTwiceAsync(society);
        await bo.PressesAsync(await bo.ReceivesAsync("Fråga 1 till nätverket"), "Svara");
        (await bo.SaysAsync("svara på fråga 2: vi kör Treserva")).Hides("Ditt svar på fråga 1 är skickat");
        Assert.Equal(0, alva.CountOf("Nytt svar på fråga 1"));
    }

    [Fact]
    public async Task A_question_is_not_sent_as_an_answer()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await AskedTwiceAsync(society);
        await bo.PressesAsync(await bo.ReceivesAsync("Fråga 1 till nätverket"), "Svara");
        (await bo.SaysAsync("Fråga: vem har e-arkiv?")).Hides("Ditt svar på fråga 1 är skickat");
        Assert.Equal(0, alva.CountOf("Nytt svar på fråga 1"));
    }

    [Fact]
    public async Task The_word_that_says_that_it_is_an_answer_is_not_part_of_it()
    {
        await using var society = await Society.StartAsync();
        var (_, bo) = await AskedTwiceAsync(society);
        await bo.PressesAsync(await bo.ReceivesAsync("Fråga 1 till nätverket"), "Svara");
        (await bo.SaysAsync("svar: vi kör det sedan 2019")).Shows("vi kör det sedan 2019").Hides("svar: vi kör");
    }

    private static async Task<(Person Alva, Person Bo)> AskedTwiceAsync(Society society)
    {
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        await alva.SaysAsync("skicka");
        await alva.SaysAsync("Fråga: vem kör Treserva?");
        await alva.SaysAsync("skicka");
        await bo.ReceivesAsync("Fråga 2 till nätverket");
        return (alva, bo);
    }
}
