using System.Collections.Frozen;
using System.Text.Json;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Language.Rules.Patterns;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>The signs of what a question of the register is about: patterns by name, in the language of the rules.</summary>
internal sealed class Signs
{
    private const string File = "Language/Finding/Data/signs.json";

    private readonly FrozenDictionary<string, Pattern[]> _patterns;

    public Signs()
    {
        Spelling = new Spelling(RuleFiles.ReadWords());
        using var reader = EmbeddedFile.Open(File);
        var read = JsonSerializer.Deserialize<Dictionary<string, List<string>>>(reader.ReadToEnd()) ?? throw new InvalidDataException($"{File} is empty.");
        _patterns = read.ToFrozenDictionary(sign => sign.Key, sign => sign.Value.Select(pattern => Pattern.Parse(0, pattern, Spelling)).ToArray(), StringComparer.Ordinal);
    }

    public Spelling Spelling { get; }

    public bool Has(Reading reading, string sign) => _patterns[sign].Any(pattern => IntentMatcher.IsAnywhere(reading, pattern));
}
