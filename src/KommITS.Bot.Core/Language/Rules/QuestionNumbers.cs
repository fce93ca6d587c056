using System.Globalization;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Finds the question and the answer that a text points out by number: "fråga 42", "question no 42", "#42", "svar 2".</summary>
internal static class QuestionNumbers
{
    private const int MostDigits = 9;

    private static readonly string[] Before = ["fraga", "fragan", "question", "nr", "nummer", "number", "no"];

    private static readonly string[] BeforeAnswer = ["svar", "svaret", "answer"];

    public static int? Read(Token token) =>
        token.Raw.Length <= MostDigits && !token.Raw.AsSpan().ContainsAnyExceptInRange('0', '9') ? int.Parse(token.Raw, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public static int? Find(TokenText text) =>
        Find(text, at => HasHash(text, at) || (at > 0 && Before.Contains(text.Tokens[at - 1].Folded)));

    public static int? FindAnswer(TokenText text) =>
        Find(text, at => at > 0 && BeforeAnswer.Contains(text.Tokens[at - 1].Folded));

    private static int? Find(TokenText text, Func<int, bool> isMeant)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
            if (Read(text.Tokens[at]) is { } number && isMeant(at))
                return number;
        return null;
    }

    private static bool HasHash(TokenText text, int at) => text.Tokens[at].Start is > 0 and var start && text.Source[start - 1] == '#';
}
