using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Tests.Language.Names.Municipalities;

public class PlaceFinderTests
{
    private static readonly MunicipalityFinder Municipalities = LanguageFixture.Get<MunicipalityFinder>();
    private static readonly CountyFinder Counties = LanguageFixture.Get<CountyFinder>();

    [Theory]
    [InlineData("svar till Umeå om e-arkiv", "Umeå")]
    [InlineData("Umeås fråga", "Umeå")]
    [InlineData("har svar te strömstad om wifi", "Strömstad")]
    [InlineData("hur gör ni i Sala", "Sala")]
    [InlineData("vi i sala kommun", "Sala")]
    [InlineData("Salas fråga om loggning", "Sala")]
    [InlineData("någon i Vara som kör Treserva", "Vara")]
    [InlineData("Marks kommun", "Mark")]
    [InlineData("nån från flen?", "Flen")]
    [InlineData("Hjo och Tibro", "Tibro")]
    [InlineData("vi jobbar i åre", "Åre")]
    [InlineData("are kommun", "Åre")]
    [InlineData("grannar till ornskoldsvik", "Örnsköldsvik")]
    [InlineData("från östra göinge och Dals Ed", "Östra Göinge|Dals-Ed")]
    [InlineData("Uppsala", "Uppsala")]
    [InlineData("i Håbo, inte Habo", "Håbo|Habo")]
    public void A_municipality_named_is_found(string text, string names) => Assert.Equal(names, Found(text));

    [Theory]
    [InlineData("är det någon som kan vara med")]
    [InlineData("are you a human")]
    [InlineData("ange er plats")]
    [InlineData("Vara eller inte vara")]
    [InlineData("en sala")]
    [InlineData("mark och berg")]
    [InlineData("trosa")]
    [InlineData("Uppsala län")]
    [InlineData("Region Örebro")]
    [InlineData("anna@sala.se")]
    [InlineData("i mark")]
    public void An_ordinary_word_or_a_county_is_no_municipality(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("kommuner i Skåne", "12")]
    [InlineData("nån i dalarna", "20")]
    [InlineData("Västerbottens län", "24")]
    [InlineData("vasterbotten", "24")]
    [InlineData("norrbotten", "25")]
    [InlineData("i Uppsala län", "03")]
    [InlineData("Västra Götaland", "14")]
    [InlineData("västra götalands", "14")]
    [InlineData("VGR", "14")]
    [InlineData("Region Kalmar", "08")]
    [InlineData("Stockholms län", "01")]
    [InlineData("Uppsala", null)]
    [InlineData("i Örebro", null)]
    [InlineData("", null)]
    public void A_county_named_is_found(string text, string? code) => Assert.Equal(code, Counties.Find(TokenText.Read(text).Tokens)?.Code);

    [Fact]
    public void Every_county_is_found_by_its_full_name() => Assert.Empty(
        LanguageFixture.Data.Municipalities
            .Where(municipality => Counties.Find(TokenText.Read("alla i " + municipality.County.ToLowerInvariant()).Tokens)?.Code != municipality.CountyCode)
            .Select(municipality => municipality.County));

    private static string Found(string text) => string.Join('|',
        Municipalities.Find(TokenText.Read(text).Tokens).SelectMany(mention => mention.Meant).Select(municipality => municipality.Name));
}
