using System.Xml.Linq;

namespace KommITS.Bot.Tests.Cards.Lint;

/// <summary>The texts of one language, read from the files themselves so that nothing falls back to another language.</summary>
internal sealed class ResxTexts
{
    private readonly ILookup<string, string> _texts;

    private ResxTexts(IEnumerable<(string Key, string Text)> entries) => _texts = entries.ToLookup(entry => entry.Key, entry => entry.Text);

    /// <summary>The keys are "feature.name", the feature being the file's folder.</summary>
    /// <param name="language">Swedish is in the files that name no language.</param>
    public static ResxTexts Load(string folder, string language)
    {
        var files = Directory.EnumerateFiles(folder, "*.resx", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(Path.GetFileNameWithoutExtension(file)) == (language == "sv" ? "" : $".{language}"));
        return new ResxTexts(files.SelectMany(file => XElement.Load(file).Elements("data").Select(entry =>
            ($"{FeatureOf(file)}.{(string)entry.Attribute("name")!}", (string)entry.Element("value")!))));
    }

    private static string FeatureOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)!).ToLowerInvariant();

    public string? Find(string key) => _texts[key].FirstOrDefault();
}
