using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Notices.Sending;

/// <summary>Words a notice in the person's language and brings it to their chat. Never throws but for cancellation.</summary>
public interface INoticeChannel
{
    Task<SendOutcome> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken);

    /// <summary>Several notices in one message. Those that there is nothing to tell of any more are left out of what was sent.</summary>
    Task<SendOutcome> SendDigestAsync(Delivery digest, IReadOnlyList<Delivery> items, Member member, CancellationToken cancellationToken);

    /// <summary>Puts the card of now in the place of the one that was sent.</summary>
    /// <param name="items">The notices that a digest is of; null when it is none.</param>
    Task<SendOutcome> UpdateAsync(Delivery delivery, IReadOnlyList<Delivery>? items, Member member, CancellationToken cancellationToken);

    /// <summary>Takes the card that was sent out of the chat; where the channel can't do that, says in its place that it was recalled.</summary>
    Task<SendOutcome> RecallAsync(Delivery delivery, Member member, CancellationToken cancellationToken);
}
