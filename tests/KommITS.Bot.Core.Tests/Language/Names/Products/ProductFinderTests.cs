using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Tests.Language.Names.Products;

public class ProductFinderTests
{
    private static readonly ProductFinder Finder = LanguageFixture.Get<ProductFinder>();

    [Theory]
    [InlineData("har någon bytt från Procapita till Lifecare?", "Procapita VoO/IFO (äldre)|Lifecare")]
    [InlineData("agresso eller raindance – va e vanligast?", "Unit4 ERP (Agresso)|Raindance")]
    [InlineData("hur många har platinna fortfarande", "Platina")]
    [InlineData("nån i dalarna som kör mobility guard", "MobilityGuard OneGate")]
    [InlineData("behover hjalp av nagon som migrerat fran vmware till proxmox", "VMware vSphere|Proxmox")]
    [InlineData("Treservas integration", "Treserva")]
    [InlineData("uppgradering av rain-dance", "Raindance")]
    [InlineData("RAIN DANCE", "Raindance")]
    [InlineData("Procapita-migreringen", "Procapita VoO/IFO (äldre)")]
    [InlineData("Public 360", "Public 360°")]
    [InlineData("p360 kontra w3d3", "Public 360°|W3D3")]
    [InlineData("skola 24", "Skola24")]
    [InlineData("procapita education", "Edlevo")]
    [InlineData("Viva Engage på intranätet", "SharePoint-intranät")]
    [InlineData("hyperv", "Hyper-V / Azure Local")]
    [InlineData("azure local", "Hyper-V / Azure Local")]
    [InlineData("jitsi", "Jitsi / Element (Matrix)")]
    [InlineData("zabbix", "PRTG / Zabbix")]
    [InlineData("Fortinet", "Fortinet FortiGate")]
    [InlineData("Holm Security", "Holm Security VMP")]
    [InlineData("Raindence", "Raindance")]
    [InlineData("raindanse", "Raindance")]
    [InlineData("tresevra", "Treserva")]
    [InlineData("stratsyss", "Stratsys")]
    [InlineData("Sharepiont", "SharePoint-intranät")]
    [InlineData("kör ni Viva?", "Viva")]
    [InlineData("kör ni viva?", "Viva")]
    [InlineData("använder någon evo", "Evolution")]
    [InlineData("systemet combine", "Combine")]
    [InlineData("från viva till combine", "Viva|Combine")]
    [InlineData("from Evolution to Platina", "Evolution|Platina")]
    [InlineData("Treserva eller viva", "Treserva|Viva")]
    [InlineData("Cambio Viva", "Viva")]
    [InlineData("vi funderar på Teams för skolan", "Microsoft 365")]
    [InlineData("Who uses Zoom?", "Zoom")]
    [InlineData("kia-systemet", "KIA")]
    [InlineData("Lifecare, Treserva och Combine och Lifecare igen", "Lifecare|Treserva|Combine|Lifecare")]
    public void A_product_named_is_found(string text, string products) => Assert.Equal(products, Found(text));

    [Theory]
    [InlineData("skriv en dikt")]
    [InlineData("vi vill varna andra")]
    [InlineData("jag är fri i morgon")]
    [InlineData("stella i receptionen vet")]
    [InlineData("link to the programme please")]
    [InlineData("evolution är bra")]
    [InlineData("vilken vision har ni för skolan")]
    [InlineData("fri entré")]
    [InlineData("vad är det de du menar")]
    [InlineData("i st 360")]
    [InlineData("personer och personal")]
    [InlineData("kommer kommunen till konferensen")]
    [InlineData("avtalskatalogen tack")]
    [InlineData("har svar te strömstad om wifi på skolorna")]
    [InlineData("ny rubrik på skolan")]
    [InlineData("friends and strategies")]
    [InlineData("anna@citrix.com")]
    [InlineData("https://www.raindance.se/x")]
    [InlineData("vi bygger nytt")]
    [InlineData("")]
    public void An_ordinary_word_is_no_product(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Every_name_and_alias_is_found_after_a_cue()
    {
        var missed = from product in LanguageFixture.Data.Products
                     from name in product.Aliases.Concat(product.AmbiguousAliases).Append(product.Name)
                     let found = Products($"Vilka kommuner kör {name}?")
                     where !found.Contains(product)
                     select $"{name} of {product.Name} was {string.Join(", ", found.Select(other => other.Name))}";

        Assert.Empty(missed);
    }

    private static string Found(string text) => string.Join('|', Products(text).Select(product => product.Name));

    private static List<Product> Products(string text) => [.. Finder.Find(TokenText.Read(text).Tokens).Select(mention => mention.Product)];
}
