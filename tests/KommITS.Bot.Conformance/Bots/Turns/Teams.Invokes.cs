using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Teams;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Conformance.Bots.Turns;

internal sealed partial class Teams
{
    private static readonly JsonElement Card = Json("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Fråga"}]}""");

    private static readonly MessagingExtensionAttachment Result = new() { ContentType = AttachmentContentTypes.AdaptiveCard, Content = Card };

    protected override async Task<TaskModuleResponse?> OnTeamsTaskModuleFetchAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await SayAsync($"fetched in {request.Theme ?? "no"} theme", turnContext, cancellationToken);
        return TaskModuleResponse.Continue(Page(Text(request.Data, "title")));
    }

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(
        TaskModuleRequest request, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<TaskModuleResponse?>(TaskModuleResponse.Message($"Thanks for {Text(request.Data, "answer")}"));

    protected override Task<MessagingExtensionResponse?> OnTeamsMessagingExtensionQueryAsync(
        MessagingExtensionQuery query, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (name, value) = (query.Parameters[0].Name, query.Parameters[0].Text);
        var preview = new Attachment
        {
            ContentType = "application/vnd.microsoft.card.thumbnail", Content = JsonSerializer.SerializeToElement(new { title = $"{value} {query.Skip}" }),
        };
        return Task.FromResult<MessagingExtensionResponse?>(value == "nothing"
            ? MessagingExtensionResponse.Message($"No {name} in {query.CommandId}")
            : MessagingExtensionResponse.Results([Result with { Preview = preview }]));
    }

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionFetchTaskAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(Shows($"{action.CommandId} from {action.CommandContext}"));

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var results = MessagingExtensionResponse.Results([Result with { Name = Text(action.Data, "answer") }]);
        return Task.FromResult<MessagingExtensionActionResponse?>(new() { ComposeExtension = results.ComposeExtension });
    }

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(Shows($"edit {Text(action.BotActivityPreview?[0], "text")}"));

    protected override async Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        MessagingExtensionAction action, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await SayAsync($"Sent {Text(action.BotActivityPreview?[0], "text")}", turnContext, cancellationToken);
        return new();
    }

    protected override async Task<InvokeResponse?> OnTeamsFileConsentAcceptAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await SayAsync($"Uploading {response.UploadInfo?.Name} to {response.UploadInfo?.UploadUrl}", turnContext, cancellationToken);
        return InvokeResponse.Ok;
    }

    protected override async Task<InvokeResponse?> OnTeamsFileConsentDeclineAsync(
        FileConsentCardResponse response, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await SayAsync($"Not uploading {Text(response.Context, "file")}", turnContext, cancellationToken);
        return InvokeResponse.Ok;
    }

    protected override async Task<InvokeResponse?> OnTeamsO365ConnectorCardActionAsync(
        O365ConnectorCardActionQuery query, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await SayAsync($"{query.ActionId}: {query.Body}", turnContext, cancellationToken);
        return InvokeResponse.Ok;
    }

    private static TaskModuleTaskInfo Page(string? title) =>
        new() { Title = title, Height = Json("200"), Width = Json("\"small\""), Card = Attachment.AdaptiveCard(Card) };

    private static MessagingExtensionActionResponse? Shows(string title) => new() { Task = TaskModuleResponse.Continue(Page(title)).Task };

    private static string? Text(JsonElement? parent, string name) => parent?.GetProperty(name).GetString();

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
