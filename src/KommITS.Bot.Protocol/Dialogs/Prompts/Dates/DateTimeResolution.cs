namespace KommITS.Bot.Protocol.Dialogs.Prompts.Dates;

/// <summary>One way to read a date or time in a text.</summary>
/// <param name="Timex">What was said, such as <c>2027-05-14T09</c>, <c>XXXX-WXX-4</c> or <c>(2027-05-14,2027-05-17,P3D)</c>.</param>
/// <param name="Value">What is meant by it, such as <c>2027-05-14 09:00:00</c>; null for a range.</param>
/// <param name="Start">Where a range begins.</param>
/// <param name="End">The first moment after it.</param>
public sealed record DateTimeResolution(string? Timex, string? Value = null, string? Start = null, string? End = null);

/// <summary>Finds dates and times in a text. Given to the prompt from outside: the runtime knows no language.</summary>
public interface IDateTimeRecognizer
{
    /// <param name="locale">The activity's, such as <c>sv-SE</c>; null where it has none.</param>
    /// <returns>The readings of the first date or time in the text, likeliest first; none where there is no date.</returns>
    IReadOnlyList<DateTimeResolution> Recognize(string text, string? locale, DateTimeOffset now);
}
