namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>An announcement from the first word to a recall, in two browsers: Alva writes, Bo approves and reads. It is urgent, so that the hour of the test does not matter.</summary>
public sealed class AnnouncementsInThePlayground : IAsyncLifetime
{
    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(
        Cancellation, "--Committee:Founders:0=00000000-0000-4000-8000-000000000001", "--Committee:Founders:1=00000000-0000-4000-8000-000000000002");

    [Fact]
    public async Task One_writes_another_approves_all_read_and_it_is_edited_and_recalled()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        var bo = await _stage.BoHasJoinedAsync();
        await alva.SendAsync("nytt utskick");
        await alva.ScreenshotAfterAsync("Skriv utskicket", "announcement-1-form");
        await alva.FillAsync("Rubrik", "Årsmöte i maj");
        await alva.FillAsync("Text", "Välkommen den **14 maj** till Umeå.");
        await alva.FillAsync("Till", "alla");
        await alva.ChooseAsync("Brådskande");
        await alva.ChooseAsync("Läskvitto");
        await alva.ClickAsync("Spara och granska");
        await alva.ScreenshotAfterAsync("2 personer i 2 kommuner", "announcement-2-review");
        await alva.ClickAsync("Be om godkännande");
        await alva.WaitForTextAsync("väntar på godkännande");

        await bo.SendAsync("godkänn utskick 4");
        await bo.ScreenshotAfterAsync("väntar på ditt godkännande", "announcement-3-approval");
        await bo.ClickAsync("Godkänn");
        await bo.WaitForTextAsync("Från Alva Exempel i styrelsen.");
        await bo.ScreenshotAsync("announcement-4-read");
        await bo.ClickAsync("Jag har läst");
        await alva.ScreenshotAfterAsync("2 av 2 personer har fått det", "announcement-5-progress");

        await bo.SendAsync("svara på meddelande 4: Finns det parkering?");
        await alva.ScreenshotAfterAsync("Finns det parkering?", "announcement-6-reply");
        await alva.SendAsync("dra tillbaka utskick 4");
        await alva.ClickAsync("Ja, dra tillbaka");
        await bo.ScreenshotAfterAsync("Meddelandet är återkallat", "announcement-7-recalled");
        await bo.WaitUntilGoneAsync("Från Alva Exempel i styrelsen.");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
