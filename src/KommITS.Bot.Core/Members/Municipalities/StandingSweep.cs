namespace KommITS.Bot.Core.Members.Municipalities;

/// <summary>Brings people to where their municipality stands. What a crash left half-done is done by the next look.</summary>
public sealed class StandingSweep(MembershipBook book, MemberDirectory members)
{
    /// <summary>Every municipality whose standing was changed and whose people have not followed.</summary>
    public async Task DoAsync(CancellationToken cancellationToken)
    {
        foreach (var membership in await book.UnsettledAsync(cancellationToken))
            await SettleAsync(membership, cancellationToken);
    }

    /// <returns>How many people it has changed something for.</returns>
    public async Task<int> SettleAsync(MunicipalMembership membership, CancellationToken cancellationToken)
    {
        var changed = 0;
        var concerned = await members.OfAsync(membership.Municipality, cancellationToken)
            .Concat(members.ActiveAsync(cancellationToken).Where(member => member.AlsoIn.Contains(membership.Municipality))).ToListAsync(cancellationToken);
        foreach (var member in concerned)
            changed += await ApplyAsync(member, [membership], cancellationToken) ? 1 : 0;
        await book.ChangeAsync(
            membership.Municipality,
            stored => !stored.IsSettled && stored.History.Count == membership.History.Count && stored.IsDeleted == membership.IsDeleted ? stored with { IsSettled = true } : stored,
            cancellationToken);
        return changed;
    }

    /// <summary>One person, who has become something else: was let in, or left the committee.</summary>
    public async Task<bool> ApplyAsync(string memberId, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(memberId, cancellationToken) is not { } member)
            return false;
        var known = new List<MunicipalMembership>();
        foreach (var municipality in member.Municipalities)
            known.Add(await book.OfAsync(municipality, cancellationToken));
        return await ApplyAsync(member, known, cancellationToken);
    }

    private async Task<bool> ApplyAsync(Member member, IReadOnlyList<MunicipalMembership> known, CancellationToken cancellationToken)
    {
        var ended = known.Where(one => one.HasEnded).Select(one => one.Municipality).ToHashSet(StringComparer.Ordinal);
        var back = known.Where(one => one.Standing == Standing.Member).Select(one => one.Municipality).ToHashSet(StringComparer.Ordinal);
        var isChanged = false;
        await members.BecomeAsync(
            member.Id,
            stored =>
            {
                var next = StandingRule.Apply(stored, ended, back);
                isChanged = !ReferenceEquals(next, stored);
                return next;
            },
            cancellationToken);
        return isChanged;
    }
}
