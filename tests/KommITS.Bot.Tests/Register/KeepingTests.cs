using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Register;

/// <summary>The register as its keepers meet it.</summary>
public sealed class KeepingTests
{
    private const string Lekeberg = "1814";
    private const string Umea = "2480";

    [Theory]
    [InlineData("Vi kör Raindance sedan 2019", "raindance", UsageStatus.InUse, 2019)]
    [InlineData("we run Raindance since 2019 (hosted by the supplier)", "raindance", UsageStatus.InUse, 2019)]
    [InlineData("vi har slutat med W3D3", "w3d3", UsageStatus.Ended, null)]
    [InlineData("vi planerar att införa Lifecare 2027", "lifecare", UsageStatus.Planned, 2027)]
    [InlineData("we are phasing out Treserva until 2028", "treserva", UsageStatus.PhasingOut, null)]
    public async Task A_statement_is_shown_before_it_is_stored(string text, string product, UsageStatus status, int? since)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync(text)).Shows("Lekebergs kommun", "Finns inte i registret", "Spara");
        Assert.Null((await PortfolioAsync(society, Lekeberg)).Find(product));
        (await alva.PressesAsync("Spara")).Shows("Sparat i registret");
        var usage = (await PortfolioAsync(society, Lekeberg)).Find(product)!;
        Assert.Equal((status, since, UsageSource.Member, alva.AadObjectId), (usage.Status, usage.Since, usage.Source, usage.VerifiedBy));
    }

    [Fact]
    public async Task A_replacement_is_told_before_and_after_corrected_by_word_and_saved_by_word_in_english()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("byt till engelska");
        await alva.SaysAsync("we run Treserva since 2014");
        (await alva.SaysAsync("nej, since 2015")).Shows("In use since 2015");
        (await alva.SaysAsync("save")).Shows("Saved in the register");
        (await alva.SaysAsync("We are replacing Treserva with Lifecare in Q3 2027"))
            .Shows("In use since 2015", "In use since 2015, to be replaced quarter 3 2027, replaced by Lifecare", "Planned from 2027");
        (await alva.SaysAsync("save")).Shows("Saved");
        var portfolio = await PortfolioAsync(society, Lekeberg);
        Assert.Equal((2015, 2027, 3, "lifecare"), (portfolio.Find("treserva")!.Since, portfolio.Find("treserva")!.ReplacementYear, portfolio.Find("treserva")!.ReplacementQuarter, portfolio.Find("treserva")!.ReplacedBy));
        Assert.Equal(UsageStatus.Planned, portfolio.Find("lifecare")!.Status);
        await society.RestartAsync();
        Assert.Equal(3, (await PortfolioAsync(society, Lekeberg)).History.Count);
    }

    [Fact]
    public async Task Cancelling_stores_nothing_and_a_question_stays_a_question()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("vi kör Raindance och Treserva");
        (await alva.SaysAsync("avbryt")).Shows("Inget är ändrat");
        (await alva.SaysAsync("har någon bytt från Raindance till Lifecare?")).Hides("Stämmer det här");
        Assert.Empty((await PortfolioAsync(society, Lekeberg)).Usages);
    }

    [Fact]
    public async Task Each_fact_can_be_changed_and_taken_away_in_the_card()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vårt register")).Shows("Inget är sagt än");
        (await alva.PressesAsync("Lägg till", ("Lägg till ett system", "Raindance"))).Shows("Raindance i Lekebergs kommun");
        (await alva.PressesAsync("Spara", ("Sedan (år)", "tjugo"))).Shows("Något värde går inte att spara");
        (await alva.PressesAsync("Spara", ("Sedan (år)", "2019"), ("Nöjdhet 1 till 5", "4"), ("Byts (år)", "2028"), ("Byts (kvartal)", "2"), ("Ersätts av", "Agresso"), ("Drift", "Own"), ("Anteckning", "*viktigt*")))
            .Shows("I drift sedan 2019, byts kvartal 2 2028, ersätts av Unit4 ERP (Agresso), Egen drift, nöjdhet 4 av 5, anteckning: *viktigt*");
        (await alva.SaysAsync("våra system")).Shows("Raindance", "Bekräftat");
        (await alva.PressesAsync("Ändra")).Shows("Raindance i Lekebergs kommun");
        (await alva.PressesAsync("Ta bort")).Shows("Tas bort ur registret");
        Assert.Empty((await PortfolioAsync(society, Lekeberg)).Usages);
    }

    [Fact]
    public async Task Who_may_not_is_told_who_may_also_behind_a_forged_button()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        var eva = await society.MemberAsync("Eva Exempel", "eva@lekeberg.se");
        (await alva.SaysAsync("jag är kontaktperson")).Shows("Nu är du kontaktperson för Lekebergs kommun");
        (await eva.SaysAsync("I am the contact person")).Shows("redan kontaktperson: Alva Exempel");
        (await eva.SaysAsync("vi kör Raindance sedan 2019")).Shows("Alva Exempel");
        (await bo.SaysAsync("Lekeberg kör Raindance sedan 2019")).Shows("Alva Exempel");
        (await bo.ExecutesAsync("editing.edit", new() { ["product"] = "raindance", ["municipality"] = Lekeberg })).Shows("Alva Exempel");
        Assert.Empty((await PortfolioAsync(society, Lekeberg)).Usages);
    }

    [Fact]
    public async Task The_committee_edits_for_another_municipality_and_names_its_contact()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        (await alva.SaysAsync("gör Bo Exempel till kontakt för Umeå")).Shows("Det gör styrelsen, eller en kontakt");
        await MakeCommitteeAsync(society, alva);
        (await alva.SaysAsync("gör Bo Exempel till kontakt för Umeå")).Shows("Bo Exempel är nu kontaktperson för Umeå kommun");
        (await alva.SaysAsync("Umeå kör Raindance sedan 2015")).Shows("Umeå kommun");
        await alva.PressesAsync("Spara");
        var usage = (await PortfolioAsync(society, Umea)).Find("raindance")!;
        Assert.Equal((2015, UsageSource.Committee), (usage.Since, usage.Source));
        (await bo.SaysAsync("vem är kontaktperson")).Shows("Bo Exempel");
    }

    [Fact]
    public async Task An_unknown_name_becomes_a_proposal_that_the_committee_merges_and_the_facts_follow()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        (await alva.SaysAsync("vi kör Foobar Plus sedan 2021")).Shows("Foobar Plus", "blir ett förslag");
        (await alva.PressesAsync("Spara")).Shows("Styrelsen godkänner");
        (await bo.SaysAsync("förslag")).Shows("bara styrelsen");
        (await bo.ExecutesAsync("catalogue.settle", new() { ["proposal"] = "foobar-plus", ["do"] = "merge", ["into"] = "Raindance" })).Shows("bara styrelsen");
        await MakeCommitteeAsync(society, bo);
        (await bo.SaysAsync("förslag")).Shows("1 förslag väntar", "Foobar Plus", "Alva Exempel", "Lekebergs kommun");
        (await bo.PressesAsync("Slå ihop", ("Eller samma som detta kända system", "Raindance"))).Shows("Hör nu till Raindance", "1 kommuner");
        Assert.Equal(2021, (await PortfolioAsync(society, Lekeberg)).Find("raindance")!.Since);
        (await bo.SaysAsync("proposals")).Shows("Inga förslag väntar");
        (await alva.SaysAsync("vi kör Foobar Plus sedan 2020")).Shows("Raindance").Hides("förslag");
    }

    [Fact]
    public async Task An_accepted_proposal_is_a_product_for_everybody_also_after_a_restart()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await MakeCommitteeAsync(society, alva);
        await alva.SaysAsync("vi kör Foobar Plus sedan 2021");
        await alva.PressesAsync("Spara");
        await alva.SaysAsync("förslag");
        (await alva.PressesAsync("Godkänn som nytt", ("Systemtyp", "e-arkiv"), ("Leverantör", "Foo AB"))).Shows("Foobar Plus är godkänt");
        await society.RestartAsync();
        (await alva.SaysAsync("vårt register")).Shows("Foobar Plus", "E-arkiv");
        (await alva.SaysAsync("takeover: Bar Inc has bought Foo AB")).Shows("Bar Inc har köpt Foo AB", "1 system", "Foobar Plus");
        (await alva.SaysAsync("ja")).Shows("står i historiken");
        (await alva.SaysAsync("kataloghistorik")).Shows("Foo AB → Bar Inc", "Alva Exempel");
    }

    [Theory]
    [InlineData("slå ihop W3D3 med Raindance", "ja")]
    [InlineData("merge W3D3 with Raindance", "yes")]
    public async Task Two_products_are_merged_after_a_preview(string words, string yes)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync(words)).Shows("bara styrelsen");
        await MakeCommitteeAsync(society, alva);
        await alva.SaysAsync("vi kör W3D3 sedan 2010");
        await alva.PressesAsync("Spara");
        (await alva.SaysAsync(words)).Shows("1 kommuner har W3D3");
        (await alva.SaysAsync(yes)).Shows("1 kommuner");
        Assert.Equal(["raindance"], (await PortfolioAsync(society, Lekeberg)).Usages.Select(usage => usage.Product));
    }

    [Fact]
    public async Task A_name_that_may_be_several_is_asked_about()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vi kör Visma sedan 2020")).Shows("Vilket system är Visma?", "Ett annat system som heter Visma");
        (await alva.PressesAsync("Välj")).Shows("sedan 2020");
        await alva.PressesAsync("Spara");
        Assert.StartsWith("visma", Assert.Single((await PortfolioAsync(society, Lekeberg)).Usages).Product, StringComparison.Ordinal);
    }

    internal static Task<Portfolio> PortfolioAsync(Society society, string municipality) =>
        society.Services.GetRequiredService<SystemRegister>().PortfolioOfAsync(municipality, default);

    internal static async Task MakeCommitteeAsync(Society society, Person person)
    {
        var store = society.Services.GetRequiredService<KommITS.Bot.Core.Documents.IDocumentStore>();
        var member = (await store.ReadAsync<Member>(MemberDirectory.KeyOf(person.AadObjectId), default))!.Content;
        await store.UpsertAsync(MemberDirectory.KeyOf(person.AadObjectId), member with { IsCommittee = true }, default);
    }
}
