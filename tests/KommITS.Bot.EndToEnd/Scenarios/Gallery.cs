using System.Text.Json.Nodes;
using KommITS.Bot.Cards;
using KommITS.Bot.EndToEnd.Drivers;
using KommITS.Bot.EndToEnd.Smoke;
using KommITS.Bot.EndToEnd.Tools;
using KommITS.Bot.Language;
using Microsoft.Playwright;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>One page on which all cards are hung, one after another. The one before is emptied: a page that keeps them all gets slower with each.</summary>
public sealed class Gallery : IAsyncDisposable
{
    private const string EmptyIt = "card => card.replaceChildren()";

    private static readonly CardLibrary Library = CardLibrary.From(typeof(CardLibrary).Assembly);

    private EchoBot? _bot;
    private PlaygroundProcess? _playground;
    private Browser? _browser;
    private PlaygroundPage? _page;
    private JsonNode? _greeting;

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
        var before = await page.CardCountAsync();
        if (before > 0)
            await page.LastCard.EvaluateAsync(EmptyIt);
        await _bot!.SendAsync(_greeting!, EchoCards.Message(card.ToJsonString()));
        await page.WaitForCardCountAsync(before + 1);
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
        await page.SendAsync("hej");
        await page.WaitForTextAsync("eko: hej");
        _greeting = await _bot.ReceivedAsync(activity => (string?)activity["text"] == "hej", cancellationToken);
        await page.Page.EvaluateAsync(await AxeCore.ReadAsync(cancellationToken));
        return page;
    }
}
