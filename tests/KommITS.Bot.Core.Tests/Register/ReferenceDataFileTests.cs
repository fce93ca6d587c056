using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Tests.Register;

public class ReferenceDataFileTests
{
    private static readonly ReferenceData Data = ReferenceDataFile.Load();

    [Fact]
    public void All_municipalities_and_products_are_there()
    {
        Assert.Equal(290, Data.Municipalities.Count);
        Assert.Equal(192, Data.Products.Count);
        Assert.Equal(290, Data.Municipalities.Select(municipality => municipality.Name).Distinct().Count());
    }

    [Fact]
    public void A_municipality_keeps_its_leading_zero_and_its_numbers()
    {
        var habo = Data.FindMunicipality("0643");

        Assert.NotNull(habo);
        Assert.Equal(("Habo", "06", "Jönköpings län", "habokommun.se", 2024), (habo.Name, habo.CountyCode, habo.County, habo.Domain, habo.PopulationYear));
        Assert.InRange(habo.Latitude, 55, 70);
        Assert.InRange(habo.Longitude, 10, 25);
        Assert.InRange(habo.Population, 10_000, 20_000);
    }

    [Fact]
    public void Product_ids_are_unique_slugs()
    {
        Assert.All(Data.Products, product => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", product.Id));
        Assert.Equal("Procapita VoO/IFO (äldre)", Data.FindProduct("procapita-voo-ifo-aldre")?.Name);
        Assert.Equal("Public 360°", Data.FindProduct("public-360")?.Name);
    }

    [Fact]
    public void An_ambiguous_alias_stands_only_among_the_ambiguous()
    {
        var teams = Data.FindProduct("microsoft-365");

        Assert.NotNull(teams);
        Assert.Contains("teams", teams.AmbiguousAliases);
        Assert.DoesNotContain("teams", teams.Aliases);
        Assert.Contains("m365", teams.Aliases);
    }

    [Fact]
    public void The_token_for_the_name_itself_is_a_flag_and_no_alias()
    {
        var viva = Data.FindProduct("viva");

        Assert.NotNull(viva);
        Assert.True(viva.NameIsAmbiguous);
        Assert.DoesNotContain(Data.Products, product => product.AmbiguousAliases.Any(alias => alias.Contains('(', StringComparison.Ordinal)));
        Assert.False(Data.FindProduct("treserva")?.NameIsAmbiguous);
    }
}
