using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using KommITS.Bot.Core.Register;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Language;

/// <summary>
/// The words of one language, from each feature's <c>Texts.resx</c> (Swedish) and <c>Texts.en.resx</c>. A key is "feature.name"; a missing one is a
/// fault of ours and throws.
/// </summary>
internal sealed class Texts
{
    public const string Swedish = "sv";
    public const string English = "en";

    private static readonly ConcurrentDictionary<string, ResourceManager?> Features = new(StringComparer.Ordinal);
    private static readonly DateTimeZone Sweden = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private static readonly string[] Polite = ["tack", "please", "snälla", "då"];

    /// <summary>Those that do not follow the rule, by municipality code.</summary>
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal) { ["0980"] = "Region Gotland", ["2080"] = "Falu kommun" };

    private static readonly Texts InSwedish = new(CultureInfo.GetCultureInfo("sv-SE"));
    private static readonly Texts InEnglish = new(CultureInfo.GetCultureInfo("en-GB"));

    private Texts(CultureInfo culture) => Culture = culture;

    public CultureInfo Culture { get; }

    public string Language => Culture.TwoLetterISOLanguageName;

    public Texts Other => ReferenceEquals(this, InSwedish) ? InEnglish : InSwedish;

    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"No text '{key}' in {Culture.Name}");

    public static Texts For(string? language) => language == English ? InEnglish : InSwedish;

    public string? Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot <= 0 ? null : Of(key[..dot])?.GetString(key[(dot + 1)..], Culture);
    }

    public string Format(string key, params object?[] arguments) => string.Format(Culture, this[key], arguments);

    /// <summary>The form for one or for several, from the keys name_one and name_other; {0} is the number.</summary>
    public string Count(string key, int number) => Format(number == 1 ? $"{key}_one" : $"{key}_other", number);

    /// <summary>Whether a text is one of the words that the key lists, in either language: people mix.</summary>
    public bool Matches(string key, string text)
    {
        var said = Plain(text);
        return new[] { this, Other }.Any(texts => texts[key].Split('|').Contains(said, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What follows a word of the key that begins the text ("nej, Lund"); null when none does.</summary>
    public string? After(string key, string text)
    {
        var said = Plain(text);
        var word = new[] { this, Other }.SelectMany(texts => texts[key].Split('|'))
            .Where(word => said.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)).MaxBy(word => word.Length);
        return word is null ? null : said[word.Length..].Trim();
    }

    /// <summary>"a, b och c".</summary>
    public string List(IReadOnlyList<string> items) => Join("language.and", items);

    /// <summary>"a, b eller c".</summary>
    public string AnyOf(IReadOnlyList<string> items) => Join("language.or", items);

    /// <summary>"Umeå kommun", "Lekebergs kommun", "Region Gotland".</summary>
    public string Municipality(Municipality municipality)
    {
        if (Language == English)
            return Format("language.municipality", municipality.Name);
        if (OwnNames.TryGetValue(municipality.Code, out var own))
            return own;
        var last = municipality.Name[^1];
        var genitive = "aeiouyåäösxz".Contains(last, StringComparison.Ordinal) ? "" : "s";
        return Format("language.municipality", municipality.Name + genitive);
    }

    /// <summary>The name, or "en medlem" for somebody who was forgotten.</summary>
    public string Name(string? name) => string.IsNullOrEmpty(name) ? this["members.someone"] : name;

    /// <summary>"Skåne län", "Skåne County".</summary>
    public string County(Municipality municipality) =>
        Format("language.county", Language == English ? municipality.County.Replace(" län", "", StringComparison.Ordinal).TrimEnd('s') : municipality.County);

    /// <summary>"14 maj 2027", in Swedish local time.</summary>
    public string Day(Instant instant) => Day(instant.InZone(Sweden).Date);

    /// <summary>"14 maj 2027 kl. 9.00", by the clock in Sweden.</summary>
    public string Moment(Instant instant) =>
        Format("language.moment", Day(instant), LocalTimePattern.Create(Language == English ? "HH:mm" : "H.mm", Culture).Format(instant.InZone(Sweden).TimeOfDay));

    public string Day(LocalDate day) => LocalDatePattern.Create("d MMMM uuuu", Culture).Format(day);

    /// <summary>Without the signs and the polite words that change nothing.</summary>
    private static string Plain(string text)
    {
        var words = text.Split([' ', ',', '.', '!', '’', '\'', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Polite.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        return words.Count > 0 ? string.Join(' ', words) : text.Trim();
    }

    private string Join(string last, IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => Format(last, string.Join(", ", items.SkipLast(1)), items[^1]),
    };

    /// <summary>A feature's folder may lie in another's: "editing" is in Register/Editing.</summary>
    private static ResourceManager? Of(string feature) => Features.GetOrAdd(feature, static key =>
    {
        const string ending = ".resources";
        var folder = $".{char.ToUpperInvariant(key[0])}{key[1..]}.Texts{ending}";
        var name = Array.Find(typeof(Texts).Assembly.GetManifestResourceNames(), name => name.EndsWith(folder, StringComparison.Ordinal));
        return name is null ? null : new ResourceManager(name[..^ending.Length], typeof(Texts).Assembly);
    });
}
