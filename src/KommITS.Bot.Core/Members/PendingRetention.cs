using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <summary>Tells whom nobody has admitted that what is stored about them will be deleted.</summary>
public interface IPendingTelling
{
    /// <param name="at">When it will be.</param>
    Task TellAsync(Member member, Instant at, CancellationToken cancellationToken);
}

/// <summary>Whom nobody has admitted in thirty days is forgotten, a week after they were told so.</summary>
internal sealed class PendingRetention(MemberDirectory members, ForgetOrders orders, IPendingTelling telling) : IRetention
{
    public string Name => "pending";

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var count = 0;
        var waiting = await members.AllAsync(cancellationToken)
            .Where(member => member is { Status: MemberStatus.Pending, IsSample: false })
            .Where(member => SinceOf(member) + KeptFor.NeverAdmitted - KeptFor.Warning <= now)
            .ToListAsync(cancellationToken);
        foreach (var member in waiting)
        {
            var end = Instant.Max(SinceOf(member)!.Value + KeptFor.NeverAdmitted, (member.PendingWarnedAt ?? now) + KeptFor.Warning);
            if (member.PendingWarnedAt is null)
                await WarnAsync(member, now, end, cancellationToken);
            else if (end <= now)
            {
                await orders.GiveAsync(member, ForgetReason.NeverAdmitted, cancellationToken);
                count++;
            }
        }

        return count;
    }

    /// <summary>Who has waited since before that was noted counts from when they joined.</summary>
    private static Instant? SinceOf(Member member) => member.PendingSince ?? member.JoinedAt;

    /// <summary>Noted first, so that of two instances one tells; taken back where that fails.</summary>
    private async Task WarnAsync(Member member, Instant now, Instant end, CancellationToken cancellationToken)
    {
        if (!await members.WarnAsync(member.Id, now, cancellationToken))
            return;
        try
        {
            await telling.TellAsync(member, end, cancellationToken);
        }
        catch
        {
            await members.WarnAsync(member.Id, null, CancellationToken.None);
            throw;
        }
    }
}
