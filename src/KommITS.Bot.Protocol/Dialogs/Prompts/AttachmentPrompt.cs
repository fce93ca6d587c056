using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Takes what was attached. Teams also attaches the message's own markup as <c>text/html</c>, which is no answer.</summary>
public sealed class AttachmentPrompt(string id, PromptValidator<IReadOnlyList<Attachment>>? validator = null)
    : Prompt<IReadOnlyList<Attachment>>(id, validator)
{
    protected override Task<PromptRecognizerResult<IReadOnlyList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken)
    {
        var attached = turnContext.Activity.Attachments?.Where(attachment => attachment.ContentType != "text/html").ToList() ?? [];
        return Task.FromResult(attached.Count > 0
            ? PromptRecognizerResult.Of<IReadOnlyList<Attachment>>(attached)
            : PromptRecognizerResult.None<IReadOnlyList<Attachment>>());
    }
}
