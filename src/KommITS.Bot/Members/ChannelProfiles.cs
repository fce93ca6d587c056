using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Members;

/// <summary>Reads who somebody is from the channel's roster.</summary>
internal sealed partial class ChannelProfiles(TimeProvider time, ILogger<ChannelProfiles> logger)
{
    /// <summary>The person waits for the welcome meanwhile, and the channel for the turn.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    /// <summary>Falls back on what the activity itself says when the channel does not answer; then there is no mail address.</summary>
    public async Task<ChannelProfile> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        using var limit = new CancellationTokenSource(Limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var account = await context.Connector.GetMemberAsync(
                activity.ServiceUrl!, activity.Conversation!.Id!, activity.From!.Id!, linked.Token);
            return new ChannelProfile(Given(account?.Name) ?? Given(activity.From.Name), Given(account?.Email) ?? GuestName.MailOf(Given(account?.UserPrincipalName)));
        }
        catch (Exception exception) when (exception is ConnectorException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogNoProfile((exception as ConnectorException)?.StatusCode);
            return new ChannelProfile(Given(activity.From?.Name), null);
        }
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel did not give the profile of a new person: {Status}")]
    private partial void LogNoProfile(System.Net.HttpStatusCode? status);
}

/// <param name="Email">The mail address, or the user principal name where there is none.</param>
internal sealed record ChannelProfile(string? Name, string? Email);
