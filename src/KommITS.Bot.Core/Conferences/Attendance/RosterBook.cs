using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>The rosters in the store.</summary>
public sealed class RosterBook(IDocumentStore store)
{
    public static DocumentKey KeyOf(string conference) => new(Conference.Container, "roster", conference);

    public async Task<Roster> OfAsync(string conference, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Roster>(KeyOf(conference), cancellationToken))?.Content ?? new Roster();

    /// <summary>Lets the roster decide, and stores what it became.</summary>
    public async Task<RosterResult> ChangeAsync(string conference, Func<Roster, RosterChange> decide, CancellationToken cancellationToken)
    {
        var outcome = RegistrationOutcome.NotFound;
        var stored = await store.ChangeAsync<Roster>(
            KeyOf(conference),
            found =>
            {
                var roster = found ?? new Roster();
                (outcome, var changed) = decide(roster);
                return changed is null || ReferenceEquals(changed, roster) ? null : changed;
            },
            cancellationToken);
        return new RosterResult(outcome, stored ?? new Roster());
    }
}

public readonly record struct RosterResult(RegistrationOutcome Outcome, Roster Roster);
