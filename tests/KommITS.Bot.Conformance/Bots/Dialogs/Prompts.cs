using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

/// <summary>Asks one question, the one for the word that the conversation begins with.</summary>
internal sealed class Prompts(ConversationState state) : DialogBot(
    state,
    Ask,
    new TextPrompt("text"),
    new NumberPrompt("number"),
    new ChoicePrompt("choice"),
    new ConfirmPrompt("confirm"),
    new AttachmentPrompt("attachment"))
{
    private static readonly Choice[] Colours = [new("red"), new("green"), new("blue")];
    private static readonly Choice[] Long = [new("the municipality of Lekeberg"), new("the municipality of Umeå")];

    private static readonly Choice[] Synonyms =
    [
        new("red") { Synonyms = ["crimson", "ruby"] },
        new("sky blue") { Action = new() { Type = ActionTypes.ImBack, Title = "Blue sky", Value = JsonSerializer.SerializeToElement("blue sky") } },
    ];

    private static Steps Ask => new(
        "ask",
        (step, token) =>
        {
            var (prompt, options) = QuestionFor(step.Context.Activity.Text);
            return step.PromptAsync(prompt, options, token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Got {Show(step.Result)}", token);
            return await step.EndDialogAsync(null, token);
        });

    private static (string Prompt, PromptOptions Options) QuestionFor(string? word) => word switch
    {
        "number" => ("number", Steps.Question("How many?", "A number, please.")),
        "choice" => ("choice", Steps.Question("Which colour?", "One of these, please:", Colours)),
        "inline" => ("choice", Steps.Question("Which colour?", choices: Colours, style: ListStyle.Inline)),
        "inline of two" => ("choice", Steps.Question("Which colour?", choices: Colours[1..], style: ListStyle.Inline)),
        "list" => ("choice", Steps.Question("Which colour?", choices: Colours, style: ListStyle.List)),
        "suggested" => ("choice", Steps.Question("Which colour?", choices: Colours, style: ListStyle.SuggestedAction)),
        "hero" => ("choice", Steps.Question("Which colour?", choices: Colours, style: ListStyle.HeroCard)),
        "none" => ("choice", Steps.Question("Which colour?", choices: Colours, style: ListStyle.None)),
        "long" => ("choice", Steps.Question("Which one?", choices: Long)),
        "synonyms" => ("choice", Steps.Question("Which colour?", choices: Synonyms, style: ListStyle.Inline)),
        "confirm" => ("confirm", Steps.Question("Sure?", "Yes or no?")),
        "attachment" => ("attachment", Steps.Question("Your file?", "A file, please.")),
        "silent" => ("text", new PromptOptions()),
        "hinted" => ("text", Steps.Question("Your name?")),
        _ => ("text", Steps.Question("Your name?", "A name, please.")),
    };

    private static string? Show(object? result) => result switch
    {
        FoundChoice choice => $"{choice.Value} at {choice.Index}",
        bool answer => answer ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<Attachment> attachments => string.Join(", ", attachments.Select(attachment => attachment.Name)),
        _ => result as string,
    };
}
