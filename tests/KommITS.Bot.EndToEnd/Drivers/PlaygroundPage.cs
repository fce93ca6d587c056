using KommITS.Bot.EndToEnd.Tools;
using Microsoft.Playwright;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>What a person does and sees in the personal chat with the bot.</summary>
internal sealed class PlaygroundPage(IPage page)
{
    private const string Cards = ".ac-adaptiveCard";

    /// <summary>For what these methods have no word for.</summary>
    public IPage Page { get; } = page;

    public ILocator LastCard => Page.Locator(Cards).Last;

    private ILocator ComposeBox => Page.Locator("div[role=textbox]").Last;

    /// <summary>Loads the page anew; the bot gets the activities of an installation again.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await HideLogAsync();
    }

    /// <summary>The log would answer to the same words as the chat.</summary>
    public Task HideLogAsync() => Page.GetByTitle("Hide log panel").ClickAsync();

    public async Task SendAsync(string text)
    {
        await ComposeBox.FillAsync(text);
        await ComposeBox.PressAsync("Enter");
    }

    /// <summary>Sends, and waits for the words of the answer.</summary>
    public async Task SaysAsync(string text, string answer)
    {
        await SendAsync(text);
        await WaitForTextAsync(answer);
    }

    /// <summary>Anywhere on the page: a quick answer can stand above the message that it answers.</summary>
    public Task WaitForTextAsync(string text) => OrPictureAsync(Page.GetByText(text).Last.WaitForAsync());

    public Task WaitUntilGoneAsync(string text) => Assertions.Expect(Page.GetByText(text)).ToHaveCountAsync(0);

    /// <summary>On no card that name any more: a card was replaced, or nothing offers it.</summary>
    public Task WaitUntilNoButtonAsync(string button) =>
        Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true })).ToHaveCountAsync(0);

    public Task<int> CountAsync(string text) => Page.GetByText(text).CountAsync();

    /// <summary>The newest button of that name.</summary>
    public Task ClickAsync(string button) =>
        OrPictureAsync(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync());

    /// <summary>On the newest card that says so: a notice with a button of the same name may have come after it.</summary>
    public Task ClickOnCardAsync(string text, string button) =>
        OrPictureAsync(Page.Locator(Cards).Filter(new() { HasText = text }).Last.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>The newest input of that label.</summary>
    public Task FillAsync(string label, string text) => Page.GetByLabel(label).Last.FillAsync(text);

    /// <summary>The newest choice of that name: a radio button, a box to tick.</summary>
    public Task ChooseAsync(string choice) => Page.GetByLabel(choice).Last.CheckAsync();

    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("screenshots"), $"{name}.png") });

    /// <summary>Taken when the text is there.</summary>
    public async Task ScreenshotAfterAsync(string text, string name)
    {
        await WaitForTextAsync(text);
        await ScreenshotAsync(name);
    }

    public Task ScreenshotOfLastCardAsync(string name) =>
        LastCard.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("screenshots"), $"{name}.png") });

    /// <summary>What was waited for in vain leaves a picture of what was there instead.</summary>
    private async Task OrPictureAsync(Task wait)
    {
        try
        {
            await wait;
        }
        catch (TimeoutException)
        {
            await ScreenshotAsync($"failed-{Guid.NewGuid():N}");
            throw;
        }
    }
}
