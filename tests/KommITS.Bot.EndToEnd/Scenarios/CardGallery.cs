using System.Text.Json.Nodes;
using KommITS.Bot.EndToEnd.Tools;
using Microsoft.Playwright;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>Every card as a member sees it, photographed. The data in the pictures is Swedish in both languages; the card's own words change.</summary>
public sealed class CardGallery(Gallery gallery) : IClassFixture<Gallery>
{
    private const string CutOff =
        "card => [...card.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')"
        + ".map(e => `${e.tagName}.${e.className}: ${e.textContent}`)";

    private const string Faults =
        "async card => (await axe.run(card, { resultTypes: ['violations'] })).violations"
        + ".flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.html} ${n.failureSummary}`))";

    private const string TitlesInView =
        "buttons => buttons.map(b => [b.innerText.trim(), b.getBoundingClientRect()])"
        + ".map(([title, r]) => r.width > 0 && r.bottom > 0 && r.top < innerHeight ? title : `${title} (out of sight)`)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<string, string> Cards => new(Gallery.Names, ["sv", "en"]);

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_is_whole_and_readable(string name, string language)
    {
        Machine.RequireTools();
        var content = Gallery.Render(name, language);

        var (page, card) = await gallery.HangAsync(content, Cancellation);

        await page.ScreenshotOfLastCardAsync($"cards/{name.Replace('/', '-')}.{language}");
        var shown = await card.InnerTextAsync();
        Assert.DoesNotContain("${", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("undefined", shown, StringComparison.Ordinal);
        await ShowsButtonsAsync(card, TitlesIn(content));
        await FindsNothingAsync(card, CutOff);
        // What axe looks at (labels, roles, contrast) is the same in both.
        if (language == "sv")
            await FindsNothingAsync(card, Faults);
    }

    private static async Task FindsNothingAsync(ILocator card, string check)
    {
        var found = await card.EvaluateAsync<string[]>(check);
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    /// <summary>One that opens a page is a link to the client. The arrow of a list to choose from is a button of the client's own, without words.</summary>
    private static async Task ShowsButtonsAsync(ILocator card, string[] titles)
    {
        var buttons = card.GetByRole(AriaRole.Button).Or(card.Locator("button[role=link]"));
        var seen = (await buttons.EvaluateAllAsync<string[]>(TitlesInView)).Where(title => title.Length > 0);
        Assert.DoesNotContain("", titles);
        Assert.Equal(titles, seen);
    }

    /// <summary>The titles of all actions, in reading order.</summary>
    private static string[] TitlesIn(JsonNode? node) => node switch
    {
        JsonObject thing when ((string?)thing["type"])?.StartsWith("Action.", StringComparison.Ordinal) is true => [(string?)thing["title"] ?? ""],
        JsonObject thing => [.. thing.SelectMany(property => TitlesIn(property.Value))],
        JsonArray list => [.. list.SelectMany(TitlesIn)],
        _ => [],
    };
}
