using System.Globalization;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Takes a number, with comma or point, in digits or as a word up to twelve.</summary>
public sealed class NumberPrompt(string id, PromptValidator<decimal>? validator = null) : Prompt<decimal>(id, validator)
{
    private static readonly string[] Swedish = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    protected override Task<PromptRecognizerResult<decimal>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(Recognize(turnContext.Activity.Text) is { } number
            ? PromptRecognizerResult.Of(number)
            : PromptRecognizerResult.None<decimal>());

    // Two numbers in one answer are no answer: it would be a guess which is meant.
    private static decimal? Recognize(string? text)
    {
        var joined = JoinThousands(text ?? "");
        var found = joined.Split([' ', '\u00a0', '\t', '\n', ';', '!', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Parse(word.Trim('.', ',', ':')))
            .OfType<decimal>()
            .ToArray();
        return found is [var only] ? only : null;
    }

    private static decimal? Parse(string word)
    {
        if (decimal.TryParse(
                word.Replace('−', '-').Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number))
            return number;
        var named = Math.Max(Index(Swedish, word), Index(English, word));
        if (named >= 0)
            return named;
        return word.Equals("ett", StringComparison.OrdinalIgnoreCase) ? 1 : null;
    }

    private static int Index(string[] words, string word) =>
        Array.FindIndex(words, candidate => candidate.Equals(word, StringComparison.OrdinalIgnoreCase));

    // 12 500 is one number, written as Swedish writes it: groups of three after the first.
    private static string JoinThousands(string text)
    {
        var words = text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = new List<string>();
        var isOpen = false;
        foreach (var word in words)
        {
            if (isOpen && IsGroup(word))
            {
                joined[^1] += word;
            }
            else
            {
                joined.Add(word);
                isOpen = BeginsThousands(word);
            }
        }

        return string.Join(' ', joined);
    }

    private static bool IsGroup(string word) =>
        word.Length >= 3 && word.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (word.Length == 3 || !char.IsAsciiDigit(word[3]));

    private static bool BeginsThousands(string word) =>
        word.TrimStart('-', '−') is { Length: >= 1 and <= 3 } digits && digits[0] != '0' && digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
