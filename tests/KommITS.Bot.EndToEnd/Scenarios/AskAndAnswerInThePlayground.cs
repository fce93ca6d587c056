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

    [Fact]
    public async Task A_member_asks_in_English_and_a_peer_is_asked_in_Swedish()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        var bo = await _stage.BoOpensAsync();
        await JoinsInUmeaAsync(bo);

        await alva.SendAsync("byt till engelska");
        await alva.WaitForTextAsync("I will write in English from now on.");
        await alva.SendAsync("Ask: has anyone moved from VMware to Proxmox?");
        await alva.WaitForTextAsync("Your question to the network");
        await alva.ScreenshotAsync("english-1-proposal");
        await alva.ChooseAsync("All members");
        await alva.ClickAsync("Send the question");
        await alva.WaitForTextAsync("Question 6 is sent");

        await bo.WaitForTextAsync("Fråga 6 till nätverket");
        await bo.WaitForTextAsync("has anyone moved from VMware to Proxmox?");
        await bo.ScreenshotAsync("english-2-bo-is-asked");
        await bo.ClickAsync("Inte för mig");
        await bo.WaitForTextAsync("Fråga 6 är inte för dig");
        await bo.ScreenshotAsync("english-3-bo-declines");

        await alva.SendAsync("my questions");
        await alva.WaitForTextAsync("You have asked 1 question");
        await alva.ClickAsync("Show");
        await alva.WaitForTextAsync("No answers yet. Open for answers.");
        await alva.SendAsync("my profile");
        await alva.WaitForTextAsync("Lekeberg municipality, Örebro");
        await alva.SendAsync("help");
        await alva.WaitForTextAsync("This is what I can do");
        await alva.ScreenshotAsync("english-4-profile-and-help");
    }

    [Fact]
    public async Task A_member_finds_the_way_by_typing_and_stops_at_any_point()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        await alva.SendAsync("hjälp");
        await alva.WaitForTextAsync("Det här kan jag");
        await alva.SendAsync("mina frågor");
        await alva.WaitForTextAsync("Du har inte frågat något än.");
        await alva.SendAsync("min profil");
        await alva.WaitForTextAsync("Lekebergs kommun, Örebro län");
        await alva.WaitForTextAsync("alva.exempel@lekeberg.se");
        await alva.ScreenshotAsync("typed-1-profile");

        await alva.SendAsync("ställ en fråga");
        await alva.WaitForTextAsync("Vad vill du fråga?");
        await alva.SendAsync("Hur gör ni med loggning i Treserva?");
        await alva.WaitForTextAsync("Din fråga till nätverket");
        await alva.SendAsync("avbryt");
        await alva.ScreenshotAfterAsync("Avbrutet.", "typed-2-cancelled");
        await alva.ClickAsync("Skicka frågan");
        await alva.ScreenshotAfterAsync("Det kortet är inte aktuellt längre", "typed-3-stale-card");
        await alva.ReloadAsync();
        await alva.SendAsync("mina frågor");
        await alva.ScreenshotAfterAsync("Du har inte frågat något än.", "typed-4-nothing-was-asked");
        await alva.SendAsync("avbryt");
        await alva.WaitForTextAsync("Det finns inget att avbryta.");
    }

    [Fact]
    public async Task A_member_changes_municipality_from_the_profile()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        await alva.SendAsync("min profil");
        await alva.ClickAsync("Byt kommun");
        await alva.WaitForTextAsync("Vilken kommun jobbar du i? Skriv namnet.");
        await alva.SendAsync("Atlantis");
        await alva.WaitForTextAsync("Jag hittar ingen kommun som heter så.");
        await alva.SendAsync("örebro kommun");
        await alva.ScreenshotAfterAsync("Du är med som Alva Exempel, Örebro kommun.", "profile-1-moved");
        await alva.SendAsync("min profil");
        await alva.WaitForTextAsync("Örebro kommun, Örebro län");
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
        await alva.WaitUntilNoButtonAsync("Tacka");
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
