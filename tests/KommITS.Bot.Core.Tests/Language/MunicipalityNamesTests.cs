using System.Text;
using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Core.Tests.Language;

public class MunicipalityNamesTests
{
    private static readonly IMunicipalityNames Names = LanguageFixture.Get<IMunicipalityNames>();

    [Theory]
    [InlineData("Umeå", "Umeå")]
    [InlineData("umea", "Umeå")]
    [InlineData("  UMEÅ  ", "Umeå")]
    [InlineData("Umeås", "Umeå")]
    [InlineData("Lekebergs kommun", "Lekeberg")]
    [InlineData("Lekeberg kommun", "Lekeberg")]
    [InlineData("lekebärg", "Lekeberg")]
    [InlineData("Stockholms stad", "Stockholm")]
    [InlineData("Västerås stad", "Västerås")]
    [InlineData("vasteras", "Västerås")]
    [InlineData("Borås Stads", "Borås")]
    [InlineData("boras stad", "Borås")]
    [InlineData("Mullsjö", "Mullsjö")]
    [InlineData("mullsjos kommun", "Mullsjö")]
    [InlineData("Vännäs", "Vännäs")]
    [InlineData("Degerfors kommun", "Degerfors")]
    [InlineData("Alingsås", "Alingsås")]
    [InlineData("Hofors", "Hofors")]
    [InlineData("Robertsfors", "Robertsfors")]
    [InlineData("Robertsfor", "Robertsfors")]
    [InlineData("habo", "Habo")]
    [InlineData("HABO", "Habo")]
    [InlineData("håbo", "Håbo")]
    [InlineData("Habo kommun", "Habo")]
    [InlineData("Håbo kommuns", "Håbo")]
    [InlineData("Upplands-Bro", "Upplands-Bro")]
    [InlineData("upplandsbro", "Upplands-Bro")]
    [InlineData("Upplands Bro", "Upplands-Bro")]
    [InlineData("upplands  väsby", "Upplands Väsby")]
    [InlineData("Östra Göinge", "Östra Göinge")]
    [InlineData("ostra goinge kommun", "Östra Göinge")]
    [InlineData("Dals Ed", "Dals-Ed")]
    [InlineData("Dals-Eds kommun", "Dals-Ed")]
    [InlineData("Malung Sälen", "Malung-Sälen")]
    [InlineData("Vara", "Vara")]
    [InlineData("vara kommun", "Vara")]
    [InlineData("Mark", "Mark")]
    [InlineData("Marks kommun", "Mark")]
    [InlineData("are", "Åre")]
    [InlineData("Region Gotland", "Gotland")]
    [InlineData("Gotland", "Gotland")]
    [InlineData("city of Malmö", "Malmö")]
    [InlineData("Malmoe", "Malmö")]
    [InlineData("Goeteborg", "Göteborg")]
    [InlineData("Soedertaelje", "Södertälje")]
    [InlineData("Gothenburg", "Göteborg")]
    [InlineData("the municipality of Sala", "Sala")]
    [InlineData("jag jobbar i Umeå", "Umeå")]
    [InlineData("Lekebergs kommun, IT-avdelningen", "Lekeberg")]
    [InlineData("vi är Sala kommun", "Sala")]
    [InlineData("I work for the city of Malmö", "Malmö")]
    [InlineData("it-enheten på Åre kommun", "Åre")]
    [InlineData("jag jobbar i ornskoldsvik", "Örnsköldsvik")]
    [InlineData("Uppsala kommun, Uppsala län", "Uppsala")]
    [InlineData("Norköping", "Norrköping")]
    [InlineData("Jönnköping", "Jönköping")]
    [InlineData("Skeleftea", "Skellefteå")]
    [InlineData("jag jobbar i Lekebärg", "Lekeberg")]
    [InlineData("Sundsvalls\u200b kommun", "Sundsvall")]
    [InlineData("\u202bKiruna", "Kiruna")]
    public void The_one_that_is_meant_is_found(string text, string name)
    {
        Assert.Equal(name, Names.Resolve(text).Found?.Name);
        Assert.Equal(name, Names.Resolve(text.Normalize(NormalizationForm.FormD)).Found?.Name);
    }

    [Fact]
    public void Every_name_is_found_however_it_is_written()
    {
        var missed = from municipality in LanguageFixture.Data.Municipalities
                     from text in Ways(municipality.Name)
                     where Names.Resolve(text).Found != municipality
                     select $"{text} is not {municipality.Name}";

        Assert.Empty(missed);
    }

    private static IEnumerable<string> Ways(string name) =>
    [
        name, name.ToLowerInvariant(), name.ToUpperInvariant(), name + " kommun", name + "s kommun", name + "s",
        $"jag jobbar i {name}", $"vi är {name} kommun", $"I work for the city of {name}", name.Replace('-', ' '),
    ];

    [Fact]
    public void Every_name_but_Håbo_is_found_without_its_dots_and_rings()
    {
        var missed = from municipality in LanguageFixture.Data.Municipalities
                     let plain = municipality.Name.ToLowerInvariant().Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o')
                     where Names.Resolve(plain).Found != municipality
                     select municipality.Name;

        Assert.Equal(["Håbo"], missed);
    }

    [Theory]
    [InlineData("Uppsala län", "Uppsala")]
    [InlineData("Region Örebro", "Örebro")]
    [InlineData("Upplands", "Upplands Väsby")]
    [InlineData("Malung", "Malung-Sälen")]
    [InlineData("Hâbo", "Håbo")]
    public void What_is_not_certain_is_offered(string text, string among)
    {
        var match = Names.Resolve(text);

        Assert.Null(match.Found);
        Assert.Contains(among, match.Closest.Select(municipality => municipality.Name));
        Assert.InRange(match.Closest.Count, 1, 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Atlantis")]
    [InlineData("asdfgh")]
    [InlineData("🙂")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("kommun")]
    [InlineData("\ud800")]
    [InlineData("!!!")]
    public void Nonsense_is_nobody(string text)
    {
        var match = Names.Resolve(text);

        Assert.Null(match.Found);
        Assert.Empty(match.Closest);
    }

    [Fact]
    public void A_very_long_text_is_nobody() => Assert.Null(Names.Resolve(new string('å', 5000)).Found);

    [Fact]
    public void Two_names_are_both_offered() =>
        Assert.Equal(["Kumla", "Hallsberg"], Names.Resolve("Kumla och Hallsberg").Closest.Select(municipality => municipality.Name));

    [Theory]
    [InlineData("x@habo.se", "Håbo")]
    [InlineData("x@habokommun.se", "Habo")]
    [InlineData("X@HABO.SE", "Håbo")]
    [InlineData("x@edu.habo.se", "Håbo")]
    [InlineData(" x@skola.malung-salen.se ", "Malung-Sälen")]
    [InlineData("x@xhabo.se", null)]
    [InlineData("x@habo.se.evil.com", null)]
    [InlineData("x@evil.com@habo.se", null)]
    [InlineData("x@habo.se, y@evil.com", null)]
    [InlineData("@habo.se", null)]
    [InlineData("habo.se", null)]
    [InlineData("x@", null)]
    [InlineData("x@håbo.se", null)]
    [InlineData("x@..se", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_mail_domain_counts_on_a_dot_boundary(string? mail, string? name) => Assert.Equal(name, Names.FindByMail(mail)?.Name);
}
