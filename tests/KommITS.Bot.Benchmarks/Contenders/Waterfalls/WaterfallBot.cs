using KommITS.Bot.Data;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Benchmarks.Contenders.Waterfalls;

/// <summary>Asks three things in turn, for ever. The stack is read from the store at every message, and written durably with its ETag.</summary>
internal sealed class WaterfallBot(ITurnStateStore states) : ActivityHandler
{
    /// <summary>Part of each of its questions.</summary>
    public const string Asking = "av tre: ";

    private static readonly DialogSet Dialogs = new DialogSet().Add(new TextPrompt(ThreeQuestions.Prompt)).Add(new ThreeQuestions());

    public static Task RunAsync(string[] settings, CancellationToken cancellationToken) => OwnHost.RunAsync<WaterfallBot>(
        settings,
        (services, configuration) => services.AddData(configuration).AddSingleton<ITurnStateStore, DocumentStates>(),
        cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = turnContext.Activity.Conversation!.Id!;
        var (stored, eTag) = await states.LoadAsync<DialogState>(key, cancellationToken);
        var state = stored ?? new DialogState();
        var dialogs = Dialogs.CreateContext(turnContext, state);
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (result.Status is not DialogTurnStatus.Waiting)
            await dialogs.BeginDialogAsync(ThreeQuestions.Name, cancellationToken);
        if (!await states.SaveAsync(key, state, eTag, cancellationToken))
            throw new InvalidOperationException("Two turns of one conversation ran at once.");
    }
}
