using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Components;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using KommITS.Bot.Protocol.Dialogs.Waterfalls;

namespace KommITS.Bot.Protocol.Tests.Drivers.Curious;

/// <summary>One of each: a component, in it a waterfall, in it every prompt.</summary>
internal static class CuriousDialogs
{
    public static DialogSet Set { get; } = new DialogSet().Add(new Component());

    private sealed class Component : ComponentDialog
    {
        public Component() : base("ask")
        {
            AddDialog(new Questions());
            AddDialog(new TextPrompt("text"));
            AddDialog(new NumberPrompt("number"));
            AddDialog(new ChoicePrompt("choice"));
            AddDialog(new ConfirmPrompt("confirm"));
            AddDialog(new AttachmentPrompt("attachment"));
            AddDialog(new DateTimePrompt("date", new Dates(), TimeProvider.System));
        }
    }

    private sealed class Questions : WaterfallDialog<List<string>>
    {
        public Questions() : base("questions")
        {
            foreach (var prompt in new[] { "text", "number", "choice", "confirm", "attachment", "date" })
                AddStep((step, token) => step.PromptAsync(prompt, Question($"{prompt} {step.Result}"), token));
        }

        private static PromptOptions Question(string text) =>
            new() { Prompt = Activity.CreateMessage(text), Choices = text.StartsWith("choice", StringComparison.Ordinal) ? [new("röd"), new("1")] : null };
    }

    private sealed class Dates : IDateTimeRecognizer
    {
        public IReadOnlyList<DateTimeResolution> Recognize(string text, string? locale, DateTimeOffset now) =>
            text.Contains("2027", StringComparison.Ordinal) ? [new DateTimeResolution(text, $"{now:O}")] : [];
    }
}
