namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>A supplier agreement in two browsers: Alva of the committee enters it, Bo finds it, follows it, asks about it and learns that it has changed.</summary>
public sealed class AgreementsInThePlayground : IAsyncLifetime
{
    private static readonly int Year = TimeProvider.System.GetUtcNow().Year;
    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(Cancellation, "--Committee:Founders:0=00000000-0000-4000-8000-000000000001");

    [Fact]
    public async Task One_is_entered_published_followed_asked_about_and_changed()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        var bo = await _stage.BoHasJoinedAsync();
        await alva.SendAsync("nytt avtal");
        await alva.ScreenshotAfterAsync("Prismodell", "agreement-1-form");
        await alva.SaysAsync("titel: Laddstolpar", "Vem är leverantör?");
        await alva.SaysAsync("leverantör: Exempelbolaget AB", "Vad ger avtalet?");
        await alva.SaysAsync("ger: Rabatt på laddstolpar för kommunens bilar", "Skriv spara");
        await alva.SaysAsync($"start: {Year}-01-01\nslut: {Year + 2}-03-31\nbesked: {Year + 1}-12-31\nså avropar man: Anmäl kommunen till styrelsen\nSkriv till leverantören", "Skriv spara");
        await alva.SendAsync("spara");
        await alva.ScreenshotAfterAsync("Avtal 4 · utkast", "agreement-2-draft");
        await alva.ClickAsync("Publicera");
        await alva.ScreenshotAfterAsync("Avtal 4 · gäller", "agreement-3-published");

        await bo.SendAsync("har vi nåt ramavtal på laddstolpar?");
        await bo.ScreenshotAfterAsync("En sammanfattning är inte avtalet", "agreement-4-found");
        await bo.ClickAsync("Följ");
        await bo.WaitForTextAsync("Sluta följa");
        await bo.SendAsync("vad måste jag göra till när?");
        await bo.ScreenshotAfterAsync("Sista dag för besked", "agreement-5-deadlines");
        await bo.SaysAsync("fråga styrelsen om avtal 4: får helägda bolag avropa?", "skickad till styrelsen");
        await alva.ScreenshotAfterAsync("får helägda bolag avropa?", "agreement-6-asked");
        await alva.ClickAsync("Svara");
        await alva.SaysAsync("Ja, helägda bolag får.", "är skickat");
        await bo.ScreenshotAfterAsync("Ja, helägda bolag får.", "agreement-7-answered");

        await alva.SaysAsync("ändra avtal 4", "Skriv spara");
        await alva.SaysAsync($"slut: {Year + 3}-03-31", "Skriv spara");
        await alva.SaysAsync("spara", $"31 mars {Year + 3}");
        await bo.WaitForTextAsync("Ändrat avtal: Laddstolpar");
        await bo.SaysAsync("byt till engelska", "English");
        await bo.SendAsync("what is new in agreement 4");
        await bo.ScreenshotAfterAsync($"from 31 March {Year + 2} to 31 March {Year + 3}", "agreement-8-changed-en");
        await bo.SendAsync("agreement 4");
        await bo.ScreenshotAfterAsync("A summary is not the contract", "agreement-9-card-en");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
