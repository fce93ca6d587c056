using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Digests;
using KommITS.Bot.Core.Notices.Settings;
using Microsoft.Extensions.Options;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>Looks up what <see cref="DeliveryRule"/> decides by, and does what it decided but the sending.</summary>
public sealed class DeliveryGate(MemberDirectory members, WeeklyBudget budget, DigestBox digests, IOptions<DeliveryOptions> options)
{
    public Duration Lease => Duration.FromTimeSpan(options.Value.Lease);

    public async Task<Passage> AskAsync(Delivery delivery, NoticeHead? head, Instant now, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(delivery.Member, cancellationToken);
        return DeliveryRule.Decide(delivery, head, member, now, options.Value) switch
        {
            Decision.End end => new Passage(delivery.End(end.State, end.Reason)),
            Decision.Wait wait => new Passage(delivery with { State = DeliveryState.Pending, DueAt = wait.Until, OpenFrom = wait.Until }),
            Decision.Collect collect => new Passage(await digests.PutAsync(delivery, collect.At, cancellationToken)),
            Decision.Send { TakesBudget: true } when !await TakeBudgetAsync(delivery, member!, now, cancellationToken) =>
                new Passage(await digests.PutAsync(delivery, DeliveryRule.DigestTime(member!, now, options.Value), cancellationToken)),
            _ => new Passage(delivery, member),
        };
    }

    public Task<Member?> FindMemberAsync(Delivery delivery, CancellationToken cancellationToken) => members.FindAsync(delivery.Member, cancellationToken);

    /// <summary>Notes on the person whether they are reached, for the committee to see. Costs nothing while that does not change.</summary>
    public Task NoteReachAsync(Delivery delivery, Member? member, CancellationToken cancellationToken) => (delivery.State, member) switch
    {
        (DeliveryState.Sent, { Unreached: not null }) => members.NoteReachAsync(delivery.Member, null, cancellationToken),
        (DeliveryState.Unreachable, not { IsSample: true }) when delivery.Detail is { } reason && reason != EndReasons.Sample && member?.Unreached?.Reason != reason =>
            members.NoteReachAsync(delivery.Member, reason, cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>It was not sent after all, so it counts in nobody's budget.</summary>
    public Task GiveBackAsync(Delivery delivery, CancellationToken cancellationToken) =>
        delivery.Notice is { Weight: NoticeWeight.Ordinary, IsStatutory: false }
            ? budget.GiveBackAsync(delivery.Member, delivery.Notice.Id, cancellationToken)
            : Task.CompletedTask;

    private Task<bool> TakeBudgetAsync(Delivery delivery, Member member, Instant now, CancellationToken cancellationToken) =>
        budget.TakeAsync(member.Id, delivery.Notice.Id, member.Notices.WeeklyBudget ?? options.Value.WeeklyBudget, now, cancellationToken);
}

/// <param name="Delivery">As it has to be stored when it is not to be sent.</param>
/// <param name="Member">To whom it is sent; null when it is not.</param>
public sealed record Passage(Delivery Delivery, Member? Member = null);
