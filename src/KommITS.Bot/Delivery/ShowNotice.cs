using KommITS.Bot.Core.Notices;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Delivery;

/// <summary>A line of a digest is opened: the card as it is now, of a notice that this very person got. The digest may be read before its lines are recorded as sent.</summary>
internal sealed class ShowNotice(DeliveryBook deliveries, NoticeService notices, NoticeWording wording) : IHandler
{
    private const int MaxId = 255;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var id = ((Input.Command)turn.Input).Get("notice") ?? "";
        if (await FindAsync(id, turn.Member.Id, cancellationToken) is { } delivery && await wording.CardAsync(delivery, turn.Member, cancellationToken) is { } card)
            turn.Send(Message.OfCard(card));
        else
            turn.Say("delivery.noticeGone");
    }

    private async Task<Core.Notices.Delivery?> FindAsync(string notice, string member, CancellationToken cancellationToken)
    {
        if (notice.Length is 0 or > MaxId || await notices.FindHeadAsync(notice, cancellationToken) is { IsRecalled: true })
            return null;
        var found = await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice, member), cancellationToken);
        return found?.Content is { State: DeliveryState.Sent } or { State: DeliveryState.Pending, Digest: not null } ? found.Content : null;
    }
}
