using System.Globalization;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Conferences.Voting;

/// <summary>The ballots in the store.</summary>
public sealed class BallotBook(IDocumentStore store, AuditLog audit)
{
    public const int MostBallots = 200;

    public async Task<IReadOnlyList<Ballot>> AllAsync(string conference, CancellationToken cancellationToken) =>
        [.. (await store.QueryAllAsync<Ballot>(new DocumentQuery(Conference.Container, PartitionOf(conference), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken)).OrderBy(one => one.Number)];

    /// <summary>Under the next number; the same question asked again is the one that is there.</summary>
    public async Task<Ballot> AddAsync(string conference, string question, CancellationToken cancellationToken)
    {
        while (true)
        {
            var all = await AllAsync(conference, cancellationToken);
            if (all.FirstOrDefault(one => one.Question == question) is { } known)
                return known;
            var ballot = new Ballot { Number = all.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1, Question = question };
            if ((await store.CreateAsync(KeyOf(conference, ballot.Number), ballot, cancellationToken)).IsWritten)
                return ballot;
        }
    }

    public async Task<VoteResult> ChangeAsync(
        Conference conference, int number, Func<Ballot, (VoteOutcome Outcome, Ballot? Changed)> decide, AuditAct? act, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await store.DecideAsync(
            KeyOf(conference.Id, number),
            VoteOutcome.NotFound,
            decide,
            before => act?.WriteAsync(audit, before, $"ballot/{conference.Number}/{number}", cancellationToken) ?? Task.CompletedTask,
            cancellationToken);
        return new VoteResult(outcome, stored);
    }

    private static DocumentKey KeyOf(string conference, int number) => new(Conference.Container, PartitionOf(conference), number.ToString(CultureInfo.InvariantCulture));

    private static string PartitionOf(string conference) => $"ballot/{conference}";
}
