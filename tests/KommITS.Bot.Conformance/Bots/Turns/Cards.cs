using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed class Cards : ActivityHandler
{
    private static readonly JsonElement Card = JsonSerializer.Deserialize<JsonElement>(
        """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Tack, å ä ö"}]}""");

    // Action.Submit comes as a message without text.
    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.SendActivityAsync(
        $"Submitted: {Choice(turnContext.Activity.Value) ?? "nothing"}, text: {turnContext.Activity.Text ?? "none"}", cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue value, CancellationToken cancellationToken)
    {
        var (verb, data) = (value.Action.Verb, value.Action.Data);
        if (verb == "say")
            await turnContext.SendActivityAsync($"Pressed by {turnContext.Activity.From?.Name}", cancellationToken);
        return verb switch
        {
            "card" => AdaptiveCardInvokeResponse.Card(Card),
            "message" or "say" => AdaptiveCardInvokeResponse.Message($"You chose {Choice(data)}"),
            "error" => AdaptiveCardInvokeResponse.Error(403, "Forbidden", "Not you"),
            _ => throw new InvalidOperationException("No such verb."),
        };
    }

    private static string? Choice(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("choice", out var choice) ? choice.ToString() : null;
}
