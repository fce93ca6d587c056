using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>What members do about their own place. A seat that becomes free is offered at once, and the offer told.</summary>
public sealed class RegistrationService(ConferenceArchive archive, RosterBook rosters, OfferTelling offers, TimeProvider time)
{
    public Task<RosterResult> RegisterAsync(string conference, Member member, AttendanceMode mode, RegistrationWishes wishes, CancellationToken cancellationToken) =>
        ChangeAsync(conference, member, (found, roster) => roster.Register(found, member, mode, wishes, time.GetCurrentInstant()), cancellationToken);

    public Task<RosterResult> LeaveAsync(string conference, Member member, CancellationToken cancellationToken) =>
        ChangeAsync(conference, member, (found, roster) => roster.Leave(found, member.Id, time.GetCurrentInstant()), cancellationToken);

    public Task<RosterResult> AcceptAsync(string conference, Member member, CancellationToken cancellationToken) =>
        ChangeAsync(conference, member, (found, roster) => found.IsPublished ? roster.Accept(found, member.Id, time.GetCurrentInstant()) : new(RegistrationOutcome.Closed), cancellationToken);

    /// <summary>Whether others see them, and whether they are reminded of each session.</summary>
    public Task<RosterResult> WishAsync(string conference, Member member, RegistrationWishes wishes, CancellationToken cancellationToken) => ChangeAsync(
        conference,
        member,
        (_, roster) => roster.Find(member.Id) is { IsOpen: true } known
            ? roster.Wish(known, wishes, time.GetCurrentInstant()) with { Outcome = RegistrationOutcome.Done }
            : new(RegistrationOutcome.NotRegistered),
        cancellationToken);

    public Task<RosterResult> ShowInterestAsync(string conference, Member member, bool isInterested, CancellationToken cancellationToken) => ChangeAsync(
        conference,
        member,
        (found, roster) => found.IsPublished
            ? new(RegistrationOutcome.Done, roster.ShowInterest(member.Id, isInterested, time.GetCurrentInstant()))
            : new(RegistrationOutcome.Closed),
        cancellationToken);

    private async Task<RosterResult> ChangeAsync(string conference, Member member, Func<Conference, Roster, RosterChange> decide, CancellationToken cancellationToken)
    {
        if (!member.IsActive)
            return new RosterResult(RegistrationOutcome.NotMember, new Roster());
        if (await archive.FindAsync(conference, cancellationToken) is not { IsOut: true } found)
            return new RosterResult(RegistrationOutcome.NotFound, new Roster());
        var result = await rosters.ChangeAsync(found.Id, roster => decide(found, roster), cancellationToken);
        await offers.TellAsync(found, result.Roster, cancellationToken);
        return result;
    }
}
