using System.Text.Json;

namespace KommITS.Bot.Tests.Channel;

internal sealed record ReceivedMessage(string Id, JsonElement Activity)
{
    public JsonElement? Card { get; init; } =
        Activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
            ? attachments[0].GetProperty("content").Clone()
            : null;

    /// <summary>Everything that can be read in it: the text, or the card's texts and buttons, a line each.</summary>
    public string Text => Card is { } card
        ? string.Join('\n', CardReader.TextsOf(card))
        : Activity.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";

    public JsonElement? FindAction(string title) =>
        Card is { } card ? CardReader.ActionsOf(card).Where(action => action.GetProperty("title").GetString() == title).Cast<JsonElement?>().FirstOrDefault() : null;

    public ReceivedMessage Shows(params string[] texts)
    {
        foreach (var text in texts)
            Assert.Contains(text, Text, StringComparison.Ordinal);
        return this;
    }
}
