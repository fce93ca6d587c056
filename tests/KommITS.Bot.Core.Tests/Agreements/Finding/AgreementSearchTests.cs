using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Finding;
using static KommITS.Bot.Core.Tests.Agreements.AgreementBench;

namespace KommITS.Bot.Core.Tests.Agreements.Finding;

public sealed class AgreementSearchTests
{
    private static readonly AgreementBench Bench = new();

    private static readonly IReadOnlyList<Agreement> All =
    [
        Of("signing", new() { Title = "E-signering", Supplier = "Visma", Gives = "Underskrifter", Products = [Bench.ProductOf("Visma Addo")] }),
        Of("laptops", new() { Title = "Persondatorer och skärmar", Supplier = "Atea", Gives = "Bärbara datorer (laptops)" }),
        Of("finance", new() { Title = "Affärsstöd", Supplier = "Konsultbolaget", Gives = "Stöd vid byte", Kinds = ["ekonomisystem"] }),
        Of("servers", new() { Title = "Servrar", Supplier = "Dustin", Gives = "Servrar och lagring" }),
    ];

    [Theory]
    [InlineData("har vi nåt ramavtal på datorer?", "laptops")]
    [InlineData("har vi avtal på en dator", "laptops")]
    [InlineData("avtal om skärm", "laptops")]
    [InlineData("is there a framework agreement for laptops", "laptops")]
    [InlineData("visa avtalet med Atea", "laptops")]
    [InlineData("vad har vi för avtal på ekonomisystem", "finance")]
    [InlineData("finns det avtal för Raindance", "finance")]
    [InlineData("rabatt för medlemmar på e-signering?", "signing")]
    [InlineData("får vi avropa på Vismas avtal", "signing")]
    [InlineData("avtal för Visma Addo", "signing")]
    [InlineData("ramavtal på servrar från Dustin", "servers")]
    [InlineData("ramavtal på servrar från Atea", "")]
    [InlineData("har vi ramavtal för skrivare", "")]
    [InlineData("avtal", "signing laptops finance servers")]
    [InlineData("What agreements does KommITS have with suppliers?", "signing laptops finance servers")]
    [InlineData("how do we call off from the agreement", "signing laptops finance servers")]
    public void What_is_named_has_to_fit(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Bench.Get<IAgreementSearch>().Find(text, All).Agreements.Select(one => one.Id)));

    /// <summary>Which of two is better is never answered: both stand there, by number.</summary>
    [Fact]
    public void Where_nothing_fits_whole_what_fits_in_part_is_told_apart()
    {
        var found = Bench.Get<IAgreementSearch>().Find("är det bättre att köra Atea eller Dustin på servrar", All);
        Assert.Equal((0, "laptops servers"), (found.Agreements.Count, string.Join(' ', found.Partly.Select(one => one.Id))));
    }

    [Theory]
    [InlineData("Visma Addo, ekonomisystem", "visma-addo|ekonomisystem|")]
    [InlineData("Bygg, plan och miljö, Lifecare", "lifecare|bygg-plan-och-miljo|")]
    [InlineData("Lifecare; Hittepåsystemet", "lifecare||Hittepåsystemet")]
    [InlineData("lönesystem\nraindans", "raindance|hr-och-lonesystem|")]
    [InlineData("", "||")]
    public void What_it_covers_is_read_from_words(string text, string expected)
    {
        var read = Bench.Get<ICoverageWords>().Read(text);
        Assert.Equal(expected, $"{string.Join(',', read.Products)}|{string.Join(',', read.Kinds)}|{string.Join(',', read.Unknown)}");
    }

    private static Agreement Of(string id, AgreementTerms terms) => Published(terms, id: id);
}
