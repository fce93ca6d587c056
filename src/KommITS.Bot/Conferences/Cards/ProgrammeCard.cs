using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Conferences.Cards;

/// <summary>The programme of a conference, a page of sessions at a time, with the agenda and the documents of a meeting.</summary>
internal sealed record ProgrammeCard(
    string Fallback, string Id, string Kicker, string Title, string? Now, IReadOnlyList<ProgrammeCard.Line> Lines, IReadOnlyList<ProgrammeCard.Item> Agenda, IReadOnlyList<ProgrammeCard.Document> Documents,
    string? Next, string? Typed)
{
    public const int OnPage = 15;

    public bool HasAgenda => Agenda.Count > 0;

    public bool HasDocuments => Documents.Count > 0;

    /// <param name="Day">Only before the first session of a day.</param>
    internal sealed record Line(string? Day, string Hours, string Title, string? Meta, string? Slides, string? SlidesTitle, bool IsNow);

    internal sealed record Item(string Line);

    internal sealed record Document(string Title, string Url);

    public static ProgrammeCard Of(Texts texts, Conference conference, int page, Instant now)
    {
        var details = conference.Details;
        var pages = Math.Max(1, (details.Sessions.Count + OnPage - 1) / OnPage);
        page = Math.Clamp(page, 0, pages - 1);
        var title = texts.Format("conferences.programmeTitle", ConferenceWords.Name(texts, conference));
        return new ProgrammeCard(
            title,
            conference.Id,
            ConferenceWords.Kicker(texts, conference),
            title,
            null,
            LinesOf(texts, details, details.Sessions.Skip(page * OnPage).Take(OnPage), now),
            page > 0 ? [] : [.. details.Agenda.Take(30).Select((item, at) => new Item(texts.Format("conferences.agendaLine", at + 1, item)))],
            page > 0 ? [] : [.. details.Documents.Take(10).Select(one => new Document(LinkHost.Beside(one.Title, one.Url), one.Url))],
            page + 1 < pages ? ConferenceWords.Number(page + 1) : null,
            texts.Format("conferences.typedProgramme", conference.Number));
    }

    public static IReadOnlyList<Line> LinesOf(Texts texts, ConferenceDetails details, IEnumerable<ConferenceSession> sessions, Instant now)
    {
        var lines = new List<Line>();
        LocalDate? day = null;
        foreach (var session in sessions)
        {
            lines.Add(new Line(
                session.Day == day ? null : texts.Day(session.Day),
                ConferenceWords.Hours(texts, session),
                session.Title,
                MetaOf(texts, session),
                session.Slides,
                session.Slides is { } slides ? LinkHost.Beside(texts["conferences.slidesButton"], slides) : null,
                details.StartOf(session) <= now && now < details.EndOf(session)));
            day = session.Day;
        }

        return lines;
    }

    private static string? MetaOf(Texts texts, ConferenceSession session) => (session.Room, session.Speakers) switch
    {
        (null, null) => null,
        ({ } room, null) => room,
        (null, { } speakers) => speakers,
        ({ } room, { } speakers) => texts.Format("conferences.roomAndSpeakers", room, speakers),
    };
}
