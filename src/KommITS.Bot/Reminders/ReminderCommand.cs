using System.Globalization;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Reminders;

/// <summary>What somebody wants with reminders, from their words.</summary>
internal abstract partial record ReminderCommand
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Limit = 200;

    private ReminderCommand()
    {
    }

    /// <param name="Rest">What, and when.</param>
    internal sealed record New(string Rest) : ReminderCommand;

    internal sealed record List : ReminderCommand;

    /// <param name="Number">Null when they name none.</param>
    internal sealed record Delete(int? Number, bool All) : ReminderCommand;

    /// <param name="Rest">The new time, or the new words.</param>
    internal sealed record Change(int? Number, string Rest) : ReminderCommand;

    /// <param name="Of">What the number is of: "fråga 6"; null for a reminder.</param>
    /// <param name="Rest">Until when.</param>
    internal sealed record Snooze(string? Of, int? Number, string Rest) : ReminderCommand;

    public static ReminderCommand Read(string text)
    {
        if (Snoozing().Match(text) is { Success: true } snooze)
            return SnoozeOf(snooze.Groups["rest"].Value);
        if (Stopping().IsMatch(text))
            return new Delete(null, All: true);
        if (Asking().Match(text) is { Success: true } asked)
            return new New(text[(asked.Index + asked.Length)..]);
        if (Deleting().Match(text) is { Success: true } delete)
            return new Delete(NumberIn(delete.Groups["rest"].Value), delete.Groups["all"].Success);
        if (Changing().Match(text) is { Success: true } change)
            return ChangeOf(change.Groups["rest"].Value);
        if (Setting().Match(text) is { Success: true } set)
            return new New(text[(set.Index + set.Length)..]);
        return Listing().IsMatch(text) ? new List() : new New(text);
    }

    private static Snooze SnoozeOf(string rest)
    {
        if (Target().Match(rest) is not { Success: true } target)
            return new Snooze(null, null, rest);
        var of = target.Groups["of"].Value.ToLowerInvariant();
        return new Snooze(of.StartsWith("påminn", StringComparison.Ordinal) || of.StartsWith("remind", StringComparison.Ordinal) ? null : of, NumberIn(target.Value), rest[(target.Index + target.Length)..]);
    }

    private static Change ChangeOf(string rest) => LeadingNumber().Match(rest) is { Success: true } number
        ? new Change(NumberIn(number.Value), rest[number.Length..])
        : new Change(null, rest);

    private static int? NumberIn(string text) =>
        Digits().Match(text) is { Success: true } digits && int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?:\W*\w+\W+){0,3}?(?:snooz\w*|(?:påminn|påminna|remind)\s+(?:mig|mej|me)\s+(?:senare|igen|later|again)(?:\s+(?:om|about)(?=\s+(?:fråga|question|utskick|announcement|konferens|årsmöte|conference|annual|avtal|agreement)))?)(?<rest>.*)$", Any | RegexOptions.Singleline, Limit)]
    private static partial Regex Snoozing();

    [GeneratedRegex(@"^(?:sluta|stop)\s+(?:att\s+)?(?:påminn|remind)\w*\s*(?:mig|mej|me)?\W*$", Any, Limit)]
    private static partial Regex Stopping();

    [GeneratedRegex(@"^(?:\W*\w+\W+){0,6}?(?:på?minn|påminna|påmin|remind)\s+(?:mig|mej|me|oss|us)\b(?:\s+please)?", Any, Limit)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:\W*\w+\W+){0,4}?(?:ta\s+bort|radera|stryk|avbryt|rensa|släng|stäng\s+av|stoppa|delete|remove|cancel|clear|turn\s+off|stop|disable)\b(?<all>.*\b(?:alla|all)\b)?.{0,25}?\b(?:på?min\w*|reminders?)\b(?<rest>.*)$", Any | RegexOptions.Singleline, Limit)]
    private static partial Regex Deleting();

    [GeneratedRegex(@"^(?:\W*\w+\W+){0,4}?(?:ändra|flytta|byt|skjut\s+upp|change|move|reschedule|postpone|edit|update)\b.{0,25}?\b(?:på?min\w*|reminder)\b(?<rest>.*)$", Any | RegexOptions.Singleline, Limit)]
    private static partial Regex Changing();

    [GeneratedRegex(@"^(?:\W*\w+\W+){0,4}?(?:(?:sätt|sätta|skapa|ställ|lägg|ny|nytt|set|add|create|new|make)\b.{0,20}?\b(?:påmin\w*|reminder)|väck\s+mig|wake\s+me(?:\s+up)?|(?:säg|hojta)\s+(?:till|ifrån)(?:\s+(?:till\s+)?mig)?|(?:ping|pinga|notify|alert)\s+(?:mig|me)|let\s+me\s+know)\b", Any, Limit)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b(?:på?minn?else\w*|påminelse\w*|reminders?)\b", Any, Limit)]
    private static partial Regex Listing();

    [GeneratedRegex(@"\b(?<of>konferenspåminnelsen|(?:annual meeting|conference) reminder|(?:konferens(?:en)?|årsmöte(?:t)?|conference|meeting)(?=\s*(?:nr|no|nummer|number)?\.?\s*#?\s*\d)|påminnelsen?|reminder|fråga|frågan|question|utskick(?:et)?|meddelandet?|announcement|message|avtal(?:et)?|agreement|registerfrågan|register question)(?:\s*(?:nr|no|nummer|number)?\.?\s*#?\s*\d{1,9}\b)?", Any, Limit)]
    private static partial Regex Target();

    [GeneratedRegex(@"^\s*(?:nr|no|nummer|number)?\.?\s*#?\s*\d{1,9}\b(?!\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|[:.]\d|/)", Any, Limit)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"\d{1,9}", Any, Limit)]
    private static partial Regex Digits();
}
