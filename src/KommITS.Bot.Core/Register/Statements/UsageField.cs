using System.Globalization;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>What can be said of a usage, one thing at a time. In the order in which it is told.</summary>
public enum UsageField
{
    Status,
    Since,
    Until,
    ReplacementYear,
    ReplacementQuarter,
    ReplacedBy,
    Hosting,
    Satisfaction,
    Contact,
    Note,
}

/// <param name="Value">As <see cref="UsageFields.Read"/> writes it; null: nothing is said any more.</param>
public sealed record FieldChange(UsageField Field, string? Value);

/// <summary>A usage's fields as texts: enums by name, years and grades as numbers, products and members by id.</summary>
public static class UsageFields
{
    public static IReadOnlyList<UsageField> All { get; } = Enum.GetValues<UsageField>();

    public static string? Read(Usage usage, UsageField field) => field switch
    {
        UsageField.Status => usage.Status.ToString(),
        UsageField.Since => Text(usage.Since),
        UsageField.Until => Text(usage.Until),
        UsageField.ReplacementYear => Text(usage.ReplacementYear),
        UsageField.ReplacementQuarter => Text(usage.ReplacementQuarter),
        UsageField.ReplacedBy => usage.ReplacedBy,
        UsageField.Hosting => usage.Hosting?.ToString(),
        UsageField.Satisfaction => Text(usage.Satisfaction),
        UsageField.Contact => usage.Contact,
        _ => usage.Note,
    };

    /// <summary>Null when the value is none for that field. Limits of years and grades are the portfolio's to judge.</summary>
    public static Usage? With(Usage usage, FieldChange change) => change.Field switch
    {
        UsageField.Status => Parse<UsageStatus>(change.Value) is { } status ? usage with { Status = status } : null,
        UsageField.Since => Number(change.Value, out var year) ? usage with { Since = year } : null,
        UsageField.Until => Number(change.Value, out var year) ? usage with { Until = year } : null,
        UsageField.ReplacementYear => Number(change.Value, out var year) ? usage with { ReplacementYear = year } : null,
        UsageField.ReplacementQuarter => Number(change.Value, out var quarter) ? usage with { ReplacementQuarter = quarter } : null,
        UsageField.ReplacedBy => usage with { ReplacedBy = change.Value },
        UsageField.Hosting => change.Value is null || Parse<Hosting>(change.Value) is not null ? usage with { Hosting = Parse<Hosting>(change.Value) } : null,
        UsageField.Satisfaction => Number(change.Value, out var grade) ? usage with { Satisfaction = grade } : null,
        UsageField.Contact => usage with { Contact = change.Value },
        _ => usage with { Note = change.Value },
    };

    /// <summary>What makes the one of the other.</summary>
    public static IReadOnlyList<FieldChange> Between(Usage before, Usage after) =>
        [.. All.Where(field => Read(before, field) != Read(after, field)).Select(field => new FieldChange(field, Read(after, field)))];

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static TEnum? Parse<TEnum>(string? value)
        where TEnum : struct, Enum =>
        value is not null && !value.Any(char.IsAsciiDigit) && Enum.TryParse<TEnum>(value, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;

    private static bool Number(string? value, out int? number)
    {
        number = null;
        if (value is null)
            return true;
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
            return false;
        number = parsed;
        return true;
    }
}
