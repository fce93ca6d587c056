using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Teams;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Protocol.Tests.Drivers.Curious;

/// <summary>Reads whatever an activity can hold, answers every invoke with it, talks in dialogs, and sends the activity itself back.</summary>
internal sealed class CuriousBot(ConversationState conversation, PrivateConversationState person) : TeamsActivityHandler
{
    private readonly StatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>("dialogs");
    private readonly StatePropertyAccessor<Activity> _last = person.CreateProperty<Activity>("last");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        await turnContext.SendActivityAsync(Read(activity), cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        // Where there is no id to reply to, a bot's own replyToId is taken: that one is the bot's to get right.
        await turnContext.SendActivityAsync(activity with { ReplyToId = null }, cancellationToken);
        await turnContext.Connector.TryUpdateAsync(
            activity.GetConversationReference(), Activity.CreateMessage("ändrad") with { Id = activity.ReplyToId }, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken);
        await person.SaveChangesAsync(turnContext, cancellationToken);
    }

    // State belongs to ids: without them there is none to ask for.
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(turnContext.Activity.ChannelId))
            return;
        if (!string.IsNullOrEmpty(turnContext.Activity.From?.Id))
            await _last.SetAsync(turnContext, await _last.GetAsync(turnContext, () => turnContext.Activity, cancellationToken), cancellationToken);
        var stack = await _dialogs.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        var dc = CuriousDialogs.Set.CreateContext(turnContext, stack);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync("ask", cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
    }

    protected override Task OnTeamsMembersAddedAsync(
        IReadOnlyList<ChannelAccount> members, TeamInfo? team, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"{string.Join(',', members.Select(member => member.Id))} {team}", cancellationToken);

    protected override Task OnReactionsAddedAsync(
        IReadOnlyList<MessageReaction> reactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(string.Join(',', reactions.Select(reaction => reaction.Type)), cancellationToken);

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo receipt, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"{receipt} {receipt.IsMessageRead("1")}", cancellationToken);

    protected override Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue value, CancellationToken cancellationToken) =>
        Task.FromResult<AdaptiveCardInvokeResponse?>(value.Action.Data is { } data
            ? AdaptiveCardInvokeResponse.Card(data)
            : AdaptiveCardInvokeResponse.Message($"{value.Action.Verb} {value.Trigger}"));

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Continue(new() { Height = request.Data, Title = request.Theme }));

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Message($"{request}"));

    protected override Task<MessagingExtensionResponse?> OnTeamsMessagingExtensionQueryAsync(
        MessagingExtensionQuery query, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionResponse?>(MessagingExtensionResponse.Results(
            [.. query.Parameters.Select(parameter => new MessagingExtensionAttachment { Name = parameter.Text, Content = parameter.Value })]));

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionActionResponse?>(new() { Task = TaskModuleResponse.Message($"{action}").Task });

    protected override Task<InvokeResponse?> OnTeamsFileConsentAcceptAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<InvokeResponse?>(new(200, response.Context));

    private static string Read(Activity activity)
    {
        string?[] parts =
        [
            .. activity.GetMentions().Select(mention => $"{mention.Mentioned} {mention.Text}"),
            activity.RemoveRecipientMention(), activity.GetTenantId(), activity.GetTeamId(), activity.GetTeamsChannelId(), activity.GetTeamsEventType(),
            $"{TeamInfo.From(activity)} {ChannelInfo.From(activity)}",
            $"{activity.CreateReply()} {activity.GetConversationReference().GetContinuationActivity()}",
            .. (activity.Attachments ?? []).Select(attachment => $"{attachment}"),
        ];
        return string.Join('\n', parts);
    }
}
