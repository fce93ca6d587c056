using System.Xml.Linq;

namespace KommITS.Bot.Tests.Cards.Lint;

/// <summary>The texts of one language, read from the files themselves so that nothing falls back to another language.</summary>
internal sealed class ResxTexts
{
    private readonly ILookup<string, string> _texts;

    private ResxTexts(IEnumerable<XElement> entries) =>
        _texts = entries.ToLookup(entry => (string)entry.Attribute("name")!, entry => (string)entry.Element("value")!);

    /// <param name="language">Swedish is in the files that name no language.</param>
    public static ResxTexts Load(string folder, string language)
    {
        var files = Directory.EnumerateFiles(folder, "*.resx", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(Path.GetFileNameWithoutExtension(file)) == (language == "sv" ? "" : $".{language}"));
        return new ResxTexts(files.SelectMany(file => XElement.Load(file).Elements("data")));
    }

    public string? Find(string key) => _texts[key].FirstOrDefault();
}
