using System.Globalization;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Editing.Cards;

/// <summary>What the own municipality has said of itself, a page at a time, each with a button that opens it.</summary>
internal sealed record OwnCard(string Fallback, string Title, string? Body, IReadOnlyList<OwnCard.Item> Items, string? Next, string? Earlier, string Municipality)
{
    private const int Page = 10;

    public static OwnCard Of(Texts texts, EditWords words, ReferenceData reference, Portfolio portfolio, int from)
    {
        var sorted = portfolio.Usages.OrderBy(usage => usage.Status == UsageStatus.Ended).ThenBy(usage => reference.FindProduct(usage.Product)?.Kind.Name(texts.Language), StringComparer.Create(texts.Culture, false))
            .ThenBy(usage => words.Product(usage.Product, []), StringComparer.Create(texts.Culture, false)).ToList();
        var start = Math.Clamp(from, 0, Math.Max(0, sorted.Count - 1)) / Page * Page;
        var title = texts.Format("editing.ownTitle", words.Municipality(texts, portfolio.Municipality), sorted.Count);
        return new OwnCard(
            title,
            title,
            sorted.Count == 0 ? texts["editing.ownNone"] : null,
            [.. sorted.Skip(start).Take(Page).Select(usage => ItemOf(texts, words, reference, usage))],
            start + Page < sorted.Count ? (start + Page).ToString(CultureInfo.InvariantCulture) : null,
            start > 0 ? (start - Page).ToString(CultureInfo.InvariantCulture) : null,
            portfolio.Municipality);
    }

    private static Item ItemOf(Texts texts, EditWords words, ReferenceData reference, Usage usage)
    {
        var product = reference.FindProduct(usage.Product);
        var kind = product is null || product.IsProposed ? texts["editing.proposedKind"] : product.Kind.Name(texts.Language);
        var confirmed = usage.VerifiedAt is { } at ? texts.Format("editing.confirmedAt", texts.Day(at)) : texts["editing.neverConfirmed"];
        return new Item(
            usage.Product, words.Product(usage.Product, []), CardBudget.Fit(words.Told(texts, usage, []), CardBudget.Body / Page), $"{kind}. {confirmed}", texts["editing.change"]);
    }

    internal sealed record Item(string Id, string Product, string Facts, string Meta, string ChangeTitle);
}
