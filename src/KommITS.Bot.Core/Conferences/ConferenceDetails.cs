using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Conferences;

/// <summary>What the committee decides about a conference. Days and hours are by the clock on the wall in <see cref="Zone"/>.</summary>
public sealed record ConferenceDetails
{
    public const int MaxTitle = 120;
    public const int MaxSummary = 2000;
    public const int MaxLine = 300;
    public const int MaxSessions = 60;
    public const int MostSeats = 5000;
    public const string SwedishZone = "Europe/Stockholm";

    public string Title { get; init; } = "";

    public string? Summary { get; init; }

    public string Place { get; init; } = "";

    public string? Address { get; init; }

    public LocalDate? Starts { get; init; }

    public LocalTime StartTime { get; init; } = new(9, 0);

    /// <summary>Null: it ends on the day on which it starts.</summary>
    public LocalDate? Ends { get; init; }

    public LocalTime EndTime { get; init; } = new(16, 0);

    /// <summary>An IANA zone.</summary>
    public string Zone { get; init; } = SwedishZone;

    /// <summary>Null: as many as want to; 0: none.</summary>
    public int? SeatsOnSite { get; init; }

    /// <summary>As <see cref="SeatsOnSite"/>, but none until the committee says so; hence a null is stored as such.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? SeatsRemote { get; init; } = 0;

    public LocalDate? RegistrationOpens { get; init; }

    /// <summary>The last day.</summary>
    public LocalDate? RegistrationCloses { get; init; }

    /// <summary>The last day on which the hotel keeps rooms.</summary>
    public LocalDate? HotelDeadline { get; init; }

    public string? Price { get; init; }

    public string? Link { get; init; }

    public string? Contact { get; init; }

    public AnnouncementImage? Image { get; init; }

    /// <summary>Off unless the organiser needs it.</summary>
    public bool AsksDiet { get; init; }

    public bool IsAnnualMeeting { get; init; }

    /// <summary>When the statutory notice goes to every member.</summary>
    public LocalDate? NoticeDate { get; init; }

    public IReadOnlyList<ConferenceDocument> Documents { get; init; } = [];

    public IReadOnlyList<string> Agenda { get; init; } = [];

    public IReadOnlyList<ConferenceSession> Sessions { get; init; } = [];

    public bool SaysTheSameAs(ConferenceDetails other) => Text(this) == Text(other);

    private static string Text(ConferenceDetails details) => JsonSerializer.Serialize(details, DocumentJson.Options);
}

public sealed record ConferenceDocument(string Title, string Url);

/// <param name="Id">Stays the same when the session is moved or renamed: reminders and calendars know it by this.</param>
/// <param name="Slides">Where they are, once they are.</param>
public sealed record ConferenceSession(
    string Id, LocalDate Day, LocalTime From, LocalTime Until, string Title, string? Room = null, string? Speakers = null, string? Slides = null);
