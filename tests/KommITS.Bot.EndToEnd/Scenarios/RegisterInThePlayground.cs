namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>The register as a member meets it in the browser: asked, kept and doubted.</summary>
public sealed class RegisterInThePlayground : IAsyncLifetime
{
    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(Cancellation);

    [Fact]
    public async Task A_member_asks_who_runs_what_and_who_is_like_them()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        await alva.SendAsync("vilka kör Raindance?");
        await alva.ScreenshotAfterAsync("kommuner kör Raindance", "register-1-hits");
        await alva.SendAsync("vad kör Ödeshög?");
        await alva.ScreenshotAfterAsync("Ödeshögs kommun:", "register-2-portfolio");
        await alva.ClickAsync("Jämför med oss");
        await alva.ScreenshotAfterAsync("Lekebergs kommun och Ödeshögs kommun", "register-3-comparison");
        await alva.SendAsync("vilka liknar oss?");
        await alva.ScreenshotAfterAsync("Kommuner som liknar Lekebergs kommun", "register-4-alike");
        await alva.SendAsync("byt till engelska");
        await alva.SendAsync("who runs Heroma?");
        await alva.SendAsync("who runs Heroma?");
        await alva.ScreenshotAfterAsync("running Heroma", "register-5-english");
    }

    [Fact]
    public async Task A_member_says_what_they_run_and_doubts_what_others_do()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        await alva.SendAsync("vi byter Treserva mot Lifecare kvartal 3 2027");
        await alva.WaitForTextAsync("Stämmer det här för Lekebergs kommun?");
        await alva.ScreenshotAsync("register-6-statement");
        await alva.ClickAsync("Spara");
        await alva.ScreenshotAfterAsync("Sparat i registret", "register-7-saved");
        await alva.SendAsync("vad kör Ödeshög?");
        await alva.WaitForTextAsync("Ödeshögs kommun:");
        await alva.ClickAsync("Stämmer inte");
        await alva.ScreenshotAfterAsync("Tack. Jag frågar om uppgiften", "register-8-doubted");
        await alva.SendAsync("exportera våra system");
        await alva.ScreenshotAfterAsync("Raindance", "register-9-export");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
