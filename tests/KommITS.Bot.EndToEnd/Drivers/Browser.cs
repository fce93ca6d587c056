using KommITS.Bot.EndToEnd.Tools;
using Microsoft.Playwright;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The machine's own Chromium; it downloads nothing.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
        // All but the Playground itself, which asks elsewhere for fonts, is cut off.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        // The client's nine megabytes of script look at stack traces while they load: each would have them read all over again, for two seconds.
        "--js-flags=--no-enable-lazy-source-positions",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Ends the test where the machine lacks what it takes.</summary>
    public static async Task<Browser> StartAsync()
    {
        Machine.RequireTools();
        var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Machine.Browser, Args = Flags, Headless = true });
        return new Browser(playwright, browser);
    }

    /// <summary>Opens the Playground's page; the bot then gets the activities of an installation.</summary>
    public async Task<PlaygroundPage> OpenAsync(PlaygroundProcess playground)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 1400 }, Locale = "sv-SE" });
        await page.GotoAsync($"{playground.Address}");
        var opened = new PlaygroundPage(page);
        await opened.HideLogAsync();
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
