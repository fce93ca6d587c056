using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Conferences.Cards;

/// <summary>A conference with one's own place, and what one may do.</summary>
internal sealed record ConferenceCard(
    string Fallback, string Id, string Kicker, string Title, string? State, string? Summary, IReadOnlyList<ConferenceCard.Fact> Facts, IReadOnlyList<ConferenceCard.Row> Notes,
    string? ImageUrl, string? ImageAlt, string? Link, string? LinkTitle, bool CanRegister, bool CanLeave, bool CanAccept, bool CanShowInterest, bool IsInterested, bool HasProgramme, bool IsOut,
    bool IsMeeting, bool IsOver, bool CanWrite, bool CanPublish, bool CanCancel, bool CanDelete, string? Typed)
{
    internal sealed record Fact(string Title, string Value);

    internal sealed record Row(string Line);

    public static ConferenceCard Of(Texts texts, Conference conference, Roster roster, Member reader, Instant now)
    {
        var details = conference.Details;
        var own = roster.Find(reader.Id);
        var isOpen = RegistrationHours.WhyClosed(conference, now) is null;
        var isInterested = roster.Interested.ContainsKey(reader.Id);
        var writes = ConferenceMoves.MayWrite(reader);
        var faults = conference.Status == ConferenceStatus.Draft ? ConferenceFaults.Of(details) : [];
        return new ConferenceCard(
            texts.Format("conferences.headline", ConferenceWords.Name(texts, conference), ConferenceWords.When(texts, details)),
            conference.Id,
            ConferenceWords.Kicker(texts, conference),
            ConferenceWords.Name(texts, conference),
            conference.IsPublished ? ConferenceWords.Place(texts, conference, roster, reader.Id) : null,
            details.Summary is { } summary ? CardBudget.Fit(summary, CardBudget.Heading) : null,
            FactsOf(texts, conference, roster),
            [.. NotesOf(texts, conference, faults).Select(note => new Row(note))],
            details.Image?.AltText is { Length: > 0 } && faults.Count == 0 ? details.Image.Url : null,
            details.Image?.AltText,
            faults.Count == 0 ? details.Link : null,
            details.Link is { } link ? LinkHost.Beside(texts["conferences.linkButton"], link) : null,
            isOpen && own is not { IsOpen: true },
            conference.IsPublished && own is { IsOpen: true } && now < details.EndsAt,
            conference.IsPublished && own is { State: RegistrationState.Offered },
            conference.IsPublished && own is not { IsOpen: true } && now < details.RegistrationClosesAt && !isInterested,
            isInterested && own is not { IsOpen: true },
            details.Sessions.Count > 0 || details.Agenda.Count > 0 || details.Documents.Count > 0,
            conference.IsPublished,
            conference.IsPublished && details.IsAnnualMeeting,
            conference.IsPublished && details.EndsAt <= now,
            writes,
            writes && conference.Status == ConferenceStatus.Draft && faults.Count == 0,
            writes && conference.IsPublished && details.EndsAt > now,
            writes && conference.Status == ConferenceStatus.Draft,
            TypedOf(texts, conference, own, isOpen));
    }

    private static List<Fact> FactsOf(Texts texts, Conference conference, Roster roster)
    {
        var details = conference.Details;
        var facts = new List<Fact>();
        Add("conferences.factWhen", ConferenceWords.When(texts, details));
        Add("conferences.factWhere", details.Address is null ? details.Place : texts.Format("conferences.placeAndAddress", details.Place, details.Address));
        foreach (var mode in ConferenceWords.Modes(details))
            Add(mode == AttendanceMode.OnSite ? "conferences.factOnSite" : "conferences.factRemote", ConferenceWords.Seats(texts, details, roster, mode));
        Add("conferences.factOpens", details.RegistrationOpens is { } opens ? texts.Day(opens) : null);
        Add("conferences.factCloses", details.RegistrationCloses is { } closes ? texts.Day(closes) : null);
        Add("conferences.factHotel", details.HotelDeadline is { } hotel ? texts.Day(hotel) : null);
        Add("conferences.factPrice", details.Price);
        Add("conferences.factContact", details.Contact);
        Add("conferences.factNotice", details is { IsAnnualMeeting: true, NoticeDate: { } notice } ? texts.Day(notice) : null);
        return facts;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                facts.Add(new Fact(texts[key], value));
        }
    }

    private static IEnumerable<string> NotesOf(Texts texts, Conference conference, IReadOnlyList<ConferenceFault> faults)
    {
        if (conference.Status == ConferenceStatus.Cancelled)
            yield return conference.CancelReason.Length > 0 ? texts.Format("conferences.cancelledWhy", conference.CancelReason) : texts["conferences.cancelledNote"];
        foreach (var fault in faults)
            yield return ConferenceOutcomes.Fault(texts, fault);
    }

    private static string? TypedOf(Texts texts, Conference conference, Registration? own, bool isOpen) => conference.Status switch
    {
        ConferenceStatus.Draft => texts.Format("conferences.typedDraft", conference.Number),
        ConferenceStatus.Published when own is { IsOpen: true } => texts.Format("conferences.typedLeave", conference.Number),
        ConferenceStatus.Published when isOpen => texts.Format("conferences.typedRegister", conference.Number),
        _ => null,
    };
}
