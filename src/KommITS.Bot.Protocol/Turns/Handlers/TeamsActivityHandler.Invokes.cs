using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Teams;

namespace KommITS.Bot.Protocol.Turns.Handlers;

/// <summary>The invokes of Teams. What is not overridden is answered with 501, a payload of another shape with 400, both without a body.</summary>
public abstract partial class TeamsActivityHandler
{
    protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var value = turnContext.Activity.Value;
        return turnContext.Activity.Name switch
        {
            InvokeNames.TaskFetch => AnswerAsync(TaskModuleRequest.From(value), async request =>
                (await OnTeamsTaskModuleFetchAsync(request, turnContext, cancellationToken))?.ToInvokeResponse()),
            InvokeNames.TaskSubmit => AnswerAsync(TaskModuleRequest.From(value), async request =>
                (await OnTeamsTaskModuleSubmitAsync(request, turnContext, cancellationToken))?.ToInvokeResponse()),
            InvokeNames.ComposeExtensionQuery => AnswerAsync(MessagingExtensionQuery.From(value), async query =>
                (await OnTeamsMessagingExtensionQueryAsync(query, turnContext, cancellationToken))?.ToInvokeResponse()),
            InvokeNames.ComposeExtensionFetchTask => AnswerAsync(MessagingExtensionAction.From(value), async action =>
                (await OnTeamsMessagingExtensionFetchTaskAsync(action, turnContext, cancellationToken))?.ToInvokeResponse()),
            InvokeNames.ComposeExtensionSubmitAction => AnswerAsync(MessagingExtensionAction.From(value), action =>
                SubmitActionAsync(action, turnContext, cancellationToken)),
            InvokeNames.FileConsent => AnswerAsync(FileConsentCardResponse.From(value), response =>
                OnTeamsFileConsentAsync(response, turnContext, cancellationToken)),
            InvokeNames.ExecuteAction => AnswerAsync(O365ConnectorCardActionQuery.From(value), async query =>
                await OnTeamsO365ConnectorCardActionAsync(query, turnContext, cancellationToken)),
            _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <returns>Null when it is not handled.</returns>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<TaskModuleResponse?>(null);

    /// <inheritdoc cref="OnTeamsTaskModuleFetchAsync"/>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<TaskModuleResponse?>(null);

    /// <inheritdoc cref="OnTeamsTaskModuleFetchAsync"/>
    protected virtual Task<MessagingExtensionResponse?> OnTeamsMessagingExtensionQueryAsync(
        MessagingExtensionQuery query, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionResponse?>(null);

    /// <inheritdoc cref="OnTeamsTaskModuleFetchAsync"/>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionFetchTaskAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionActionResponse?>(null);

    /// <inheritdoc cref="OnTeamsTaskModuleFetchAsync"/>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionActionResponse?>(null);

    /// <summary>The person wants to change what a preview showed.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionActionResponse?>(null);

    /// <summary>The person wants to send what a preview showed.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<MessagingExtensionActionResponse?>(null);

    protected virtual Task<InvokeResponse?> OnTeamsFileConsentAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken) => response.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(response, turnContext, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(response, turnContext, cancellationToken),
            _ => Task.FromResult<InvokeResponse?>(InvokeResponse.BadRequest),
        };

    /// <returns><see cref="InvokeResponse.Ok"/> where it is handled.</returns>
    protected virtual Task<InvokeResponse?> OnTeamsFileConsentAcceptAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(null);

    /// <inheritdoc cref="OnTeamsFileConsentAcceptAsync"/>
    protected virtual Task<InvokeResponse?> OnTeamsFileConsentDeclineAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(null);

    /// <inheritdoc cref="OnTeamsFileConsentAcceptAsync"/>
    protected virtual Task<InvokeResponse?> OnTeamsO365ConnectorCardActionAsync(
        O365ConnectorCardActionQuery query, ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<InvokeResponse?>(null);

    private async Task<InvokeResponse?> SubmitActionAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
        {
            null or "" => (await OnTeamsMessagingExtensionSubmitActionAsync(action, turnContext, cancellationToken))?.ToInvokeResponse(),
            "edit" => (await OnTeamsMessagingExtensionBotMessagePreviewEditAsync(action, turnContext, cancellationToken))?.ToInvokeResponse(),
            "send" => (await OnTeamsMessagingExtensionBotMessagePreviewSendAsync(action, turnContext, cancellationToken))?.ToInvokeResponse(),
            _ => InvokeResponse.BadRequest,
        };

    private static Task<InvokeResponse?> AnswerAsync<TPayload>(TPayload? payload, Func<TPayload, Task<InvokeResponse?>> handle)
        where TPayload : class =>
        payload is null ? Task.FromResult<InvokeResponse?>(InvokeResponse.BadRequest) : handle(payload);
}
