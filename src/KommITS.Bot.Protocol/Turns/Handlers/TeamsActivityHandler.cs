using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Teams;

namespace KommITS.Bot.Protocol.Turns.Handlers;

/// <summary>An <see cref="ActivityHandler"/> that knows what only Teams sends. Another channel's activities go the plain way.</summary>
/// <remarks>
/// As in the SDK, in Teams the bot itself is among the members who came or left. Unlike there, nobody is looked up in the roster for it:
/// who wants more than the ids asks <see cref="ITurnContext.Connector"/>.
/// </remarks>
public abstract partial class TeamsActivityHandler : ActivityHandler
{
    protected override Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!IsTeams(activity))
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        if (activity.MembersAdded is { Count: > 0 } added)
            return OnTeamsMembersAddedAsync(added, TeamInfo.From(activity), turnContext, cancellationToken);
        if (activity.MembersRemoved is { Count: > 0 } removed)
            return OnTeamsMembersRemovedAsync(removed, TeamInfo.From(activity), turnContext, cancellationToken);
        return OnTeamsEventAsync(turnContext, cancellationToken);
    }

    protected virtual Task OnTeamsMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        OnMembersAddedAsync(members, turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersRemovedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        OnMembersRemovedAsync(members, turnContext, cancellationToken);

    protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TeamsEventTypeOf(turnContext) switch
        {
            TeamsEventTypes.EditMessage => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            TeamsEventTypes.UndeleteMessage => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TeamsEventTypeOf(turnContext) == TeamsEventTypes.SoftDeleteMessage
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        IsTeams(turnContext.Activity) && turnContext.Activity.Name == EventNames.ReadReceipt
            ? OnTeamsReadReceiptAsync(ReadReceiptInfo.From(turnContext.Activity.Value), turnContext, cancellationToken)
            : base.OnEventActivityAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo receipt, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsTeams(Activity activity) => activity.ChannelId == Channels.Teams;

    private static string? TeamsEventTypeOf(ITurnContext turnContext) =>
        IsTeams(turnContext.Activity) ? turnContext.Activity.GetTeamsEventType() : null;
}
