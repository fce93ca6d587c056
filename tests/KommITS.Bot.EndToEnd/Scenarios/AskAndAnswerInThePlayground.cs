using KommITS.Bot.EndToEnd.Drivers;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>What two members see in their browsers, from first contact to thanks.</summary>
public sealed class AskAndAnswerInThePlayground : IAsyncLifetime
{
    private const string Question = "har någon bytt från Procapita till Lifecare?";
    private const string Answer = "Ja, vi bytte 2023. Rensa först, det tog sju månader.";

    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(Cancellation);

    [Fact]
    public async Task A_member_is_welcomed_asks_is_answered_by_a_peer_accepts_and_thanks()
    {
        var alva = await _stage.AlvaOpensAsync();
        await IsWelcomedOnceAsync(alva);
        await JoinsAsync(alva);
        var bo = await _stage.BoOpensAsync();
        await JoinsInUmeaAsync(bo);

        await AsksAllAsync(alva);
        await AnswersInTheCardAsync(bo);
        await AcceptsAndThanksAsync(alva);
        await IsToldAsync(bo);
    }

    private static async Task IsWelcomedOnceAsync(PlaygroundPage alva)
    {
        await alva.WaitForTextAsync("Hej, jag är KommITS bot");
        await alva.WaitForTextAsync("Det här sparar jag");
        await alva.WaitForTextAsync("allmän handling");
        await alva.WaitForTextAsync("Jobbar du i Lekebergs kommun?");
        await alva.ScreenshotAsync("ask-01-welcome");

        await alva.ReloadAsync();
        await alva.SendAsync("hjälp");
        await alva.WaitForTextAsync("Det här kan jag");
        await alva.WaitForTextAsync("Jobbar du i Lekebergs kommun?");
        await alva.ScreenshotAsync("ask-02-reloaded");
        // The page forgets its messages when it is loaded; only a second welcome could stand there.
        Assert.Equal(0, await alva.CountAsync("Det här sparar jag"));
    }

    private static async Task JoinsAsync(PlaygroundPage alva)
    {
        await alva.ClickAsync("Ja, Lekebergs kommun");
        await alva.WaitForTextAsync("Du är med som Alva Exempel, Lekebergs kommun.");
        await alva.FillAsync("Din roll", "IT-strateg");
        await alva.FillAsync("Områden du har erfarenhet av", "e-arkiv, upphandling");
        await alva.ScreenshotAsync("ask-03-role-and-areas");
        await alva.ClickAsync("Spara");
        await alva.WaitForTextAsync("Roll: IT-strateg. Erfarenhet: e-arkiv, upphandling.");
        await alva.WaitForTextAsync("Nu kan du fråga nätverket.");
        await alva.ScreenshotAsync("ask-04-joined");
    }

    private static async Task JoinsInUmeaAsync(PlaygroundPage bo)
    {
        await bo.ClickAsync("Ja, Umeå kommun");
        await bo.WaitForTextAsync("Du är med som Bo Exempel, Umeå kommun.");
        await bo.ClickAsync("Hoppa över");
        await bo.WaitForTextAsync("Nu kan du fråga nätverket.");
        await bo.ScreenshotAsync("ask-05-bo-joined");
    }

    private static async Task AsksAllAsync(PlaygroundPage alva)
    {
        await alva.SendAsync($"Fråga: {Question}");
        await alva.WaitForTextAsync("Innan du frågar");
        await alva.WaitForTextAsync("Migreringen tog sju månader från beslut till drift");
        await alva.WaitForTextAsync("Din fråga till nätverket");
        await alva.ScreenshotAsync("ask-06-similar-and-proposal");
        await alva.ScreenshotOfLastCardAsync("ask-07-proposal");

        await alva.ChooseAsync("Alla medlemmar");
        await alva.ScreenshotOfLastCardAsync("ask-08-audience-changed");
        await alva.ClickAsync("Skicka frågan");
        await alva.WaitForTextAsync("är skickad");
        await alva.ScreenshotAsync("ask-09-sent");
    }

    private static async Task AnswersInTheCardAsync(PlaygroundPage bo)
    {
        await bo.WaitForTextAsync("till nätverket");
        await bo.WaitForTextAsync("Alva Exempel, Lekebergs kommun");
        await bo.WaitForTextAsync("Du får frågan för att den gick till alla medlemmar.");
        await bo.ScreenshotAsync("ask-10-bo-is-asked");
        await bo.FillAsync("Ditt svar", Answer);
        await bo.ClickAsync("Svara");
        await bo.WaitForTextAsync("är skickat");
        await bo.ScreenshotAsync("ask-11-bo-has-answered");
    }

    private static async Task AcceptsAndThanksAsync(PlaygroundPage alva)
    {
        await alva.WaitForTextAsync("Nytt svar på fråga");
        await alva.WaitForTextAsync(Answer);
        await alva.WaitForTextAsync("Bo Exempel, Umeå kommun");
        await alva.ScreenshotAsync("ask-12-answer");
        Assert.Equal(1, await alva.CountAsync("Nytt svar på fråga"));

        await alva.ClickAsync("Acceptera svaret");
        await alva.WaitForTextAsync("Accepterat svar");
        await alva.WaitForTextAsync("Löst, men öppen för fler svar");
        await alva.ScreenshotAsync("ask-13-accepted");
        await alva.ClickAsync("Tacka");
        await alva.ScreenshotAsync("ask-14-thanked");
    }

    private static async Task IsToldAsync(PlaygroundPage bo)
    {
        await bo.WaitForTextAsync("Alva Exempel har accepterat ditt svar");
        await bo.WaitForTextAsync("Alva Exempel tackar för ditt svar");
        await bo.ScreenshotAsync("ask-15-bo-is-told");
    }

    public async ValueTask DisposeAsync()
    {
        if (_stage is not null)
            await _stage.DisposeAsync();
    }
}
