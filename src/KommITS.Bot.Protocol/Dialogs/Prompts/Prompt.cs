using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Whether an answer will do. It may tell the person what is wrong; otherwise the retry prompt does.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> prompt, CancellationToken cancellationToken);

/// <summary>Asks until it has an answer, and ends with it.</summary>
public abstract class Prompt<T>(string id, PromptValidator<T>? validator = null) : Dialog(id)
{
    /// <exception cref="ArgumentException">It was begun without <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        if (options is not PromptOptions prompt)
            throw new ArgumentException("A prompt is begun with PromptOptions.", nameof(options));
        new PromptState(prompt, 0).SaveTo(dc.ActiveDialog!);
        await OnPromptAsync(dc.Context, prompt, false, cancellationToken);
        return DialogTurnResult.Waiting;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (!IsInput(dc.Context))
            return DialogTurnResult.Waiting;
        var instance = dc.ActiveDialog!;
        var saved = PromptState.From(instance)!;
        var state = saved with { AttemptCount = saved.AttemptCount + 1 };
        state.SaveTo(instance);

        var recognized = await OnRecognizeAsync(dc.Context, state.Options, cancellationToken);
        if (await IsValidAsync(dc.Context, recognized, state, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state.Options, true, cancellationToken);
        return DialogTurnResult.Waiting;
    }

    /// <summary>What was above has ended, so the question is on no one's screen any more.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return DialogTurnResult.Waiting;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        OnPromptAsync(turnContext, PromptState.From(instance)!.Options, false, cancellationToken);

    protected internal override bool CanContinue(DialogInstance instance, JsonSerializerOptions json) => PromptState.From(instance) is not null;

    /// <summary>Whether this turn can hold an answer. By default a message can.</summary>
    protected virtual bool IsInput(ITurnContext turnContext) => turnContext.Activity.Type == ActivityTypes.Message;

    /// <param name="isRetry">The answer before did not fit.</param>
    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question)
            await turnContext.SendActivityAsync(Asking(question), cancellationToken);
    }

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken);

    /// <summary>The same activity with the hint that an answer is awaited.</summary>
    protected static Activity Asking(Activity question) =>
        question.Type == ActivityTypes.Message || question.Type is null ? question with { InputHint = InputHints.ExpectingInput } : question;

    private async Task<bool> IsValidAsync(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, PromptState state, CancellationToken cancellationToken) =>
        validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(turnContext, recognized, state.Options, state.AttemptCount), cancellationToken);
}
