using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Turn;
using NodaTime;

namespace KommITS.Bot.Delivery;

/// <summary>Sends a notice to the member's newest chat, as a card of the feature that it comes from.</summary>
internal sealed partial class NoticeChannel(IEnumerable<INoticeCards> features, IConnectorClient connector, ILogger<NoticeChannel> logger) : INoticeChannel
{
    private readonly Dictionary<string, INoticeCards> _features =
        features.SelectMany(feature => feature.Kinds.Select(kind => (kind, feature))).ToDictionary(pair => pair.kind, pair => pair.feature);

    public async Task<SendOutcome> SendAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        try
        {
            return await TrySendAsync(delivery, member, cancellationToken);
        }
#pragma warning disable CA1031 // the edge of a notice: a card that can't be made must end as an outcome, and is tried again while it may be the store that fails
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFault(delivery.Notice.Kind, exception);
            return new SendOutcome.TryLater("Fault");
        }
    }

    private async Task<SendOutcome> TrySendAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (!_features.TryGetValue(delivery.Notice.Kind, out var feature))
            return new SendOutcome.Refused("UnknownKind");
        if (await feature.RenderAsync(delivery, member, cancellationToken) is not { } card)
            return new SendOutcome.Withdrawn();
        var address = member.Address!;
        var outcome = await connector.TrySendAsync(ReferenceTo(address), Message.OfCard(card), cancellationToken);
        return Translate(outcome, address.ConversationId);
    }

    private static ConversationReference ReferenceTo(MemberAddress address) => new()
    {
        ServiceUrl = address.ServiceUrl,
        ChannelId = address.ChannelId,
        Conversation = new ConversationAccount { Id = address.ConversationId, ConversationType = "personal", TenantId = address.TenantId },
        User = new ChannelAccount { Id = address.UserId },
        Bot = new ChannelAccount { Id = address.BotId, Name = address.BotName },
    };

    private static SendOutcome Translate(ConnectorOutcome outcome, string conversationId) => outcome switch
    {
        ConnectorOutcome.Sent sent => new SendOutcome.Sent(sent.ActivityId, conversationId),
        ConnectorOutcome.Blocked blocked => new SendOutcome.Unreachable(blocked.Reason),
        ConnectorOutcome.NotFound missing => new SendOutcome.Unreachable(missing.Reason ?? ConnectorErrorCodes.ConversationNotFound),
        ConnectorOutcome.Throttled throttled =>
            new SendOutcome.TryLater("Throttled", throttled.RetryAfter is { } after ? Duration.FromTimeSpan(after) : null),
        ConnectorOutcome.Transient transient => new SendOutcome.TryLater(transient.Reason),
        ConnectorOutcome.TooLarge => new SendOutcome.Refused("TooLarge"),
        ConnectorOutcome.Refused refused => new SendOutcome.Refused(refused.Reason ?? $"Status{refused.Status}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A notice of kind {Kind} could not be made")]
    private partial void LogFault(string kind, Exception exception);
}
