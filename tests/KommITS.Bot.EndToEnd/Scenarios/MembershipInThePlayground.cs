namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>From the door to the way out, in two browsers: Alva of the committee lets Bo in and looks after the society, Bo sees what is stored and has it forgotten.</summary>
public sealed class MembershipInThePlayground : IAsyncLifetime
{
    private Stage _stage = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await Stage.SetAsync(
        Cancellation, "--Committee:Founders:0=00000000-0000-4000-8000-000000000001", "--Membership:Admission=Verified");

    [Fact]
    public async Task One_is_let_in_moderated_shown_what_is_stored_and_forgotten()
    {
        var alva = await _stage.AlvaHasJoinedAsync();
        var bo = await _stage.BoOpensAsync();
        await bo.ClickAsync("Ja, Umeå kommun");
        await bo.ScreenshotAfterAsync("väntar", "membership-1-pending");
        await alva.ScreenshotAfterAsync("Bo Exempel vill in i Umeå kommun", "membership-2-request");
        await alva.ClickAsync("Släpp in");
        await bo.ScreenshotAfterAsync("Du är insläppt i Umeå kommun", "membership-3-admitted");

        await bo.SendAsync("fråga: vill någon köpa laddstolpar av mig?");
        await bo.ChooseAsync("Alla medlemmar");
        await bo.ClickAsync("Skicka frågan");
        await alva.WaitForTextAsync("vill någon köpa laddstolpar av mig?");
        await alva.SendAsync("styrelsen");
        await alva.ScreenshotAfterAsync("Läget i föreningen", "membership-4-cockpit");
        await alva.SendAsync("dölj fråga 6: reklam");
        await alva.ScreenshotAfterAsync("Dölja fråga 6?", "membership-5-hide");
        await alva.ClickAsync("Dölj");
        await alva.WaitForTextAsync("Dolt: fråga 6");
        await bo.ScreenshotAfterAsync("Skäl: reklam", "membership-6-hidden");
        await alva.SendAsync("granskningsloggen");
        await alva.ScreenshotAfterAsync("Alva Exempel dolde: fråga 6", "membership-7-audit");
        await alva.SendAsync("verifiera loggen");
        await alva.ScreenshotAfterAsync("hel", "membership-8-verified");

        await bo.SaysAsync("byt till engelska", "English");
        await bo.SendAsync("my data");
        await bo.ScreenshotAfterAsync("This is stored about you", "membership-9-data");
        await bo.ClickAsync("Who sees what");
        await bo.ScreenshotAfterAsync("Who may see what of you", "membership-10-visibility");
        await bo.SendAsync("forget me");
        await bo.ScreenshotAfterAsync("Do you want the bot to forget you?", "membership-11-forget");
        await bo.ClickAsync("Yes, forget me");
        await bo.ScreenshotAfterAsync("You are forgotten. Receipt", "membership-12-receipt");
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();
}
