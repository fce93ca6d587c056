using System.Globalization;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Dates(ConversationState state, TimeProvider time) : DialogBot(
    state, Ask, new DateTimePrompt("date", new IsoDates(), time), new DateTimePrompt("later", new IsoDates(), time, AfterThatAsync))
{
    private static Steps Ask => new(
        "ask",
        (step, token) => step.PromptAsync("date", Steps.Question("When?", "A date, please."), token),
        (step, token) =>
        {
            step.State["first"] = Show(step.Result);
            return step.PromptAsync("later", Steps.Question("And until when?", "Later than 2027, please."), token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"From {step.State["first"]} until {Show(step.Result)}", token);
            return await step.EndDialogAsync(null, token);
        });

    private static string Show(object? resolutions) =>
        string.Join("; ", ((IReadOnlyList<DateTimeResolution>)resolutions!).Select(resolution => $"{resolution.Timex} as {resolution.Value}"));

    private static Task<bool> AfterThatAsync(PromptValidatorContext<IReadOnlyList<DateTimeResolution>> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && string.CompareOrdinal(prompt.Recognized.Value![0].Timex, "2027-12-31") > 0);

    /// <summary>The runtime knows no language of dates; one that reads the international form is enough to try the prompt.</summary>
    private sealed class IsoDates : IDateTimeRecognizer
    {
        public IReadOnlyList<DateTimeResolution> Recognize(string text, string? locale, DateTimeOffset now) =>
        [
            .. text.Split(' ')
                .Where(word => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                .Take(1)
                .Select(date => new DateTimeResolution(date, date)),
        ];
    }
}
