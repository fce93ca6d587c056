using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using static KommITS.Bot.Core.Tests.Register.Finding.Told;

namespace KommITS.Bot.Core.Tests.Register.Finding;

public sealed class UsageQueryTests
{
    private static readonly RegisterView View = Told.View(
        By(Lekeberg, Runs("lifecare").ConfirmedIn(2024), Replaces("raindance", 2027, 3), Plans("heroma"), Left("procapita-voo-ifo-aldre", "lifecare")),
        By(Umea, Runs("lifecare").ConfirmedIn(2026), Replaces("heroma", 2028), Runs("treserva")),
        By(Habo, Runs("treserva"), Replaces("raindance", 2027), Left("lifecare", "treserva")),
        By(HaboOfUppsala, Plans("lifecare").ConfirmedIn(2026), Replaces("treserva", 2029, 1), new Usage { Product = "raindance", Status = UsageStatus.PhasingOut }),
        By(Orebro, Runs("lifecare"), Runs("heroma")));

    public static TheoryData<string, UsageQuery, string[]> Questions => new()
    {
        {
            "who runs a product: running before planned, the freshest first, then by name",
            new UsageQuery { Products = ["lifecare"] },
            ["Umeå lifecare", "Lekeberg lifecare", "Örebro lifecare", "Håbo lifecare"]
        },
        {
            "who runs it today",
            new UsageQuery { Products = ["lifecare"], Statuses = UsageQuery.Running },
            ["Umeå lifecare", "Lekeberg lifecare", "Örebro lifecare"]
        },
        {
            "several products, one named twice",
            new UsageQuery { Products = ["treserva", "heroma", "heroma"], Statuses = UsageQuery.Running },
            ["Habo treserva", "Håbo treserva", "Umeå heroma", "Umeå treserva", "Örebro heroma"]
        },
        {
            "a supplier's products, in small letters",
            new UsageQuery { Supplier = "cgi", Where = new MunicipalityFilter { Among = new HashSet<string> { Umea, HaboOfUppsala } } },
            ["Håbo treserva", "Umeå heroma", "Umeå treserva", "Håbo raindance"]
        },
        { "a supplier by its first word", new UsageQuery { Supplier = "Tietoevry" }, ["Umeå lifecare", "Lekeberg lifecare", "Örebro lifecare", "Håbo lifecare"] },
        { "no supplier by a part of a word", new UsageQuery { Supplier = "Tieto" }, [] },
        { "a kind", new UsageQuery { Kind = "ekonomisystem" }, ["Habo raindance", "Lekeberg raindance", "Håbo raindance"] },
        { "a supplier's products of a kind", new UsageQuery { Supplier = "CGI", Kind = "hr-och-lonesystem" }, ["Umeå heroma", "Örebro heroma", "Lekeberg heroma"] },
        {
            "who replaces a kind in a year: the quarter that is told before the year that is not",
            new UsageQuery { Kind = "ekonomisystem", Replaced = QuarterRange.OfYear(2027) },
            ["Lekeberg raindance", "Habo raindance"]
        },
        {
            "who replaces it in a quarter: a year without a quarter may be then",
            new UsageQuery { Kind = "ekonomisystem", Replaced = QuarterRange.OfQuarter(2027, 2) },
            ["Habo raindance"]
        },
        {
            "who replaces anything in a period",
            new UsageQuery { Replaced = new QuarterRange(new Quarter(2027, 4), new Quarter(2029, 1)) },
            ["Habo raindance", "Umeå heroma", "Håbo treserva"]
        },
        { "who replaces a product, too late", new UsageQuery { Products = ["treserva"], Replaced = QuarterRange.OfYears(2030, 2031) }, [] },
        { "who left a product", new UsageQuery { Products = ["procapita-voo-ifo-aldre", "lifecare"], Statuses = UsageQuery.Left }, ["Habo lifecare", "Lekeberg procapita-voo-ifo-aldre"] },
        { "what nobody runs", new UsageQuery { Products = ["viva"] }, [] },
        { "what nobody knows", new UsageQuery { Products = ["no-such-thing"] }, [] },
        { "nothing", new UsageQuery(), [] },
    };

    public static TheoryData<string, MunicipalityFilter, string[]> Filters => new()
    {
        { "county", new MunicipalityFilter { County = "18" }, ["Lekeberg", "Örebro"] },
        { "from a size", new MunicipalityFilter { Size = new SizeRange(100_000, null) }, ["Umeå", "Örebro"] },
        { "below a size", new MunicipalityFilter { Size = new SizeRange(null, 8_606) }, [] },
        { "between sizes", new MunicipalityFilter { Size = new SizeRange(8_606, 20_000) }, ["Lekeberg"] },
        { "group", new MunicipalityFilter { Group = "B3" }, ["Umeå", "Örebro"] },
        { "main group", new MunicipalityFilter { Group = "b" }, ["Umeå", "Lekeberg", "Örebro"] },
        { "also runs", new MunicipalityFilter { Runs = ["heroma"] }, ["Umeå", "Örebro"] },
        { "also runs two", new MunicipalityFilter { Runs = ["heroma", "treserva"] }, ["Umeå"] },
        { "near", new MunicipalityFilter { Near = new Nearness(Orebro, 40) }, ["Lekeberg", "Örebro"] },
        { "nearer", new MunicipalityFilter { Near = new Nearness(Orebro, 30) }, ["Örebro"] },
        { "near what nobody knows", new MunicipalityFilter { Near = new Nearness("9999", 30) }, [] },
        { "among", new MunicipalityFilter { Among = new HashSet<string> { Lekeberg, Habo } }, ["Lekeberg"] },
        { "all at once", new MunicipalityFilter { County = "18", Runs = ["raindance"], Near = new Nearness(Umea, 700) }, ["Lekeberg"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Finds(string question, UsageQuery query, string[] expected)
    {
        var found = View.Find(query).Lines();
        Assert.True(expected.SequenceEqual(found), $"{question}: {string.Join(", ", found)}");
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Narrows_by(string filter, MunicipalityFilter where, string[] expected)
    {
        var found = View.Find(new UsageQuery { Products = ["lifecare"], Statuses = UsageQuery.Running, Where = where }).Lines();
        Assert.True(expected.Select(name => $"{name} lifecare").SequenceEqual(found), $"{filter}: {string.Join(", ", found)}");
    }

    [Fact]
    public void Who_left_tells_for_what() =>
        Assert.Equal("treserva", Assert.Single(View.Find(new UsageQuery { Products = ["lifecare"], Statuses = UsageQuery.Left }).Hits).Usage.ReplacedBy);

    [Fact]
    public void Counts_the_municipalities_of_several_hits() =>
        Assert.Equal(5, View.Find(new UsageQuery { Products = ["treserva", "heroma"] }).Municipalities);

    [Fact]
    public void Names_are_in_Swedish_order_also_of_those_that_have_no_name()
    {
        var view = Told.View([.. new[] { Orebro, "9999", HaboOfUppsala, "1441", Umea, Habo, "0319" }.Select(code => By(code, Runs("lifecare")))]);
        Assert.Equal(
            ["Habo", "Håbo", "Lerum", "Umeå", "Älvkarleby", "Örebro", "9999"],
            view.Find(new UsageQuery { Products = ["lifecare"] }).Lines().Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Who_is_no_active_member_reads_an_empty_register()
    {
        var index = Index(By(Lekeberg, Runs("lifecare")));
        var view = RegisterView.Of(index, Someone(Lekeberg) with { Status = Core.Members.MemberStatus.Pending });
        Assert.Empty(view.Find(new UsageQuery { Products = ["lifecare"] }).Hits);
        Assert.Empty(view.SystemsOf(Lekeberg).Usages);
        Assert.Equal(0, view.CountOf("lifecare").Running);
    }
}
