using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Handover;

/// <summary>Who leaves names a successor, who says yes or no.</summary>
public sealed class HandoverService(HandoverBook book, HandoverWork work, MemberDirectory members, TimeProvider time)
{
    /// <summary>The one that is open goes on.</summary>
    /// <param name="isAsked">They did not begin it themselves.</param>
    public async Task<HandoverCase> BeginAsync(string from, string municipality, bool isAsked, CancellationToken cancellationToken)
    {
        var earlier = (await book.FromAsync(from, cancellationToken)).Where(one => one.Municipality == municipality).ToList();
        if (earlier.LastOrDefault(one => one.IsOpen) is { } open)
            return open;
        var begun = await book.AddAsync(
            new HandoverCase { Id = $"{from}-{municipality}-{earlier.Count + 1}", From = from, Municipality = municipality, OpenedAt = time.GetCurrentInstant(), IsAsked = isAsked },
            cancellationToken);
        await work.DoAsync(begun, cancellationToken);
        return begun;
    }

    /// <summary>Those who can take over, by name.</summary>
    public async Task<IReadOnlyList<Member>> ColleaguesAsync(HandoverCase one, CancellationToken cancellationToken) =>
        await members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(one.Municipality) && member.Id != one.From && !member.IsSample)
            .OrderBy(member => member.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);

    public async Task<HandoverResult> ChooseAsync(Member by, string id, string successor, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(id, cancellationToken) is not { } one)
            return new(HandoverOutcome.NotFound);
        if (one.From == by.Id && (await ColleaguesAsync(one, cancellationToken)).All(colleague => colleague.Id != successor))
            return new(HandoverOutcome.NoColleague, one);
        return await ChangeAsync(id, stored => stored.Choose(by.Id, successor), cancellationToken);
    }

    public Task<HandoverResult> AcceptAsync(Member by, string id, CancellationToken cancellationToken) =>
        by.IsActive ? ChangeAsync(id, stored => by.WorksFor(stored.Municipality) ? stored.Accept(by.Id) : new(HandoverOutcome.NotYours), cancellationToken) : NotYours;

    public Task<HandoverResult> DeclineAsync(Member by, string id, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(id, stored => stored.Decline(by.Id, reason), cancellationToken);

    public Task<HandoverResult> EndAsync(Member by, string id, CancellationToken cancellationToken) => ChangeAsync(id, stored => stored.End(by.Id), cancellationToken);

    private static Task<HandoverResult> NotYours => Task.FromResult(new HandoverResult(HandoverOutcome.NotYours));

    private async Task<HandoverResult> ChangeAsync(string id, Func<HandoverCase, HandoverChange> decide, CancellationToken cancellationToken)
    {
        var result = await book.ChangeAsync(id, decide, cancellationToken);
        if (result is { Outcome: HandoverOutcome.Done, Case: { } changed })
            await work.DoAsync(changed, cancellationToken);
        return result with { Case = result.Case is null ? null : await book.FindAsync(id, cancellationToken) };
    }
}
