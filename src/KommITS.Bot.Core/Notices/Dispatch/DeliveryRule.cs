using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Digests;
using KommITS.Bot.Core.Notices.Settings;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>Whether a delivery that is due may be sent now: membership, consent and the person's hours, as they are at this moment.</summary>
internal static class DeliveryRule
{
    /// <summary>What comes this much later than it should is not sent by itself, but with the others that are late.</summary>
    public static readonly Duration LateAfter = Duration.FromHours(1);

    private static readonly Duration Quarter = Duration.FromMinutes(15);

    public static Decision Decide(Delivery delivery, NoticeHead? head, Member? member, Instant now, DeliveryOptions options) =>
        EndOf(delivery, head, member, now) ?? HoursOf(delivery, member!, now, options);

    /// <summary>When what is over the budget is sent.</summary>
    public static Instant DigestTime(Member member, Instant now, DeliveryOptions options) =>
        QuietHours.Of(member.Notices, options.Quiet).NextMorning(now, member.Notices.Digest == DigestRhythm.Weekly);

    private static Decision.End? EndOf(Delivery delivery, NoticeHead? head, Member? member, Instant now)
    {
        if (head is { IsRecalled: true })
            return new Decision.End(DeliveryState.Withdrawn, EndReasons.Recalled);
        if (member is null || (!member.IsActive && !delivery.Notice.IsAboutMembership))
            return new Decision.End(DeliveryState.Withdrawn, EndReasons.NotMember);
        if (member.HasMuted(delivery.Notice.Topic) && !delivery.Notice.IsStatutory)
            return new Decision.End(DeliveryState.Muted, delivery.Notice.Topic);
        if (now > delivery.Deadline)
            return delivery.Attempts == 0
                ? new Decision.End(DeliveryState.Expired, EndReasons.Late)
                : new Decision.End(DeliveryState.Failed, delivery.Detail ?? EndReasons.AttemptsUsedUp);
        return WhyUnreachable(member) is { } reason ? new Decision.End(DeliveryState.Unreachable, reason) : null;
    }

    private static string? WhyUnreachable(Member member) => member switch
    {
        { IsSample: true } => EndReasons.Sample,
        { Address: not null } => null,
        { HasRemovedBot: true } => EndReasons.Uninstalled,
        _ => EndReasons.NoConversation,
    };

    private static Decision HoursOf(Delivery delivery, Member member, Instant now, DeliveryOptions options)
    {
        var (notice, quiet) = (delivery.Notice, QuietHours.Of(member.Notices, options.Quiet));
        if (notice.Weight == NoticeWeight.Urgent || delivery.IsSnoozed)
            return new Decision.Send(TakesBudget: false);
        if (notice.Kind == Digest.Kind)
            return quiet.Include(now) ? new Decision.Wait(quiet.EndAfter(now)) : new Decision.Send(TakesBudget: false);
        if (!notice.IsStatutory && member.Notices.PauseOf(notice.Topic, now) is { } pause)
            return new Decision.Collect(quiet.EndAfter(pause));
        if (quiet.Include(now))
            return new Decision.Collect(quiet.EndAfter(now));

        // One that was tried has been let through before.
        var isFree = notice.Weight != NoticeWeight.Ordinary || notice.IsStatutory;
        if (delivery.Attempts > 0)
            return new Decision.Send(TakesBudget: !isFree);
        if (!isFree && member.Notices.Digest != DigestRhythm.AtOnce)
            return new Decision.Collect(DigestTime(member, now, options));
        return now - (delivery.OpenFrom ?? delivery.DueAt) > LateAfter
            ? new Decision.Collect(NextQuarter(now))
            : new Decision.Send(TakesBudget: !isFree);
    }

    /// <summary>Late ones meet at the next quarter of an hour, though they are not found late in the same second.</summary>
    private static Instant NextQuarter(Instant now)
    {
        var soon = now + Duration.FromMinutes(1);
        var into = Duration.FromTicks(soon.ToUnixTimeTicks() % Quarter.BclCompatibleTicks);
        return soon - into + Quarter;
    }
}
