using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>How common systems are. Security products are counted for nobody.</summary>
internal sealed class Counting(RegisterView view, string? own)
{
    public RegisterAnswer Count(RegisterQuestion.Commonest question)
    {
        var meant = question.Systems.In(view.Reference);
        var open = meant.Where(product => !product.Kind.IsSecurity).ToList();
        if (open.Count == 0)
            return new RegisterAnswer.Withheld();
        var where = WhereFilter.Of(question.Where, view.Reference.FindMunicipality(own), view.Reference);
        var kinds = open.Select(product => product.Kind.Id).Distinct().ToList();
        return kinds.Count == 1 && (question.Systems.Products.Count <= 1)
            ? OfKind(kinds[0], question.Systems, where)
            : new RegisterAnswer.Counts(Ordered(open.Select(product => view.CountOf(product.Id, where))), null, null, open.Count < meant.Count);
    }

    /// <summary>One product alone is shown among the others of its kind.</summary>
    private RegisterAnswer.Counts OfKind(string kind, WantedSystems systems, MunicipalityFilter where)
    {
        var counts = view.CommonestOf(kind, where);
        var products = systems.Supplier is null
            ? counts.Products
            : [.. counts.Products.Where(count => Suppliers.Supplies(systems.Supplier, view.Reference.FindProduct(count.Product)!))];
        return new RegisterAnswer.Counts(products, kind, counts.ToldOfKind, false);
    }

    private static IReadOnlyList<ProductCount> Ordered(IEnumerable<ProductCount> counts) =>
        [.. counts.OrderByDescending(count => count.Running).ThenByDescending(count => count.Planned)];
}
