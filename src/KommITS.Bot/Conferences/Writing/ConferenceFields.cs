using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>What the committee can say of a conference: an input of the form's card, a line of text ("plats: Örebro"), or a row of a file.</summary>
internal enum ConferenceFormField
{
    Title,
    Summary,
    Place,
    Address,
    Zone,
    Starts,
    Ends,
    OnSite,
    Remote,
    Opens,
    Closes,
    Hotel,
    Price,
    Link,
    Contact,
    Image,
    Alt,
    Diet,
    Annual,
    Notice,
    Documents,
    Agenda,
    Programme,
}

internal static class ConferenceFields
{
    /// <summary>The words by which each is named, and what it is called.</summary>
    public static IReadOnlyList<(ConferenceFormField Field, string Words, string Label)> All { get; } =
    [
        (ConferenceFormField.Title, "conferences.wordsTitle", "conferences.fieldTitle"),
        (ConferenceFormField.Summary, "conferences.wordsSummary", "conferences.fieldSummary"),
        (ConferenceFormField.Place, "conferences.wordsPlace", "conferences.fieldPlace"),
        (ConferenceFormField.Address, "conferences.wordsAddress", "conferences.fieldAddress"),
        (ConferenceFormField.Zone, "conferences.wordsZone", "conferences.fieldZone"),
        (ConferenceFormField.Starts, "conferences.wordsStarts", "conferences.fieldStarts"),
        (ConferenceFormField.Ends, "conferences.wordsEnds", "conferences.fieldEnds"),
        (ConferenceFormField.OnSite, "conferences.wordsOnSite", "conferences.fieldOnSite"),
        (ConferenceFormField.Remote, "conferences.wordsRemote", "conferences.fieldRemote"),
        (ConferenceFormField.Opens, "conferences.wordsOpens", "conferences.fieldOpens"),
        (ConferenceFormField.Closes, "conferences.wordsCloses", "conferences.fieldCloses"),
        (ConferenceFormField.Hotel, "conferences.wordsHotel", "conferences.fieldHotel"),
        (ConferenceFormField.Price, "conferences.wordsPrice", "conferences.fieldPrice"),
        (ConferenceFormField.Link, "conferences.wordsLink", "conferences.fieldLink"),
        (ConferenceFormField.Contact, "conferences.wordsContact", "conferences.fieldContact"),
        (ConferenceFormField.Image, "conferences.wordsImage", "conferences.fieldImage"),
        (ConferenceFormField.Alt, "conferences.wordsAlt", "conferences.fieldAlt"),
        (ConferenceFormField.Diet, "conferences.wordsDiet", "conferences.fieldDiet"),
        (ConferenceFormField.Annual, "conferences.wordsAnnual", "conferences.fieldAnnual"),
        (ConferenceFormField.Notice, "conferences.wordsNotice", "conferences.fieldNotice"),
        (ConferenceFormField.Documents, "conferences.wordsDocuments", "conferences.fieldDocuments"),
        (ConferenceFormField.Agenda, "conferences.wordsAgenda", "conferences.fieldAgenda"),
        (ConferenceFormField.Programme, "conferences.wordsProgramme", "conferences.fieldProgramme"),
    ];

    public static ConferenceFormField? Find(Texts texts, string name) =>
        All.Where(one => texts.Matches(one.Words, name)).Select(one => (ConferenceFormField?)one.Field).FirstOrDefault();

    public static string LabelOf(Texts texts, ConferenceFormField field) => texts[All.First(one => one.Field == field).Label];

    public static string IdOf(ConferenceFormField field) => field.ToString().ToLowerInvariant();

    /// <summary>Empty when the text does not begin with a field's name.</summary>
    public static IReadOnlyDictionary<ConferenceFormField, string> In(Texts texts, string text)
    {
        var found = new Dictionary<ConferenceFormField, List<string>>();
        List<string>? current = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Find(texts, line[..colon].Trim()) is { } field)
                found[field] = current = [line[(colon + 1)..]];
            else if (current is null)
                return new Dictionary<ConferenceFormField, string>();
            else
                current.Add(line);
        }

        return found.ToDictionary(pair => pair.Key, pair => string.Join('\n', pair.Value).Trim());
    }
}
