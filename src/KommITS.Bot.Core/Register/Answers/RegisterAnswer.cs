using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Similarity;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>What the register says to a <see cref="RegisterQuestion"/>, as the one who asked may read it.</summary>
public abstract record RegisterAnswer
{
    private RegisterAnswer()
    {
    }

    /// <summary>The municipalities whom it makes sense to ask more, in the order of the answer; codes.</summary>
    public virtual IReadOnlyList<string> Municipalities => [];

    /// <summary>Who runs, plans, replaces or has left something.</summary>
    /// <param name="Total">How many municipalities there are; more than <paramref name="Found"/> only for a security product, of which no long list is given.</param>
    /// <param name="LeavesOutSecurity">The question covers security products too, which are not in a list.</param>
    /// <param name="IsSecurity">The one product asked for is a security product: nothing is said but that they run it.</param>
    public sealed record Hits(IReadOnlyList<MunicipalityHit> Found, int Total, bool LeavesOutSecurity, bool IsSecurity) : RegisterAnswer
    {
        public override IReadOnlyList<string> Municipalities => [.. Found.Select(hit => hit.Municipality)];
    }

    public sealed record Systems(MunicipalitySystems Of, bool IsOwn, bool IsSample) : RegisterAnswer
    {
        public override IReadOnlyList<string> Municipalities => [Of.Municipality];
    }

    /// <param name="Kind">Kind id, where the products are all those of one kind.</param>
    /// <param name="Told">How many municipalities have told of any system of the kind; null without one.</param>
    public sealed record Counts(IReadOnlyList<ProductCount> Products, string? Kind, int? Told, bool LeavesOutSecurity) : RegisterAnswer;

    /// <param name="Likeness">How like each other they are.</param>
    public sealed record SideBySide(Comparison Sides, SimilarMunicipality? Likeness, bool IsOwn) : RegisterAnswer
    {
        public override IReadOnlyList<string> Municipalities => [Sides.First, Sides.Second];
    }

    /// <param name="To">Code of the municipality that they resemble.</param>
    public sealed record Alike(string To, bool IsOwn, IReadOnlyList<SimilarMunicipality> Found) : RegisterAnswer
    {
        public override IReadOnlyList<string> Municipalities => [.. Found.Select(found => found.Municipality)];
    }

    public sealed record Kinds(IReadOnlyList<KindCount> Told) : RegisterAnswer;

    /// <summary>It would be a list of who protects themselves with what.</summary>
    public sealed record Withheld : RegisterAnswer;

    public sealed record NotKnown(RegisterQuestion.Unknown Name) : RegisterAnswer;
}

/// <param name="Municipality">Municipality code.</param>
/// <param name="IsSample">Made up, to have something to show.</param>
public sealed record MunicipalityHit(string Municipality, bool IsOwn, bool IsSample, IReadOnlyList<HitUsage> Usages);

/// <param name="Instead">Product ids of what has taken its place, where it was left.</param>
/// <param name="IsGuess">Nobody has said so: it is what they run of the same kind today.</param>
public sealed record HitUsage(Usage Usage, IReadOnlyList<string> Instead, bool IsGuess);

/// <param name="Told">Municipalities that have told of any running system of the kind.</param>
public sealed record KindCount(SystemKind Kind, int Told);
