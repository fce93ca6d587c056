using System.Text.Json;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Reads the rule files built into the bot: words.json, and files with a list of intents each.</summary>
internal static class RuleFiles
{
    private const string Folder = "Language/Rules/Data/";
    private const string Words = Folder + "words.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static SharedWords ReadWords() => Read<SharedWords>(Words);

    public static IReadOnlyList<IntentRules> ReadIntents() =>
        [.. EmbeddedFile.Names(Folder, ".json").Where(name => name != Words).SelectMany(Read<List<IntentRules>>)];

    private static T Read<T>(string name)
    {
        using var reader = EmbeddedFile.Open(name);
        return JsonSerializer.Deserialize<T>(reader.ReadToEnd(), Options) ?? throw new InvalidDataException($"{name} is empty.");
    }
}

/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Changes">Acting on it changes something: it needs more to be certain.</param>
/// <param name="Exact">Commands and their synonyms: the whole text.</param>
/// <param name="Starts">Patterns that begin the text and make the intent certain.</param>
/// <param name="Unless">Patterns anywhere in the text, or "?", with which no start counts: who asks states nothing.</param>
/// <param name="Cues">Patterns anywhere in the text, each with a weight; negative ones speak against the intent.</param>
internal sealed record IntentRules(
    string Intent, bool Changes, IReadOnlyList<string> Exact, IReadOnlyList<string> Starts, IReadOnlyDictionary<string, int> Cues,
    IReadOnlyList<string>? Unless = null);

/// <param name="Spellings">A word used in the rules, and other ways to write it.</param>
/// <param name="Openers">What may come before the words that say what a text is about.</param>
/// <param name="Closers">What may come after them.</param>
/// <param name="Others">Signs that a text talks of other people's doings.</param>
/// <param name="OthersWeight">What such a sign takes from the score of intents that change something.</param>
/// <param name="Known">Words never taken for a misspelling of a word in the rules.</param>
internal sealed record SharedWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Spellings,
    IReadOnlyList<string> Openers,
    IReadOnlyList<string> Closers,
    IReadOnlyList<string> Known,
    IReadOnlyList<string> Others,
    int OthersWeight);
