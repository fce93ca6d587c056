using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Tests.Language;

public sealed partial class ResxTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src", "KommITS.Bot");

    private static readonly Dictionary<string, string> Swedish = Load("Texts.resx");
    private static readonly Dictionary<string, string> English = Load("Texts.en.resx");

    /// <summary>Where the codes stand that tell why somebody was not reached.</summary>
    private static readonly string[] Reasons =
    [
        Path.Combine(Repository.Root, "src", "KommITS.Bot.Core", "Notices", "EndReasons.cs"),
        Path.Combine(Repository.Root, "src", "KommITS.Bot.Protocol", "Connector", "ConnectorErrorCodes.cs"),
    ];

    [Fact]
    public void Both_languages_have_the_same_keys() => Assert.Equal(Swedish.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_take_the_same_arguments() =>
        Assert.All(Swedish, text => Assert.Equal((text.Key, Places(text.Value)), (text.Key, Places(English[text.Key]))));

    [Fact]
    public void Nobody_is_shouted_at_and_nothing_is_decorated() =>
        Assert.All(Swedish.Concat(English), text =>
        {
            Assert.NotEqual("", text.Value.Trim());
            Assert.DoesNotContain('!', text.Value);
            Assert.DoesNotContain(text.Value.EnumerateRunes(), rune =>
                System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate);
        });

    /// <summary>Cards read Markdown; what is said in a bubble is plain, and its asterisks would be seen.</summary>
    [Fact]
    public void What_is_said_without_a_card_has_no_markdown()
    {
        var outcomes = CodeFiles().Where(file => file.EndsWith("Outcomes.cs", StringComparison.Ordinal)).SelectMany(Literals);
        var said = CodeFiles().SelectMany(file => Said().Matches(File.ReadAllText(file))).SelectMany(statement => Key().Matches(statement.Value)).Select(match => match.Groups[1].Value);
        var keys = outcomes.Concat(said).ToHashSet();
        Assert.NotEmpty(keys);
        Assert.Empty(Swedish.Concat(English)
            .Where(text => text.Value.Contains("**", StringComparison.Ordinal) && keys.Contains(Plural().Replace(text.Key, ""))).Select(text => text.Key));
    }

    [Fact]
    public void Every_text_that_the_code_names_exists()
    {
        var features = Swedish.Keys.Select(key => key.Split('.')[0]).Distinct();
        var others = OtherNames();
        var missing = CodeFiles().SelectMany(Literals)
            .Where(literal => features.Contains(literal.Split('.')[0]) && !others.Contains(literal) && !Exists(literal))
            .Distinct();
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var code = string.Join('\n', CodeFiles().Concat(Reasons).Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "cards"), "*.json", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var unused = Swedish.Keys.Where(key => !Spellings(key).Any(spelling => code.Contains(spelling, StringComparison.Ordinal)));
        Assert.Empty(unused);
    }

    /// <summary>A key as code or a card may name it: whole, without its plural ending, or with "Body" made from the title's or topic's key.</summary>
    private static IEnumerable<string> Spellings(string key)
    {
        yield return $"\"{key}\"";
        yield return $"text.{key}}}";
        yield return $"text.{key})";
        if (Plural().IsMatch(key))
            yield return $"\"{Plural().Replace(key, "")}\"";
        if (key.EndsWith("Body", StringComparison.Ordinal))
        {
            yield return $"\"{key[..^4]}\"";
            yield return $"\"{key[..^4]}Title\"";
        }

        if (key.StartsWith("help.intent_", StringComparison.Ordinal))
            yield return "help.intent_{";
        if (EndOfDelivery().Match(key) is { Success: true } end)
            yield return Enum.IsDefined(typeof(DeliveryState), end.Groups[2].Value) ? $"delivery.{end.Groups[1].Value}{{state}}" : $"\"{StatusNumber().Replace(end.Groups[2].Value, "{refused.Status}")}\"";
    }

    /// <summary>The words of a state, or of a reason that the code or the channel names.</summary>
    [GeneratedRegex("(?<=^Status)\\d+$")]
    private static partial Regex StatusNumber();

    [GeneratedRegex("^delivery\\.(state|why|remedy)([A-Z]\\w+)$")]
    private static partial Regex EndOfDelivery();

    private static bool Exists(string key) => Swedish.ContainsKey(key) || (Swedish.ContainsKey($"{key}_one") && Swedish.ContainsKey($"{key}_other"));

    /// <summary>What looks like a text's key and is another name: commands, dialogs, kinds of notices.</summary>
    private static HashSet<string> OtherNames() =>
        [.. Constant().Matches(string.Join('\n', CodeFiles().Select(File.ReadAllText))).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> CodeFiles() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<string> Literals(string file) => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static Dictionary<string, string> Load(string name) => Directory.EnumerateFiles(Source, name, SearchOption.AllDirectories)
        .SelectMany(file => XElement.Load(file).Elements("data").Select(entry => (
            Key: $"{Path.GetFileName(Path.GetDirectoryName(file))!.ToLowerInvariant()}.{(string)entry.Attribute("name")!}",
            Value: (string)entry.Element("value")!)))
        .ToDictionary(text => text.Key, text => text.Value);

    [GeneratedRegex("\"([a-z]+\\.[A-Za-z_]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex(@"\b(Say|OfText|TargetHandler<\w+>)\([^;]*;")]
    private static partial Regex Said();

    [GeneratedRegex("const string \\w+ = \"([^\"]+)\"")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Place();

    [GeneratedRegex("_(one|other|zero)$")]
    private static partial Regex Plural();
}
