using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Outcomes;
using NodaTime;

namespace KommITS.Bot.Delivery;

/// <summary>A member's personal chat, wherever it is now; it is opened where there is none.</summary>
internal sealed class Chat(IConnectorClient connector, MemberDirectory members)
{
    private const int Forbidden = 403;

    public async Task<SendOutcome> SendAsync(Member member, Activity message, CancellationToken cancellationToken)
    {
        var address = member.Address!;
        if (address.ConversationId is null)
            return await SendToNewAsync(member, address, message, cancellationToken);
        var outcome = await SendAsync(address, message, cancellationToken);

        // The person has deleted the chat. Another may be opened, unless they have removed the bot too, which the channel then says.
        return outcome is ConnectorOutcome.NotFound
            ? await SendToNewAsync(member, address, message, cancellationToken)
            : Translate(outcome, address.ConversationId);
    }

    /// <summary>To the chat that is known and no other: nothing is stored of it.</summary>
    public async Task<SendOutcome> SendToKnownAsync(MemberAddress address, Activity message, CancellationToken cancellationToken) => address.ConversationId is null
        ? new SendOutcome.Unreachable(EndReasons.NoConversation)
        : Translate(await SendAsync(address, message, cancellationToken), address.ConversationId);

    public async Task<SendOutcome> UpdateAsync(Member member, Core.Notices.Delivery sent, Activity message, CancellationToken cancellationToken) =>
        ReferenceTo(member, sent) is { } chat
            ? Translate(await connector.TryUpdateAsync(chat, message with { Id = sent.ActivityId }, cancellationToken), sent.ConversationId)
            : new SendOutcome.Unreachable(EndReasons.Uninstalled);

    /// <summary>What is gone already counts as taken away.</summary>
    public async Task<SendOutcome> DeleteAsync(Member member, Core.Notices.Delivery sent, CancellationToken cancellationToken)
    {
        if (ReferenceTo(member, sent) is not { } chat)
            return new SendOutcome.Unreachable(EndReasons.Uninstalled);
        var outcome = await connector.TryDeleteAsync(chat, sent.ActivityId!, cancellationToken);
        return outcome is ConnectorOutcome.NotFound ? new SendOutcome.Sent(sent.ActivityId, sent.ConversationId) : Translate(outcome, sent.ConversationId);
    }

    private async Task<SendOutcome> SendToNewAsync(Member member, MemberAddress known, Activity message, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(known, cancellationToken);
        if (opened.Address is not { } address)
            return opened.Failure!;
        await members.MovedAsync(member.Id, address, cancellationToken);
        return Translate(await SendAsync(address, message, cancellationToken), address.ConversationId);
    }

    private async Task<(MemberAddress? Address, SendOutcome? Failure)> OpenAsync(MemberAddress known, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = known.BotId, Name = known.BotName },
            Members = [new ChannelAccount { Id = known.UserId }],
            TenantId = known.TenantId,
            ChannelData = known.TenantId is null ? null : System.Text.Json.JsonSerializer.SerializeToElement(new { tenant = new { id = known.TenantId } }),
        };
        try
        {
            var answer = await connector.CreateConversationAsync(known.ServiceUrl, parameters, cancellationToken);
            return string.IsNullOrEmpty(answer?.Id)
                ? (null, new SendOutcome.Unreachable(EndReasons.NoConversation))
                : (known with { ConversationId = answer.Id, ServiceUrl = answer.ServiceUrl is { Length: > 0 } moved ? moved : known.ServiceUrl }, null);
        }
        catch (ConnectorException failure)
        {
            return (null, WhyNotOpened(failure.ToOutcome()));
        }
    }

    private static SendOutcome WhyNotOpened(ConnectorOutcome outcome) => outcome switch
    {
        ConnectorOutcome.Refused { Status: Forbidden } => new SendOutcome.Unreachable(EndReasons.NotInstalled),
        ConnectorOutcome.NotFound => new SendOutcome.Unreachable(ConnectorErrorCodes.ConversationNotFound),

        // A chat may have been opened, but nothing was written to it.
        ConnectorOutcome.Transient transient => new SendOutcome.TryLater(transient.Reason),
        _ => Translate(outcome, null),
    };

    private Task<ConnectorOutcome> SendAsync(MemberAddress address, Activity message, CancellationToken cancellationToken) =>
        connector.TrySendAsync(ReferenceTo(address, address.ConversationId), message, cancellationToken);

    private static ConversationReference? ReferenceTo(Member member, Core.Notices.Delivery sent) =>
        member.Address is { } address ? ReferenceTo(address, sent.ConversationId) : null;

    private static ConversationReference ReferenceTo(MemberAddress address, string? conversationId) => new()
    {
        ServiceUrl = address.ServiceUrl,
        ChannelId = address.ChannelId,
        Conversation = new ConversationAccount { Id = conversationId, ConversationType = "personal", TenantId = address.TenantId },
        User = new ChannelAccount { Id = address.UserId },
        Bot = new ChannelAccount { Id = address.BotId, Name = address.BotName },
    };

    private static SendOutcome Translate(ConnectorOutcome outcome, string? conversationId) => outcome switch
    {
        ConnectorOutcome.Sent sent => new SendOutcome.Sent(sent.ActivityId, conversationId),
        ConnectorOutcome.Blocked blocked => new SendOutcome.Unreachable(blocked.Reason),
        ConnectorOutcome.NotFound missing => new SendOutcome.Unreachable(missing.Reason ?? ConnectorErrorCodes.ConversationNotFound),
        ConnectorOutcome.Throttled throttled =>
            new SendOutcome.TryLater("Throttled", throttled.RetryAfter is { } after ? Duration.FromTimeSpan(after) : null),
        ConnectorOutcome.Transient transient => new SendOutcome.TryLater(transient.Reason, MayHaveArrived: transient.MayHaveArrived),
        ConnectorOutcome.TooLarge => new SendOutcome.Refused("TooLarge"),
        ConnectorOutcome.Refused refused => new SendOutcome.Refused(refused.Reason ?? $"Status{refused.Status}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
