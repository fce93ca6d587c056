using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>The committee in the store, and how it began.</summary>
public sealed class BoardBook(IDocumentStore store, MemberDirectory members, IOptions<CommitteeOptions> options, TimeProvider time)
{
    public static readonly DocumentKey Key = new(CommitteeBoard.Container, CommitteeBoard.Partition, "board");

    public async Task<CommitteeBoard?> FindAsync(CancellationToken cancellationToken) => (await store.ReadAsync<CommitteeBoard>(Key, cancellationToken))?.Content;

    /// <summary>The committee; in a store of before it was kept, it is made of the members who have its right.</summary>
    public async Task<CommitteeBoard> OfAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } board)
            return board;
        var known = await SeatedAsync(cancellationToken);
        return known.Count == 0 ? new CommitteeBoard { IsSettled = true } : await BeginAsync(known, cancellationToken);
    }

    /// <summary>
    /// Whether a person who joins has a seat. The founders of the configuration are seated together when the first of them joins, and are nobody once
    /// there is a committee.
    /// </summary>
    public async Task<bool> HasSeatAsync(string memberId, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } board)
            return board.Sits(memberId);
        if (!Founders.Contains(memberId))
            return false;
        var known = await SeatedAsync(cancellationToken);
        return (await BeginAsync(known.Count > 0 ? known : Founders, cancellationToken)).Sits(memberId);
    }

    /// <summary>Those who sit in it and can act.</summary>
    public async Task<IReadOnlySet<string>> PresentAsync(CommitteeBoard board, CancellationToken cancellationToken)
    {
        var found = await members.FindManyAsync(board.Sitting.Select(seat => seat.Member), cancellationToken);
        return found.Values.Where(member => member.IsActive).Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="first">Is done once, before the change is stored.</param>
    public async Task<BoardOutcome> ChangeAsync(
        Func<CommitteeBoard, BoardChange> decide, CancellationToken cancellationToken, Func<Document<CommitteeBoard>, Task>? first = null)
    {
        await OfAsync(cancellationToken);
        var (outcome, _) = await store.DecideAsync<CommitteeBoard, BoardOutcome>(
            Key, BoardOutcome.NotCommittee, board => decide(board) is var change ? (change.Outcome, change.Changed) : default, first, cancellationToken);
        return outcome;
    }

    private HashSet<string> Founders => [.. options.Value.Founders.Select(id => id.Trim().ToLowerInvariant()).Where(id => id.Length > 0)];

    private async Task<IReadOnlyCollection<string>> SeatedAsync(CancellationToken cancellationToken) =>
        await members.CommitteeAsync(cancellationToken).Where(member => !member.IsSample).Select(member => member.Id).ToListAsync(cancellationToken);

    private async Task<CommitteeBoard> BeginAsync(IReadOnlyCollection<string> seated, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<CommitteeBoard>(Key, stored => stored is null ? CommitteeBoard.Of(seated, time.GetCurrentInstant()) : null, cancellationToken))!;
}
