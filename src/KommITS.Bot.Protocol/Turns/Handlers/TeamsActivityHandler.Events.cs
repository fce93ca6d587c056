using KommITS.Bot.Protocol.Activities.Teams;

namespace KommITS.Bot.Protocol.Turns.Handlers;

/// <summary>What happens to a team and its channels.</summary>
public abstract partial class TeamsActivityHandler
{
    protected virtual Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsChannelRestoredAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamArchivedAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamDeletedAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamHardDeletedAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRenamedAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamRestoredAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnTeamsTeamUnarchivedAsync(
        TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task OnTeamsEventAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (channel, team) = (ChannelInfo.From(turnContext.Activity), TeamInfo.From(turnContext.Activity));
        return TeamsEventTypeOf(turnContext) switch
        {
            TeamsEventTypes.ChannelCreated => OnTeamsChannelCreatedAsync(channel, team, turnContext, cancellationToken),
            TeamsEventTypes.ChannelDeleted => OnTeamsChannelDeletedAsync(channel, team, turnContext, cancellationToken),
            TeamsEventTypes.ChannelRenamed => OnTeamsChannelRenamedAsync(channel, team, turnContext, cancellationToken),
            TeamsEventTypes.ChannelRestored => OnTeamsChannelRestoredAsync(channel, team, turnContext, cancellationToken),
            TeamsEventTypes.TeamArchived => OnTeamsTeamArchivedAsync(team, turnContext, cancellationToken),
            TeamsEventTypes.TeamDeleted => OnTeamsTeamDeletedAsync(team, turnContext, cancellationToken),
            TeamsEventTypes.TeamHardDeleted => OnTeamsTeamHardDeletedAsync(team, turnContext, cancellationToken),
            TeamsEventTypes.TeamRenamed => OnTeamsTeamRenamedAsync(team, turnContext, cancellationToken),
            TeamsEventTypes.TeamRestored => OnTeamsTeamRestoredAsync(team, turnContext, cancellationToken),
            TeamsEventTypes.TeamUnarchived => OnTeamsTeamUnarchivedAsync(team, turnContext, cancellationToken),
            _ => base.OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        };
    }
}
