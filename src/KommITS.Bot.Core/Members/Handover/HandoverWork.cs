using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Members.Handover;

/// <summary>Asks, gives over and tells. Each part may be done again, by any instance.</summary>
public sealed class HandoverWork(HandoverBook book, MemberDirectory members, NoticeService notices, IEnumerable<IHandover> features)
{
    /// <summary>How many things of each kind the person has, without the kinds that they have nothing of.</summary>
    public async Task<IReadOnlyList<(string Kind, int Count)>> CountAsync(HandoverCase one, CancellationToken cancellationToken)
    {
        var counts = new List<(string, int)>();
        foreach (var feature in features)
            if (await feature.CountAsync(one.From, one.Municipality, cancellationToken) is > 0 and var count)
                counts.Add((feature.Kind, count));
        return counts;
    }

    public async Task DoAsync(HandoverCase one, CancellationToken cancellationToken)
    {
        var leaver = new[] { new NoticeRecipient(one.From, HandoverNotices.WhyLeaver) };
        switch (one.State)
        {
            case HandoverState.Choosing when one.IsAsked || one.Round > 0:
                await notices.PublishAsync(HandoverNotices.Choose(one), leaver, cancellationToken);
                break;
            case HandoverState.Asked:
                await notices.PublishAsync(HandoverNotices.Ask(one), [new NoticeRecipient(one.Successor!, HandoverNotices.WhySuccessor)], cancellationToken);
                break;
            case HandoverState.Accepted:
                await GiveAsync(one, cancellationToken);
                await notices.PublishAsync(HandoverNotices.Done(one), leaver, cancellationToken);
                break;
            case HandoverState.Ended:
                await members.NameContactAsync(one.From, one.Municipality, isContact: false, cancellationToken);
                break;
        }

        for (var round = 1; round <= one.Round; round++)
            await notices.ReviseAsync(HandoverNotices.AskId(one with { Round = round }), cancellationToken);
        await book.ChangeAsync(one.Id, stored => new(HandoverOutcome.Done, Settle(stored, one)), cancellationToken);
    }

    private async Task GiveAsync(HandoverCase one, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(one.Successor!, cancellationToken) is not { } successor)
            return;
        foreach (var feature in features)
            await feature.GiveAsync(one.From, successor, one.Municipality, cancellationToken);
    }

    /// <summary>Null when it has gone on meanwhile: then there is more to do.</summary>
    private static HandoverCase? Settle(HandoverCase stored, HandoverCase done) =>
        stored.IsSettled || stored.State != done.State || stored.Round != done.Round
            ? null
            : stored with { IsSettled = true, State = stored.State == HandoverState.Accepted ? HandoverState.Done : stored.State };
}
