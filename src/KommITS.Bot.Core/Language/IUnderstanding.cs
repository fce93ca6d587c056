namespace KommITS.Bot.Core.Language;

/// <summary>What a member wants with a text. Rules today; a classifier joins behind this same port.</summary>
public interface IUnderstanding
{
    /// <summary>Reads a text of any length and content, in Swedish or English; never fails.</summary>
    Understood Understand(string text);
}

/// <param name="Intent">
/// The intent that is certain enough to act on, or null: then <paramref name="Nearest"/> is what to offer. Nothing that changes something is done on a guess.
/// </param>
/// <param name="Nearest">The likeliest intents, best first, at most two and never empty for a text with words in it.</param>
/// <param name="IsCommand">The text is nothing but a fixed command ("avbryt", "mina frågor"): no free text that happens to resemble one.</param>
public sealed record Understood(string? Intent, IReadOnlyList<string> Nearest, Slots Slots, bool IsCommand = false);

/// <param name="Products">Ids of the products named in the text, in order, each once.</param>
/// <param name="Municipalities">Codes of the municipalities named with a cue or beyond doubt, in order, each once.</param>
/// <param name="CountyCode">The county named ("Skåne", "i dalarna", "Västerbottens län").</param>
/// <param name="QuestionNumber">"fråga 42", "#42". Alone it means my_questions: show that question.</param>
/// <param name="Body">What follows the command words ("Fråga: …", "svar: …"), in the writer's own words; null when nothing does.</param>
/// <param name="AnswerNumber">"svar 2 på fråga 42".</param>
/// <param name="Language">"sv" or "en" when the text asks for that language.</param>
public sealed record Slots(
    IReadOnlyList<string> Products,
    IReadOnlyList<string> Municipalities,
    string? CountyCode,
    int? QuestionNumber,
    string? Body,
    string? Language,
    int? AnswerNumber = null)
{
    /// <summary>The text asks all members: "fråga alla: …".</summary>
    public bool IsForAll { get; init; }

    public static Slots None { get; } = new([], [], null, null, null, null);
}
