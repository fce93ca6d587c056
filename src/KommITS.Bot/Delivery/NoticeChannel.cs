using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Delivery;

/// <summary>Brings a notice to the member's newest chat, as a card of the feature that it comes from.</summary>
internal sealed partial class NoticeChannel(NoticeWording wording, Chat chat, ILogger<NoticeChannel> logger) : INoticeChannel
{
    public Task<SendOutcome> SendAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken) => TryAsync(delivery, async () =>
    {
        if (!wording.Knows(delivery.Notice.Kind))
            return new SendOutcome.Refused(EndReasons.UnknownKind);
        return await wording.CardAsync(delivery, member, cancellationToken) is { } card
            ? await chat.SendAsync(member, Message.OfCard(card), cancellationToken)
            : new SendOutcome.Withdrawn();
    });

    public Task<SendOutcome> SendDigestAsync(
        Core.Notices.Delivery digest, IReadOnlyList<Core.Notices.Delivery> items, Member member, CancellationToken cancellationToken) => TryAsync(digest, async () =>
    {
        if (await wording.DigestAsync(items, member, cancellationToken) is not { } message)
            return new SendOutcome.Withdrawn();
        var outcome = await chat.SendAsync(member, Message.OfCard(message.Card), cancellationToken);
        return outcome is SendOutcome.Sent sent ? sent with { Items = message.Notices } : outcome;
    });

    public Task<SendOutcome> UpdateAsync(
        Core.Notices.Delivery delivery, IReadOnlyList<Core.Notices.Delivery>? items, Member member, CancellationToken cancellationToken) => TryAsync(delivery, async () =>
    {
        var card = items is null
            ? await wording.CardAsync(delivery, member, cancellationToken)
            : (await wording.DigestAsync(items, member, cancellationToken))?.Card;
        return await chat.UpdateAsync(member, delivery, Message.OfCard(card ?? wording.Recalled(member)), cancellationToken);
    });

    public Task<SendOutcome> RecallAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken) => TryAsync(delivery, async () =>
    {
        var outcome = await chat.DeleteAsync(member, delivery, cancellationToken);
        return outcome is SendOutcome.Refused
            ? await chat.UpdateAsync(member, delivery, Message.OfCard(wording.Recalled(member)), cancellationToken)
            : outcome;
    });

    private async Task<SendOutcome> TryAsync(Core.Notices.Delivery delivery, Func<Task<SendOutcome>> work)
    {
        try
        {
            return await work();
        }
#pragma warning disable CA1031 // the edge of a notice: a card that can't be made must end as an outcome, and is tried again while it may be the store that fails
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFault(delivery.Notice.Kind, exception);
            return new SendOutcome.TryLater("Fault");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A notice of kind {Kind} could not be made")]
    private partial void LogFault(string kind, Exception exception);
}
