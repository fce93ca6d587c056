using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Teams;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Protocol.Tests.Turns.Handlers;

/// <summary>Overrides everything of Teams and notes what was called with what.</summary>
internal sealed class TeamsBot : TeamsActivityHandler
{
    public List<string> Called { get; } = [];

    protected override Task OnTeamsMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"added {string.Join('+', members.Select(member => member.Id))} to {team?.Name}");

    protected override Task OnTeamsMembersRemovedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"removed {string.Join('+', members.Select(member => member.Id))} from {team?.Name}");

    protected override Task OnTeamsChannelCreatedAsync(ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"channelCreated {channel?.Name} {team?.Name}");

    protected override Task OnTeamsChannelDeletedAsync(ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"channelDeleted {channel?.Name} {team?.Name}");

    protected override Task OnTeamsChannelRenamedAsync(ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"channelRenamed {channel?.Name} {team?.Name}");

    protected override Task OnTeamsChannelRestoredAsync(ChannelInfo? channel, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"channelRestored {channel?.Name} {team?.Name}");

    protected override Task OnTeamsTeamArchivedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamArchived {team?.Name}");

    protected override Task OnTeamsTeamDeletedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamDeleted {team?.Name}");

    protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamHardDeleted {team?.Name}");

    protected override Task OnTeamsTeamRenamedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamRenamed {team?.Name}");

    protected override Task OnTeamsTeamRestoredAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamRestored {team?.Name}");

    protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) => Note($"teamUnarchived {team?.Name}");

    protected override Task OnTeamsMessageEditAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("edit");

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("undelete");

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("softDelete");

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo receipt, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"read {receipt.LastReadMessageId} {receipt.IsMessageRead("17")} {receipt.IsMessageRead("19")}");

    protected override async Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"fetch {request.Data} {request.Theme} {request.TabEntityId}");
        return TaskModuleResponse.Continue(new() { Title = "Fråga", Height = JsonSerializer.SerializeToElement(200), Url = "https://example.se" });
    }

    protected override async Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"submit {request.Data}");
        return TaskModuleResponse.Message("Klart");
    }

    protected override async Task<MessagingExtensionResponse?> OnTeamsMessagingExtensionQueryAsync(
        MessagingExtensionQuery query, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"query {query.CommandId} {string.Join(',', query.Parameters.Select(parameter => $"{parameter.Name}={parameter.Text}"))} {query.Skip} {query.Count}");
        return MessagingExtensionResponse.Results([new() { ContentType = "text/plain", Preview = new() { ContentType = "text/plain" } }]);
    }

    protected override async Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionFetchTaskAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"fetchTask {action.CommandId} {action.CommandContext}");
        return new() { Task = TaskModuleResponse.Message("hej").Task };
    }

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) => Acted($"submitAction {action.Data}");

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) => Acted($"previewEdit {action.BotActivityPreview}");

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) => Acted($"previewSend {action.BotActivityPreview}");

    protected override async Task<InvokeResponse?> OnTeamsFileConsentAcceptAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"accept {response.Context} {response.UploadInfo?.Name} {response.UploadInfo?.UploadUrl}");
        return InvokeResponse.Ok;
    }

    protected override async Task<InvokeResponse?> OnTeamsFileConsentDeclineAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"decline {response.Context}");
        return InvokeResponse.Ok;
    }

    protected override async Task<InvokeResponse?> OnTeamsO365ConnectorCardActionAsync(
        O365ConnectorCardActionQuery query, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Note($"execute {query.ActionId} {query.Body}");
        return InvokeResponse.Ok;
    }

    private async Task<MessagingExtensionActionResponse?> Acted(string what)
    {
        await Note(what);
        return new() { ComposeExtension = MessagingExtensionResponse.Message("Klart").ComposeExtension };
    }

    private Task Note(string what)
    {
        Called.Add(what);
        return Task.CompletedTask;
    }
}
