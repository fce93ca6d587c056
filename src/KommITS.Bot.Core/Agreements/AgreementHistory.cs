using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Agreements;

/// <summary>What one change made of an agreement that members see.</summary>
/// <param name="Number">The version that it became.</param>
/// <param name="By">Member id.</param>
public sealed record AgreementVersion(int Number, string By, Instant At, IReadOnlyList<FieldChange> Changes);

/// <summary>A field before and after: texts as they were written, days as 2027-03-31, ids and steps each on a line; "" for what was not entered.</summary>
public sealed record FieldChange(AgreementField Field, string Before, string After);

/// <summary>Compares versions of an agreement, field by field.</summary>
public static class AgreementHistory
{
    /// <summary>Letters in all changes together: the oldest are given up before the document grows too large for the store.</summary>
    public const int MostLetters = 300_000;

    public static IReadOnlyList<FieldChange> Between(AgreementTerms before, AgreementTerms after) =>
    [
        .. Enum.GetValues<AgreementField>()
            .Select(field => new FieldChange(field, ValueOf(before, field), ValueOf(after, field)))
            .Where(change => change.Before != change.After),
    ];

    /// <summary>All that differs between a version and the newest, each field once; what was changed there and back is not in it.</summary>
    public static IReadOnlyList<FieldChange> Since(Agreement agreement, int version) =>
    [
        .. agreement.History.Where(one => one.Number > version).SelectMany(one => one.Changes).GroupBy(change => change.Field)
            .Select(changes => new FieldChange(changes.Key, changes.First().Before, changes.Last().After))
            .Where(change => change.Before != change.After)
            .OrderBy(change => change.Field),
    ];

    public static IReadOnlyList<AgreementVersion> With(IReadOnlyList<AgreementVersion> history, AgreementVersion newest)
    {
        var kept = history.Append(newest).ToList();
        while (kept.Count > 1 && kept.Sum(Letters) > MostLetters)
            kept.RemoveAt(0);
        return kept;
    }

    private static int Letters(AgreementVersion version) => version.Changes.Sum(change => change.Before.Length + change.After.Length);

    private static string ValueOf(AgreementTerms terms, AgreementField field) => field switch
    {
        AgreementField.Title => terms.Title,
        AgreementField.Supplier => terms.Supplier,
        AgreementField.Kinds => string.Join('\n', terms.Kinds),
        AgreementField.Products => string.Join('\n', terms.Products),
        AgreementField.Gives => terms.Gives,
        AgreementField.ForWhom => terms.ForWhom ?? "",
        AgreementField.Price => terms.Price ?? "",
        AgreementField.CallOff => string.Join('\n', terms.CallOff),
        AgreementField.Starts => Day(terms.Starts),
        AgreementField.Ends => Day(terms.Ends),
        AgreementField.Options => terms.Options ?? "",
        AgreementField.NoticeBy => Day(terms.NoticeBy),
        AgreementField.WhoMayCallOff => terms.WhoMayCallOff ?? "",
        AgreementField.DoFirst => terms.DoFirst ?? "",
        AgreementField.SocietyContact => terms.SocietyContact ?? "",
        AgreementField.SupplierContact => terms.SupplierContact ?? "",
        AgreementField.Link => terms.Link ?? "",
        _ => terms.Owner ?? "",
    };

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
