namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>A conference in two browsers: Alva of the committee makes it, Bo takes the only seat, Alva waits in line, and Bo asks to be reminded.</summary>
public sealed class ConferencesInThePlayground : IAsyncLifetime
{
    private static readonly int Year = TimeProvider.System.GetUtcNow().Year + 1;
    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(Cancellation, "--Committee:Founders:0=00000000-0000-4000-8000-000000000001");

    [Fact]
    public async Task One_is_made_published_filled_and_counted_from()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        var bo = await _stage.BoHasJoinedAsync();
        await alva.SendAsync("ny konferens");
        await alva.ScreenshotAfterAsync("Sista anmälningsdag", "conference-1-form");
        await alva.SaysAsync("titel: Nätverksdagen", "Var hålls den?");
        await alva.SaysAsync("plats: Örebro", "När börjar den?");
        await alva.SaysAsync($"start: {Year}-06-10 09:00", "Skriv spara");
        await alva.SendAsync("platser: 1");
        await alva.SendAsync("program: 9-10 | Välkomna | Stora salen");
        await alva.SendAsync("spara");
        await alva.ScreenshotAfterAsync("1 av 1 platser kvar", "conference-2-draft");
        await alva.ClickAsync("Publicera");
        await alva.WaitForTextAsync("Nätverksdagen är publicerad");

        await bo.SendAsync("konferenser");
        await bo.ScreenshotAfterAsync("Nätverksdagen", "conference-3-list");
        await bo.SendAsync("anmäl mig till Nätverksdagen");
        await bo.ScreenshotAfterAsync("Hur vill du delta?", "conference-4-register");
        await bo.ClickOnCardAsync("Hur vill du delta?", "Anmäl mig");
        await bo.WaitForTextAsync("Du är anmäld på plats.");
        await alva.SendAsync("anmäl mig till Nätverksdagen på plats");
        await alva.ScreenshotAfterAsync("Du står på plats 1 i kön", "conference-5-waiting");

        await bo.SaysAsync("påminn mig två dagar innan Nätverksdagen kl 9 om hotellet", "Jag påminner dig");
        await bo.ScreenshotAfterAsync($"8 juni {Year} kl. 9.00", "conference-6-reminder");
        await bo.SendAsync("mina påminnelser");
        await bo.ScreenshotAfterAsync("Du har 1 påminnelse", "conference-7-reminders");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
