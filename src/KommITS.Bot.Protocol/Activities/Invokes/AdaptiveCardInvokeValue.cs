using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Invokes;

/// <summary>What an <c>adaptiveCard/action</c> invoke carries.</summary>
/// <param name="Trigger"><c>manual</c> when a person pressed the button, <c>automatic</c> when a client refreshed the card.</param>
public sealed record AdaptiveCardInvokeValue(AdaptiveCardInvokeAction Action, string? Trigger)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static AdaptiveCardInvokeValue? From(JsonElement? value)
    {
        var action = value.Find("action");
        if (action is not { ValueKind: JsonValueKind.Object } || action.Find("type").AsText() is not { } type)
            return null;
        var parsed = new AdaptiveCardInvokeAction(type, action.Find("id").AsText(), action.Find("verb").AsText(), action.Find("data"));
        return new AdaptiveCardInvokeValue(parsed, value.Find("trigger").AsText());
    }
}

/// <param name="Type">Such as <c>Action.Execute</c>.</param>
/// <param name="Data">The button's data with the card's inputs merged into it.</param>
public sealed record AdaptiveCardInvokeAction(string Type, string? Id, string? Verb, JsonElement? Data);
