namespace KommITS.Bot.Agreements.Cards;

/// <summary>A question about an agreement, or its answer.</summary>
/// <param name="Quote">What was asked.</param>
/// <param name="Body">What was answered.</param>
/// <param name="Question">Id of the question that can be answered with a button.</param>
internal sealed record ToldCard(string Fallback, string Id, string Kicker, string Title, string? Quote, string? Body, string Why, string Typed, string? Question);
