using KommITS.Bot.Core.Notices;
using KommITS.Bot.Language;

namespace KommITS.Bot.Delivery.Words;

/// <summary>Why somebody did not get a notice, and what can be done about it, in plain words.</summary>
internal static class EndWords
{
    private const string Other = "other";

    public static string State(Texts texts, DeliveryState state) => texts[$"delivery.state{state}"];

    public static string Reason(Texts texts, DeliveryState state, string? reason) =>
        texts.Find($"delivery.why{reason}") ?? texts.Find($"delivery.why{state}") ?? texts.Format("delivery.whyOther", Code(reason));

    /// <summary>Null where there is nothing to do.</summary>
    public static string? Remedy(Texts texts, DeliveryState state, string? reason) =>
        Given(texts.Find($"delivery.remedy{reason}") ?? texts.Find($"delivery.remedy{state}"));

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Code(string? reason) => string.IsNullOrEmpty(reason) ? Other : reason;
}
