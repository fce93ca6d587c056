using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Privacy.Forgetting;

/// <summary>The receipt, and the warning to whom nobody has admitted. Neither waits for quiet hours: the first is an answer, and nothing is stored of either.</summary>
internal sealed class ForgetTelling(Chat chat, TimeProvider time) : IForgetTelling, IPendingTelling
{
    public async Task TellAsync(ForgetOrder order, ForgetEnd end, CancellationToken cancellationToken)
    {
        if (order.Address is not { } address || order.Reason == ForgetReason.NeverJoined)
            return;
        var texts = Texts.For(order.Language);
        var now = SwedishTime.LocalOf(time.GetCurrentInstant());
        var key = order.Reason != ForgetReason.Asked ? "privacy.forgetExpired" : order.WasSuspended ? "privacy.forgetDoneSuspended" : "privacy.forgetDone";
        var said = end == ForgetEnd.LastOfCommittee ? texts["privacy.forgetLast"] : texts.Format(key, order.Code, texts.Day(now.Date), now.TimeOfDay.ToString("HH:mm", texts.Culture));
        await chat.SendToKnownAsync(address, Message.OfText(said), cancellationToken);
    }

    public async Task TellAsync(Member member, Instant at, CancellationToken cancellationToken)
    {
        if (member.Address is not { } address)
            return;
        var texts = Texts.For(member.Language);
        await chat.SendToKnownAsync(address, Message.OfText(texts.Format("privacy.pendingWarning", texts.Day(at))), cancellationToken);
    }
}
