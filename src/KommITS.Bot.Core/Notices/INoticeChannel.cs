using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Notices;

/// <summary>Words a notice in the person's language and sends it to their chat. Never throws but for cancellation.</summary>
public interface INoticeChannel
{
    Task<SendOutcome> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken);
}
