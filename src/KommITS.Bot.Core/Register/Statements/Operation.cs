using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>What a clause says of its systems.</summary>
internal enum Operation
{
    /// <summary>No verb: facts of a system that is named.</summary>
    None,
    InUse,
    Planned,
    PhasingOut,
    Ended,

    /// <summary>One is to be replaced by another.</summary>
    Replace,

    /// <summary>One was replaced by another.</summary>
    Replaced,
    Rate,
    Remove,
    Note,
    Contact,
    Hosted,
}

internal readonly record struct Verb(Operation Operation, int At, int Count)
{
    public int End => At + Count;
}

/// <summary>The phrases that say what is done with a system, from statement-words.csv.</summary>
internal static class Verbs
{
    private const int MostWords = 5;

    /// <summary>Words that may stand inside a phrase: "vi har nu infört", "we are currently running".</summary>
    private static readonly HashSet<string> Fillers = new(["nu", "numera", "redan", "ocksa", "just", "now", "also", "currently", "already", "recently", "vi", "we"], StringComparer.Ordinal);

    private static readonly Dictionary<string, Operation> Phrases = EmbeddedFile.Lines("Register/Data/statement-words.csv")
        .Select(line => line.Split(';', 2))
        .SelectMany(parts => parts[1].Split('|').Select(phrase => (phrase, Operation: OperationOf(parts[0]))))
        .ToDictionary(entry => entry.phrase, entry => entry.Operation, StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at this word.</summary>
    public static Verb? At(IReadOnlyList<Token> tokens, int at)
    {
        if (Fillers.Contains(tokens[at].Folded))
            return null;
        Verb? found = null;
        var phrase = "";
        var words = 0;
        for (var next = at; next < tokens.Count && words < MostWords && (next == at || tokens[next].Gap is Gap.Space or Gap.Joined); next++)
        {
            if (Fillers.Contains(tokens[next].Folded))
                continue;
            phrase = words++ == 0 ? tokens[next].Folded : $"{phrase} {tokens[next].Folded}";
            if (Phrases.TryGetValue(phrase, out var operation))
                found = new Verb(operation, at, next - at + 1);
        }

        return found;
    }

    private static Operation OperationOf(string name) => Enum.Parse<Operation>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
