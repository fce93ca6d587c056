using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>
/// Everybody's place at one conference, in the order in which they registered: one document, so that two people can't both take the last seat.
/// </summary>
public sealed record Roster
{
    public IReadOnlyList<Registration> Registrations { get; init; } = [];

    /// <summary>Those who may want to come, with since when.</summary>
    public IReadOnlyDictionary<string, Instant> Interested { get; init; } = new Dictionary<string, Instant>();

    public IEnumerable<Registration> In => Registrations.Where(one => one.State == RegistrationState.In);

    public Registration? Find(string member) => Registrations.FirstOrDefault(one => one.Member == member);

    public int SeatsTaken(AttendanceMode mode) => Registrations.Count(one => one.Mode == mode && one.TakesSeat);

    /// <summary>Counted from 1; 0 for who does not wait.</summary>
    public int PlaceInLine(string member) =>
        Find(member) is { State: RegistrationState.Waiting } waiting
            ? Line(waiting.Mode).TakeWhile(one => one.Member != member).Count() + 1
            : 0;

    public IEnumerable<Registration> Line(AttendanceMode mode) => Registrations.Where(one => one.Mode == mode && one.State == RegistrationState.Waiting);

    public Roster With(Registration changed) => this with { Registrations = [.. Registrations.Select(one => one.Member == changed.Member ? changed : one)] };

    /// <summary>The place is another person's, in the same line or on the same seat. Who has a place of their own keeps that, and this one is free.</summary>
    public Roster HandOver(string from, string to)
    {
        if (Find(from) is not { IsOpen: true } place)
            return this;
        if (Find(to) is { IsOpen: true })
            return With(place with { State = RegistrationState.Out, InAt = null, OfferedUntil = null });
        var others = Registrations.Where(one => one.Member != to);
        return this with { Registrations = [.. others.Select(one => one.Member == from ? one with { Member = to, IsVisible = false } : one)] };
    }

    /// <summary>At the end of the line, wherever they stood before.</summary>
    public Roster WithLast(Registration added) => this with { Registrations = [.. Registrations.Where(one => one.Member != added.Member), added] };
}

public readonly record struct RosterChange(RegistrationOutcome Outcome, Roster? Changed = null);
