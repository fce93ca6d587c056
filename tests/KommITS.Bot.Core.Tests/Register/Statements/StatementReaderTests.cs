using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Core.Tests.Language;
using Microsoft.Extensions.Time.Testing;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;

namespace KommITS.Bot.Core.Tests.Register.Statements;

public sealed class StatementReaderTests
{
    private static readonly StatementReader Reader = new(
        LanguageFixture.Get<CurrentProducts>(),
        LanguageFixture.Get<MunicipalityFinder>(),
        LanguageFixture.Data,
        new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("Vi kör Raindance sedan 2019", "raindance: Status=InUse Since=2019")]
    [InlineData("vi byter Treserva mot Lifecare kvartal 3 2027", "treserva: ReplacementYear=2027 ReplacementQuarter=3 ReplacedBy=lifecare; lifecare?: Status=Planned Since=2027")]
    [InlineData("vi har slutat med W3D3", "w3d3: Status=Ended")]
    [InlineData("Vi planerar att införa Lifecare 2027", "lifecare: Status=Planned Since=2027")]
    [InlineData("vi fasar ut Treserva till 2028", "treserva: Status=PhasingOut ReplacementYear=2028 ReplacementQuarter=")]
    [InlineData("we run Raindance since 2019 (hosted by the supplier)", "raindance: Status=InUse Since=2019 Hosting=Saas")]
    [InlineData("vi är nöjda med Raindance, 4 av 5", "raindance: Satisfaction=4")]
    [InlineData("We are replacing Treserva with Lifecare in Q3 2027", "treserva: ReplacementYear=2027 ReplacementQuarter=3 ReplacedBy=lifecare; lifecare?: Status=Planned Since=2027")]
    [InlineData("we have stopped using W3D3 2022", "w3d3: Status=Ended Until=2022")]
    [InlineData("vi bytte Treserva mot Lifecare 2023", "treserva: Status=Ended Until=2023 ReplacedBy=lifecare; lifecare: Status=InUse Since=2023")]
    [InlineData("Vi kör Raindance sedan 2019 och byter Treserva mot Lifecare nästa år", "raindance: Status=InUse Since=2019; treserva: ReplacementYear=2027 ReplacementQuarter= ReplacedBy=lifecare; lifecare?: Status=Planned Since=2027")]
    [InlineData("Vi kör Raindance. Vi har slutat med W3D3.", "raindance: Status=InUse; w3d3: Status=Ended")]
    [InlineData("Vi kör Raindance och Treserva", "raindance: Status=InUse; treserva: Status=InUse")]
    [InlineData("vi kör Raindance sedan 2019 och är nöjda, 4 av 5", "raindance: Status=InUse Since=2019 Satisfaction=4")]
    [InlineData("Umeå kör Raindance sedan 2015", "2480/raindance: Status=InUse Since=2015")]
    [InlineData("rättelse: Raindance sedan 2020, inte 2019", "raindance: Since=2020")]
    [InlineData("Raindance driftas hos en driftpartner", "raindance: Hosting=Partner")]
    [InlineData("vi har aldrig kört W3D3", "w3d3: removed")]
    [InlineData("jag är kontakt för Raindance", "raindance: Contact=alva")]
    [InlineData("anteckning om Raindance: avtalet gäller till 2028", "raindance: Note=avtalet gäller till 2028")]
    [InlineData("vi kör Foobar Plus sedan 2021", "foobar-plus: Status=InUse Since=2021")]
    [InlineData("we plan to introduce Foobar Plus in 2027", "foobar-plus: Status=Planned Since=2027")]
    [InlineData("vi byter Foobar mot Quuxit tredje kvartalet 2028", "foobar: ReplacementYear=2028 ReplacementQuarter=3 ReplacedBy=quuxit; quuxit?: Status=Planned Since=2028")]
    [InlineData("vi kör Raindance till mars 2028", "raindance: Status=InUse ReplacementYear=2028 ReplacementQuarter=1")]
    [InlineData("vi kör det som vanligt", "")]
    [InlineData("vi har många problem", "")]
    public void A_statement_is_read(string text, string expected) => Assert.Equal(expected, Told(Reader.Read(text, "1814", "alva")));

    [Theory]
    [InlineData("nej, sedan 2020", "Since=2020")]
    [InlineData("till kvartal 2 2029", "ReplacementYear=2029 ReplacementQuarter=2")]
    [InlineData("betyg 3", "Satisfaction=3")]
    [InlineData("hej på dig", "")]
    public void Facts_alone_are_read(string text, string expected) => Assert.Equal(expected, Told(Reader.ReadFacts(text)));

    [Fact]
    public void A_name_that_may_be_several_products_is_asked_about()
    {
        var read = Reader.Read("vi kör Visma sedan 2020", "1814", "alva");
        var unsure = Assert.Single(read.Unsure);
        Assert.Equal("Visma", unsure.Name.Name);
        Assert.True(unsure.Candidates.Count > 1);
    }

    [Theory]
    [InlineData("Vi kör Raindance sedan 2019", Intents.PortfolioUpdate)]
    [InlineData("vi byter Treserva mot Lifecare kvartal 3 2027", Intents.PortfolioUpdate)]
    [InlineData("vi har slutat med W3D3", Intents.PortfolioUpdate)]
    [InlineData("vi planerar att införa Lifecare 2027", Intents.PortfolioUpdate)]
    [InlineData("vi fasar ut Treserva till 2028", Intents.PortfolioUpdate)]
    [InlineData("we run Raindance since 2019 (hosted by the supplier)", Intents.PortfolioUpdate)]
    [InlineData("we have stopped using W3D3", Intents.PortfolioUpdate)]
    [InlineData("vi är nöjda med Raindance, 4 av 5", Intents.PortfolioUpdate)]
    [InlineData("Umeå kör Raindance sedan 2015", Intents.PortfolioUpdate)]
    [InlineData("vi kör Foobar Plus sedan 2021", Intents.PortfolioUpdate)]
    [InlineData("Vi kör Raindance. Vi har slutat med W3D3.", Intents.PortfolioUpdate)]
    [InlineData("we are replacing Treserva with Lifecare in Q3 2027", Intents.PortfolioUpdate)]
    [InlineData("har någon bytt från Procapita till Lifecare?", Intents.AskPeers)]
    [InlineData("vilka kör Lifecare", Intents.WhoUsesSystem)]
    [InlineData("svar: vi kör Comprima sedan 2021", Intents.Answer)]
    [InlineData("vårt register", Intents.PortfolioOwn)]
    [InlineData("our systems", Intents.PortfolioOwn)]
    [InlineData("exportera våra system", Intents.PortfolioExport)]
    [InlineData("export our systems", Intents.PortfolioExport)]
    [InlineData("förslag", Intents.CatalogueProposals)]
    [InlineData("jag är kontaktperson", Intents.PortfolioContact)]
    [InlineData("I am the contact person", Intents.PortfolioContact)]
    [InlineData("gör Bo Exempel till kontakt för Umeå", Intents.PortfolioContact)]
    [InlineData("slå ihop Raindance med Agresso", Intents.CatalogueMerge)]
    [InlineData("merge Habo with Jönköping", Intents.CatalogueMerge)]
    [InlineData("leverantörsbyte: Visma har köpt CGI", Intents.CatalogueTakeover)]
    public void What_is_said_is_told_from_what_is_asked(string text, string intent) =>
        Assert.Equal(intent, LanguageFixture.Get<IUnderstanding>().Understand(text).Intent);

    private static string Told(KommITS.Bot.Core.Register.Statements.Statements read) => string.Join("; ", read.Edits.Select(edit =>
        $"{(edit.Municipality == "1814" ? "" : edit.Municipality + "/")}{edit.Product}{(edit.UnlessRunning ? "?" : "")}: {(edit.Removes ? "removed" : Told(edit.Changes))}"));

    private static string Told(IEnumerable<FieldChange> changes) =>
        string.Join(' ', changes.OrderBy(change => change.Field).Select(change => $"{change.Field}={change.Value}"));
}
