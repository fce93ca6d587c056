using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Teams;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>Says which of the methods for Teams was called. The invokes are in the other half.</summary>
internal sealed partial class Teams : TeamsActivityHandler
{
    protected override Task OnTeamsMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("members added", members, team, turnContext, cancellationToken);

    protected override Task OnTeamsMembersRemovedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("members removed", members, team, turnContext, cancellationToken);

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("channel created", channel, team, turnContext, cancellationToken);

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("channel renamed", channel, team, turnContext, cancellationToken);

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("channel deleted", channel, team, turnContext, cancellationToken);

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("channel restored", channel, team, turnContext, cancellationToken);

    protected override Task OnTeamsTeamRenamedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team renamed: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsTeamArchivedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team archived: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team unarchived: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsTeamDeletedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team deleted: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team deleted for good: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsTeamRestoredAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"team restored: {team?.Name}", turnContext, cancellationToken);

    protected override Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"edited to {turnContext.Activity.Text}", turnContext, cancellationToken);

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("undeleted", turnContext, cancellationToken);

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("deleted", turnContext, cancellationToken);

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo receipt, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"read up to {receipt.LastReadMessageId}", turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync("members added, not in Teams", turnContext, cancellationToken);

    private static Task SayAsync(
        string what, IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"{what}: {string.Join(", ", members.Select(member => member.Id))} in {team?.Name ?? "no team"}", turnContext, cancellationToken);

    private static Task SayAsync(
        string what, ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        SayAsync($"{what}: {channel?.Name} in {team?.Name}", turnContext, cancellationToken);

    private static async Task SayAsync(string text, ITurnContext turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(text, cancellationToken);

    /// <summary>Overrides nothing.</summary>
    internal sealed class Bare : TeamsActivityHandler;
}
