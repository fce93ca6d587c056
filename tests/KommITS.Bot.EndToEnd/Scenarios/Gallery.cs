using System.Text.Json.Nodes;
using KommITS.Bot.Cards;
using KommITS.Bot.EndToEnd.Drivers;
using KommITS.Bot.EndToEnd.Smoke;
using KommITS.Bot.EndToEnd.Tools;
using KommITS.Bot.Language;
using Microsoft.Playwright;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>One page on which all cards are hung, one in the other's place: a page that keeps them all gets slower with each.</summary>
public sealed class Gallery : IAsyncDisposable
{
    /// <summary>In pixels: a card that must be scrolled is not seen whole.</summary>
    private const int RoomForTheLongest = 2400;

    private static readonly CardLibrary Library = CardLibrary.From(typeof(CardLibrary).Assembly);

    private EchoBot? _bot;
    private PlaygroundProcess? _playground;
    private Browser? _browser;
    private PlaygroundPage? _page;
    private JsonNode? _greeting;
    private string? _message;
    private int _hung;

    public static IEnumerable<string> Names => Library.Names.Order(StringComparer.Ordinal);

    /// <summary>The template with its sample data, which is Swedish, and the words of a language.</summary>
    internal static JsonObject Render(string name, string language)
    {
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "cards", $"{name}.sample.json"));
        var card = Library.Render(name, JsonNode.Parse(sample)!, Texts.For(language).Find);
        return JsonNode.Parse(card.Content.GetRawText())!.AsObject();
    }

    /// <summary>Sends the card to the page, and gives it as it stands there.</summary>
    internal async Task<(PlaygroundPage Page, ILocator Card)> HangAsync(JsonObject card, CancellationToken cancellationToken)
    {
        var page = _page ??= await OpenAsync(cancellationToken);
        // What a screen reader says first tells this card from the one before.
        var label = card["speak"] = $"{card["speak"]} {++_hung}";
        var message = EchoCards.Message(card.ToJsonString());
        if (_message is null)
            _message = await _bot!.SendAsync(_greeting!, message);
        else
            await _bot!.UpdateAsync(_greeting!, _message, message);
        await page.Page.GetByLabel($"{label}", new() { Exact = true }).WaitForAsync();
        return (page, page.LastCard);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _browser, _playground, _bot })
        {
            if (part is not null)
                await part.DisposeAsync();
        }
    }

    private async Task<PlaygroundPage> OpenAsync(CancellationToken cancellationToken)
    {
        _bot = await EchoBot.StartAsync();
        _playground = await PlaygroundProcess.StartAsync(_bot.Endpoint, cancellationToken);
        _browser = await Browser.StartAsync();
        var page = await _browser.OpenAsync(_playground);
        await page.Page.SetViewportSizeAsync(1280, RoomForTheLongest);
        await page.SendAsync("hej");
        await page.WaitForTextAsync("eko: hej");
        _greeting = await _bot.ReceivedAsync(activity => (string?)activity["text"] == "hej", cancellationToken);
        await page.Page.EvaluateAsync(await AxeCore.ReadAsync(cancellationToken));
        return page;
    }
}
