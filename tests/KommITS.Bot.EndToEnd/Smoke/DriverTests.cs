using KommITS.Bot.EndToEnd.Drivers;

namespace KommITS.Bot.EndToEnd.Smoke;

/// <summary>The drivers do what the scenarios ask of them, shown on a bot that can do next to nothing.</summary>
public sealed class DriverTests : IAsyncLifetime
{
    private EchoBot _bot = null!;
    private PlaygroundProcess _playground = null!;
    private Browser _browser = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Tools.Machine.RequireTools();
        _bot = await EchoBot.StartAsync();
        _playground = await PlaygroundProcess.StartAsync(_bot.Endpoint, Cancellation);
        _browser = await Browser.StartAsync();
    }

    [Fact]
    public async Task A_text_goes_in_and_its_answer_comes_out()
    {
        var page = await _browser.OpenAsync(_playground);

        await page.SendAsync("hej på dig");

        await page.WaitForTextAsync("eko: hej på dig");
        await page.ScreenshotAsync("smoke-text");
    }

    [Fact]
    public async Task An_executed_button_replaces_its_card_in_place()
    {
        var page = await _browser.OpenAsync(_playground);
        await page.SendAsync("kort");
        await page.WaitForTextAsync("*inte fet* [länk](http://x) <at>x</at> {{DATE(2026-11-23T09:00:00Z,SHORT)}}");
        await page.ScreenshotOfLastCardAsync("smoke-card");

        await page.FillAsync("Ditt svar", "ja visst");
        await page.ClickAsync("Utför");

        await page.WaitForTextAsync("tack för ja visst");
        await page.WaitUntilGoneAsync("Vad svarar du?");
        await page.ScreenshotAsync("smoke-replaced");
    }

    [Fact]
    public async Task A_submitted_button_arrives_with_its_data_and_inputs()
    {
        var page = await _browser.OpenAsync(_playground);
        await page.SendAsync("kort");
        await page.FillAsync("Ditt svar", "nej");

        await page.ClickAsync("Skicka");

        await page.WaitForTextAsync("inskickat: nej");
        var submitted = await _bot.ReceivedAsync(activity => activity["value"] is not null, Cancellation);
        Assert.Equal("answer", (string?)submitted["value"]!["command"]);
    }

    [Fact]
    public async Task A_card_that_the_bot_updates_changes_on_the_page()
    {
        var page = await _browser.OpenAsync(_playground);
        await page.SendAsync("hej");
        var hello = await _bot.ReceivedAsync(activity => (string?)activity["text"] == "hej", Cancellation);
        var sent = await _bot.SendAsync(hello, EchoCards.Message(EchoCards.Question));
        await page.WaitForTextAsync("Vad svarar du?");

        await _bot.UpdateAsync(
            hello, sent, EchoCards.Message(EchoCards.Question.Replace("Vad svarar du?", "Frågan är stängd", StringComparison.Ordinal)));

        await page.WaitForTextAsync("Frågan är stängd");
        await page.WaitUntilGoneAsync("Vad svarar du?");
    }

    [Fact]
    public async Task Someone_else_can_speak_and_be_answered_without_a_page()
    {
        await using var log = await PlaygroundLog.OpenAsync(_playground, Cancellation);
        var chat = await _playground.Api.CreateConversationAsync(PlaygroundProcess.Bo, Cancellation);

        await _playground.Api.SayAsAsync(PlaygroundProcess.Bo, chat, "hej från Bo", Cancellation);

        var said = await _bot.ReceivedAsync(activity => (string?)activity["text"] == "hej från Bo", Cancellation);
        Assert.Equal(chat, (string?)said["conversation"]!["id"]);
        var answer = await log.SentAsync(activity => (string?)activity["text"] == "eko: hej från Bo", Cancellation);
        Assert.Equal("message", (string?)answer["type"]);
    }

    [Fact]
    public async Task Two_people_sit_at_two_Playgrounds_and_each_sees_their_own_chat()
    {
        await using var elsewhere = await PlaygroundProcess.StartAsync(_bot.Endpoint, Cancellation, PlaygroundProcess.Bo);
        var alva = await _browser.OpenAsync(_playground);
        var bo = await _browser.OpenAsync(elsewhere);
        await bo.SendAsync("jag är Bo");
        await bo.WaitForTextAsync("eko: jag är Bo");
        var said = await _bot.ReceivedAsync(activity => (string?)activity["text"] == "jag är Bo", Cancellation);

        await _bot.SendAsync(said, EchoCards.Text("oombedd hälsning till Bo"));

        await bo.WaitForTextAsync("oombedd hälsning till Bo");
        Assert.Equal(0, await alva.CountAsync("oombedd hälsning till Bo"));
        Assert.Equal("00000000-0000-4000-8000-000000000002", (string?)said["from"]!["aadObjectId"]);
        Assert.Equal("kommits-personal-chat-exempel-bo", (string?)said["conversation"]!["id"]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        if (_playground is not null)
            await _playground.DisposeAsync();
        if (_bot is not null)
            await _bot.DisposeAsync();
    }
}
