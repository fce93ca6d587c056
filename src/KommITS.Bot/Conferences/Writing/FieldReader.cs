using System.Globalization;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>Takes what was filled in into a conference, and says what of it could not be taken.</summary>
internal sealed class FieldReader(WallTimes times)
{
    private const int MostText = 8_000;

    /// <returns>The remark is null when the value was taken.</returns>
    public (ConferenceDetails Details, string? Remark) Take(Texts texts, ConferenceDetails details, ConferenceFormField field, string value)
    {
        value = value.Trim();
        if (value.Length > MostText)
            return (details, texts.Format("conferences.fieldTooLong", ConferenceFields.LabelOf(texts, field)));
        return field switch
        {
            ConferenceFormField.Title => (details with { Title = OneLine(value) }, null),
            ConferenceFormField.Summary => (details with { Summary = OrNull(value) }, null),
            ConferenceFormField.Place => (details with { Place = OneLine(value) }, null),
            ConferenceFormField.Address => (details with { Address = OrNull(OneLine(value)) }, null),
            ConferenceFormField.Zone => ConferenceTimes.IsZone(value) ? (details with { Zone = value }, null) : (details, texts.Format("conferences.zoneUnread", value)),
            ConferenceFormField.Price => (details with { Price = OrNull(OneLine(value)) }, null),
            ConferenceFormField.Link => (details with { Link = OrNull(value) }, null),
            ConferenceFormField.Contact => (details with { Contact = OrNull(OneLine(value)) }, null),
            ConferenceFormField.Image => (details with { Image = value.Length == 0 ? null : new AnnouncementImage(value, details.Image?.AltText ?? "") }, null),
            ConferenceFormField.Alt => (details with { Image = value.Length == 0 && details.Image is null ? null : new AnnouncementImage(details.Image?.Url ?? "", OneLine(value)) }, null),
            ConferenceFormField.Diet => (details with { AsksDiet = IsYes(texts, value) }, null),
            ConferenceFormField.Annual => (details with { IsAnnualMeeting = IsYes(texts, value) }, null),
            ConferenceFormField.Agenda => (details with { Agenda = LinesOf(value) }, null),
            ConferenceFormField.Documents => (details with { Documents = [.. LinesOf(value).Select(DocumentOf)] }, null),
            ConferenceFormField.OnSite or ConferenceFormField.Remote => Seats(texts, details, field, value),
            ConferenceFormField.Programme => Programme(texts, details, value),
            _ => Time(texts, details, field, value),
        };
    }

    private (ConferenceDetails Details, string? Remark) Time(Texts texts, ConferenceDetails details, ConferenceFormField field, string value)
    {
        var isPlain = field is ConferenceFormField.Opens or ConferenceFormField.Closes or ConferenceFormField.Hotel or ConferenceFormField.Notice;
        if (value.Length == 0)
            return isPlain || field == ConferenceFormField.Ends ? (With(details, field, null), null) : (details, null);
        return times.Read(value, field == ConferenceFormField.Ends ? details.Starts : null) is { } read
            ? (With(details, field, read), null)
            : (details, texts.Format("conferences.timeUnread", ConferenceFields.LabelOf(texts, field), value));
    }

    private static ConferenceDetails With(ConferenceDetails details, ConferenceFormField field, WallTime? time) => field switch
    {
        ConferenceFormField.Starts => details with { Starts = time!.Day, StartTime = time.Hour ?? details.StartTime },
        ConferenceFormField.Ends => details with { Ends = time?.Day, EndTime = time?.Hour ?? details.EndTime },
        ConferenceFormField.Opens => details with { RegistrationOpens = time?.Day },
        ConferenceFormField.Closes => details with { RegistrationCloses = time?.Day },
        ConferenceFormField.Hotel => details with { HotelDeadline = time?.Day },
        _ => details with { NoticeDate = time?.Day },
    };

    private static (ConferenceDetails Details, string? Remark) Seats(Texts texts, ConferenceDetails details, ConferenceFormField field, string value)
    {
        int? seats = null;
        if (!texts.Matches("conferences.unlimitedWords", value) && value.Length > 0)
        {
            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > ConferenceDetails.MostSeats)
                return (details, texts.Format("conferences.seatsUnread", ConferenceFields.LabelOf(texts, field), value));
            seats = number;
        }

        return (field == ConferenceFormField.OnSite ? details with { SeatsOnSite = seats } : details with { SeatsRemote = seats }, null);
    }

    private (ConferenceDetails Details, string? Remark) Programme(Texts texts, ConferenceDetails details, string value)
    {
        var (sessions, unread) = SessionLines.Read(times, LinesOf(value), details);
        return unread.Count == 0
            ? (details with { Sessions = SessionIds.Keep(details.Sessions, sessions) }, null)
            : (details, texts.Format("conferences.sessionsUnread", texts.List([.. unread.Take(3)])));
    }

    private static ConferenceDocument DocumentOf(string line)
    {
        var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 ? new ConferenceDocument(parts[0], parts[1]) : new ConferenceDocument(line.Trim(), line.Trim());
    }

    private static string[] LinesOf(string value) => value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string OneLine(string value) => value.ReplaceLineEndings(" ").Trim();

    private static string? OrNull(string value) => value.Length == 0 ? null : value;

    private static bool IsYes(Texts texts, string value) => value == "true" || texts.Matches("turn.yesWords", value);
}
