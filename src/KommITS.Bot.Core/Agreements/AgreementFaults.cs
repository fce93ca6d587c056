using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Agreements;

/// <summary>What keeps an agreement from being shown to members.</summary>
public static class AgreementFaults
{
    public static IReadOnlyList<AgreementFault> Of(AgreementTerms terms) => [.. Words(terms), .. Days(terms)];

    /// <summary>What has ended already is not begun with.</summary>
    public static IReadOnlyList<AgreementFault> ToPublish(AgreementTerms terms, Instant now) =>
        terms.Ends < SwedishTime.DayOf(now) ? [.. Of(terms), AgreementFault.HasEnded] : Of(terms);

    private static IEnumerable<AgreementFault> Words(AgreementTerms terms)
    {
        if (string.IsNullOrWhiteSpace(terms.Title))
            yield return AgreementFault.NoTitle;
        if (string.IsNullOrWhiteSpace(terms.Supplier))
            yield return AgreementFault.NoSupplier;
        if (string.IsNullOrWhiteSpace(terms.Gives))
            yield return AgreementFault.NoSummary;
        if (IsTooLong(terms))
            yield return AgreementFault.TooLong;
        if (terms.CallOff.Count > AgreementTerms.MaxSteps)
            yield return AgreementFault.TooManySteps;
        if (terms.Kinds.Count + terms.Products.Count > AgreementTerms.MaxCovered)
            yield return AgreementFault.TooMuchCovered;
        if (terms.Link is { } link && !WebAddress.IsLink(link))
            yield return AgreementFault.BadLink;
    }

    private static IEnumerable<AgreementFault> Days(AgreementTerms terms)
    {
        if (terms.Ends < terms.Starts)
            yield return AgreementFault.EndsBeforeItStarts;
        if (terms.NoticeBy > terms.Ends)
            yield return AgreementFault.NoticeAfterTheEnd;
    }

    private static bool IsTooLong(AgreementTerms terms) =>
        terms.Title.Length > AgreementTerms.MaxTitle || terms.Supplier.Length > AgreementTerms.MaxTitle || terms.Gives.Length > AgreementTerms.MaxSummary
        || new[] { terms.ForWhom, terms.Price, terms.Options, terms.WhoMayCallOff, terms.DoFirst }.Any(text => text?.Length > AgreementTerms.MaxText)
        || terms.CallOff.Append(terms.SocietyContact).Append(terms.SupplierContact).Any(line => line?.Length > AgreementTerms.MaxLine);
}
