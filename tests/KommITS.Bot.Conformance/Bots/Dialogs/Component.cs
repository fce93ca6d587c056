using System.Globalization;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Components;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Component(ConversationState state) : DialogBot(state, Move, new Address(), new TextPrompt("text"))
{
    private static Steps Move => new(
        "move",
        (step, token) => step.BeginDialogAsync("address", new Values { ["of"] = step.Context.Activity.Text! }, token),
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Moving to {step.Result ?? "nowhere"}", token);
            return await step.PromptAsync("text", Steps.Question("When?"), token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Moving {step.Result}", token);
            return await step.EndDialogAsync(null, token);
        });

    protected override Task RunDialogAsync(DialogContext dc, CancellationToken cancellationToken) => dc.Context.Activity.Text switch
    {
        "again" => dc.RepromptDialogAsync(cancellationToken),
        "stop" => dc.CancelAllDialogsAsync(cancellationToken),
        "aside" => dc.PromptAsync("text", Steps.Question("Aside?"), cancellationToken),
        _ => base.RunDialogAsync(dc, cancellationToken),
    };

    /// <summary>Asks in two steps, hears "help" and "cancel" at any point, and may hand on to a component of its own.</summary>
    private sealed class Address : ComponentDialog
    {
        public Address() : base("address")
        {
            AddDialog(Ask);
            AddDialog(new TextPrompt("text"));
            AddDialog(new NumberPrompt("number"));
            AddDialog(new Postcode());
        }

        private static Steps Ask => new(
            "ask",
            (step, token) => step.PromptAsync("text", Steps.Question($"Which street of {step.GetOptions<Values>()!["of"]}?"), token),
            (step, token) =>
            {
                step.State["street"] = (string)step.Result!;
                return step.PromptAsync("number", Steps.Question("Which number?", "A number, please."), token);
            },
            (step, token) =>
            {
                step.State["number"] = ((decimal)step.Result!).ToString(CultureInfo.InvariantCulture);
                return step.State["street"] == "nowhere" ? step.EndDialogAsync(null, token) : step.BeginDialogAsync("postcode", null, token);
            },
            (step, token) => step.EndDialogAsync($"{step.State["street"]} {step.State["number"]}, {step.Result}", token));

        protected override async Task<DialogTurnResult?> OnInterruptAsync(DialogContext innerDc, CancellationToken cancellationToken)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("An address has a street and a number.", cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return DialogTurnResult.Waiting;
                case "cancel":
                    await innerDc.Context.SendActivityAsync("No address, then.", cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return null;
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"(address left because of {Stack.Name(reason)})", cancellationToken);
    }

    private sealed class Postcode : ComponentDialog
    {
        public Postcode() : base("postcode")
        {
            AddDialog(new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value.Length: 5 })));
            InitialDialogId = "ask";
            AddDialog(new Steps(
                "ask",
                (step, token) => step.PromptAsync("text", Steps.Question("Which postcode?", "Five digits."), token),
                (step, token) => step.EndDialogAsync(step.Result, token)));
        }
    }
}
