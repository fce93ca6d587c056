using System.Text;
using KommITS.Bot.Language;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Writing;

internal enum FormField
{
    Title,
    Text,
    Category,
    Audience,
    Time,
    Link,
    Image,
    Alt,
    Acknowledge,
    Urgent,
}

/// <summary>What a person filled in: a card's inputs, or lines like "rubrik: Årsmöte", each up to the next that names a field.</summary>
internal static class FormFields
{
    private static readonly (FormField Field, string Key)[] Names =
    [
        (FormField.Title, "announcements.titleWords"), (FormField.Text, "announcements.textWords"), (FormField.Category, "announcements.categoryWords"),
        (FormField.Audience, "announcements.audienceWords"), (FormField.Time, "announcements.timeWords"), (FormField.Link, "announcements.linkWords"),
        (FormField.Image, "announcements.imageWords"), (FormField.Alt, "announcements.altWords"), (FormField.Acknowledge, "announcements.acknowledgeWords"),
        (FormField.Urgent, "announcements.urgentWords"),
    ];

    public static IReadOnlyDictionary<FormField, string> Of(Input.Command command) => Names
        .Select(name => (name.Field, Id: name.Field.ToString().ToLowerInvariant()))
        .Where(name => command.Data.TryGetProperty(name.Id, out _))
        .ToDictionary(name => name.Field, name => command.Get(name.Id) ?? "");

    /// <summary>Empty when the text does not begin with a field's name.</summary>
    public static IReadOnlyDictionary<FormField, string> Of(Texts texts, string text)
    {
        var found = new Dictionary<FormField, StringBuilder>();
        StringBuilder? current = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (FieldOf(texts, line) is var (field, value))
                found[field] = current = new StringBuilder(value);
            else if (current is null)
                return new Dictionary<FormField, string>();
            else
                current.Append('\n').Append(line);
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim());
    }

    private static (FormField Field, string Value)? FieldOf(Texts texts, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var name = Array.Find(Names, candidate => texts.Matches(candidate.Key, line[..colon].Trim()));
        return name.Key is null ? null : (name.Field, line[(colon + 1)..].Trim());
    }
}
