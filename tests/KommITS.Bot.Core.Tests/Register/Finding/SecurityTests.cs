using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using static KommITS.Bot.Core.Tests.Register.Finding.Told;

namespace KommITS.Bot.Core.Tests.Register.Finding;

/// <summary>What protects a municipality is told one product at a time, and never as part of a list.</summary>
public sealed class SecurityTests
{
    private const string Security = "it-sakerhet";
    private const string Defender = "microsoft-defender-xdr";
    private const string Falcon = "crowdstrike-falcon";
    private const string NotYetKnown = "brand-new-wall";

    private static readonly RegisterIndex Index = Told.Index(
        By(Lekeberg, Runs("microsoft-365"), Replaces(Defender, 2027), Runs(NotYetKnown), Left("snow-license-manager", Falcon), Left("outpost24", Falcon)),
        By(Umea, Runs("microsoft-365"), Runs(Defender), Runs(NotYetKnown)) with { HidesSecurity = true },
        By(Habo, Runs("microsoft-365"), Runs(Falcon)));

    private static readonly RegisterView View = RegisterView.Of(Index, Someone());
    private static readonly RegisterView FromUmea = RegisterView.Of(Index, Someone(Umea));

    [Theory]
    [InlineData(Defender, "Lekeberg")]
    [InlineData(NotYetKnown, "Lekeberg")]
    [InlineData(Falcon, "Habo")]
    public void Named_it_is_found_unless_the_municipality_hides_it(string product, string expected)
    {
        Assert.Equal([$"{expected} {product}"], View.Find(new UsageQuery { Products = [product] }).Lines());
        Assert.Equal(1, View.CountOf(product).Running);
        Assert.Null(View.CountOf(product).ToldOfKind);
    }

    [Fact]
    public void A_municipality_sees_its_own() => Assert.Equal(["Lekeberg microsoft-defender-xdr", "Umeå microsoft-defender-xdr"], FromUmea.Find(new UsageQuery { Products = [Defender] }).Lines());

    [Fact]
    public void No_list_has_it_but_says_that_it_leaves_it_out()
    {
        Assert.Equal((0, true), Seen(View.Find(new UsageQuery { Kind = Security })));
        Assert.Equal((3, true), Seen(View.Find(new UsageQuery { Supplier = "Microsoft" })));
        Assert.Equal((0, true), Seen(View.Find(new UsageQuery { Supplier = "CrowdStrike" })));
        Assert.Equal((0, true), Seen(View.Find(new UsageQuery { Replaced = QuarterRange.OfYear(2027) })));
        Assert.Equal((3, false), Seen(View.Find(new UsageQuery { Kind = "kontorsplattform-och-samarbete" })));
    }

    [Fact]
    public void Its_own_people_do_not_get_it_in_lists_over_all_either() =>
        Assert.Empty(FromUmea.Find(new UsageQuery { Kind = Security }).Hits);

    [Fact]
    public void What_a_municipality_runs_leaves_it_out_for_others()
    {
        var seen = View.SystemsOf(Lekeberg);
        Assert.Equal(["microsoft-365", "snow-license-manager"], seen.Usages.Select(usage => usage.Product));
        Assert.Null(seen.Usages[1].ReplacedBy);
        Assert.True(seen.LeavesOutSecurity);
        Assert.Empty(View.SystemsOf(Lekeberg, Security).Usages);
        Assert.False(View.SystemsOf(Lekeberg, "ekonomisystem").LeavesOutSecurity);
    }

    [Fact]
    public void A_municipality_is_told_all_that_is_its_own()
    {
        var seen = FromUmea.SystemsOf(Umea);
        Assert.Equal([NotYetKnown, "microsoft-365", Defender], seen.Usages.Select(usage => usage.Product).Order());
        Assert.False(seen.LeavesOutSecurity);
    }

    [Fact]
    public void Comparisons_leave_it_out_for_everyone()
    {
        var comparison = FromUmea.Compare(Umea, Lekeberg);
        Assert.Equal(["kontorsplattform-och-samarbete"], comparison.Kinds.Select(kind => kind.Kind.Id));
        Assert.Equal((1, 0, 0), (comparison.Shared, comparison.OnlyFirst, comparison.OnlySecond));
    }

    [Fact]
    public void Counts_of_the_kind_are_withheld()
    {
        var counts = View.CommonestOf(Security);
        Assert.True(counts.IsWithheld);
        Assert.Empty(counts.Products);
    }

    [Fact]
    public void What_took_its_place_is_told_only_where_a_security_product_is_named()
    {
        Assert.Null(View.Find(new UsageQuery { Products = ["snow-license-manager"], Statuses = UsageQuery.Left }).Hits[0].Usage.ReplacedBy);
        Assert.Equal(Falcon, View.Find(new UsageQuery { Products = ["outpost24"], Statuses = UsageQuery.Left }).Hits[0].Usage.ReplacedBy);
    }

    [Fact]
    public void A_filter_does_not_tell_what_is_hidden()
    {
        var also = new MunicipalityFilter { Runs = [Defender] };
        Assert.Equal(["Lekeberg microsoft-365"], View.Find(new UsageQuery { Products = ["microsoft-365"], Where = also }).Lines());
        Assert.Equal([Lekeberg], View.FindSimilar(Habo, 5, also).Select(similar => similar.Municipality));
    }

    [Fact]
    public void Naming_several_at_once_is_a_list_and_gives_none()
    {
        Assert.Equal((0, true), Seen(View.Find(new UsageQuery { Products = [Defender, Falcon] })));
        Assert.Equal((3, true), Seen(View.Find(new UsageQuery { Products = [Defender, Falcon, "microsoft-365"] })));
        Assert.Equal((2, false), Seen(View.Find(new UsageQuery { Products = [Defender, Defender, "snow-license-manager"], Statuses = [UsageStatus.InUse, UsageStatus.Ended] })));
        Assert.Equal((0, true), Seen(View.Find(new UsageQuery { Products = [Defender], Where = new MunicipalityFilter { Runs = [NotYetKnown] } })));
        Assert.Empty(View.FindSimilar(Habo, 5, new MunicipalityFilter { Runs = [Defender, NotYetKnown] }));
    }

    [Fact]
    public void Who_knows_leaves_out_what_is_hidden() => Assert.Equal([Lekeberg], Index.WhoKnows([Defender]).Keys);

    private static (int Hits, bool LeavesOut) Seen(UsageList list) => (list.Hits.Count, list.LeavesOutSecurity);
}
