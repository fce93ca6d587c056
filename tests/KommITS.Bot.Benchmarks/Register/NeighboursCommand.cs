using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Similarity;

namespace KommITS.Bot.Benchmarks.Register;

/// <summary>Writes the tables of docs/similarity.md: who is most like a few real municipalities, with public facts only and with made-up portfolios.</summary>
internal static class NeighboursCommand
{
    private const int Most = 5;

    private static readonly string[] Names = ["Lekeberg", "Umeå", "Habo", "Håbo"];

    public static void Run(TextWriter page)
    {
        var reference = ReferenceDataFile.Load();
        var told = RegisterIndex.Of(reference, new GeneratedRegister().Portfolios(reference, telling: 0.6, fewest: 10, most: 70));
        foreach (var name in Names)
        {
            var municipality = reference.Municipalities.Single(candidate => candidate.Name == name);
            Write(page, $"{name}, public facts only", RegisterIndex.Of(reference, []), municipality);
            Write(page, $"{name}, {Systems(told, municipality)}", told, municipality);
        }
    }

    private static string Systems(RegisterIndex index, Municipality municipality) =>
        index.PortfolioOf(municipality.Code).RunningNow.Count is > 0 and var count ? $"which has told of {count} systems" : "which has told of none, among others that have";

    private static void Write(TextWriter page, string title, RegisterIndex index, Municipality municipality)
    {
        page.WriteLine($"**{title}**\n\n| | Score | Why |\n|---|---|---|");
        var view = RegisterView.Of(index, new Member { Id = "exempel", Status = MemberStatus.Active });
        foreach (var similar in view.FindSimilar(municipality.Code, Most))
            page.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {index.Reference.FindMunicipality(similar.Municipality)!.Name} | {similar.Score:F2} | {string.Join("; ", similar.Parts.Select(part => Worded(part, index.Reference)))}{(similar.OnlyPublicFacts ? "; *public facts only*" : "")} |"));
        page.WriteLine();
    }

    private static string Worded(SimilarityPart part, ReferenceData reference) =>
        string.Create(CultureInfo.InvariantCulture, $"{Worded(part.Reason, reference)} ({part.Agreement:F2} of {part.Weight:F1})");

    private static string Worded(SimilarityReason reason, ReferenceData reference) => reason switch
    {
        SharedProducts shared => $"{shared.Count} of {shared.Of} systems shared, such as {string.Join(", ", shared.Products.Take(2).Select(product => reference.FindProduct(product)!.Name))}",
        OtherProducts other => $"{other.Count} of the same kind with another product",
        SameSizeBand => "same size band",
        OtherSizeBand => "another size band",
        SameGroup group => $"both {group.Group}",
        SameMainGroup group => $"both in {group.MainGroup}",
        OtherGroup => "another main group",
        Distance distance => string.Create(CultureInfo.InvariantCulture, $"{distance.Kilometres:F0} km"),
        ReplaceSameKind replace => $"both replace {reference.FindKind(replace.Kind)!.NameEn} {(replace.Year == replace.OtherYear ? $"{replace.Year}" : $"{replace.Year}/{replace.OtherYear}")}",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason that this page has no words for."),
    };
}
