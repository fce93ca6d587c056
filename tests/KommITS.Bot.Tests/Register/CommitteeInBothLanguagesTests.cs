using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Register;

/// <summary>What the committee does with the register, in Swedish and in English.</summary>
public sealed class CommitteeInBothLanguagesTests
{
    [Theory]
    [InlineData(false, "leverantörsbyte: Nya Bolaget har köpt CGI", "Nya Bolaget har köpt CGI", "Raindance", "ja", "Det är gjort och står i historiken", "kataloghistorik", "förde över CGI → Nya Bolaget")]
    [InlineData(true, "takeover: New Company has bought CGI", "New Company has bought CGI", "Raindance", "yes", "It is done and stands in the history", "catalogue history", "CGI → New Company")]
    public async Task A_supplier_is_taken_over(
        bool inEnglish, string words, string title, string product, string yes, string done, string history, string line)
    {
        await using var society = await Society.StartAsync();
        var alva = await CommitteeAsync(society, inEnglish);
        (await alva.SaysAsync(words)).Shows(title, product);
        (await alva.SaysAsync(yes)).Shows(done);
        (await alva.SaysAsync(history)).Shows(line);
    }

    [Theory]
    [InlineData(false, "slå ihop Ödeshög med Umeå", "Ödeshög blir en del av Umeå. Flyttas: 1 system och 1 medlemmar", "ja", "Det är gjort")]
    [InlineData(true, "merge Ödeshög with Umeå", "Ödeshög becomes part of Umeå. Moved: 1 systems and 1 members", "yes", "It is done")]
    public async Task A_municipality_becomes_part_of_another(bool inEnglish, string words, string preview, string yes, string done)
    {
        await using var society = await Society.StartAsync();
        var alva = await CommitteeAsync(society, inEnglish);
        await society.MemberAsync("Eva Exempel", "eva@odeshog.se");
        await society.TellsAsync("Ödeshög", RegisterSociety.InUse("raindance", 2015));
        (await alva.SaysAsync(words)).Shows(preview);
        (await alva.SaysAsync(yes)).Shows(done);
        Assert.Equal(2015, (await KeepingTests.PortfolioAsync(society, society.CodeOf("Umeå"))).Find("raindance")!.Since);
        Assert.Empty((await KeepingTests.PortfolioAsync(society, society.CodeOf("Ödeshög"))).Usages);
    }

    [Theory]
    [InlineData(false, "gör Bo Exempel till kontakt för Umeå", "Bo Exempel är nu kontaktperson för Umeå kommun")]
    [InlineData(true, "make Bo Exempel the contact for Umeå", "Bo Exempel is now a contact for")]
    public async Task A_contact_is_named(bool inEnglish, string words, string named)
    {
        await using var society = await Society.StartAsync();
        var alva = await CommitteeAsync(society, inEnglish);
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        (await alva.SaysAsync(words)).Shows(named);
        (await bo.SaysAsync("vem är kontaktperson")).Shows("Bo Exempel");
    }

    [Theory]
    [InlineData("ta bort Bo Exempel som kontakt för Umeå", "Bo Exempel är inte längre kontaktperson för Umeå kommun", false)]
    [InlineData("remove Bo Exempel as contact for Umeå", "Bo Exempel is no longer", true)]
    public async Task A_contact_is_named_no_more(string words, string told, bool inEnglish)
    {
        await using var society = await Society.StartAsync();
        var alva = await CommitteeAsync(society, inEnglish);
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await alva.SaysAsync(inEnglish ? "make Bo Exempel the contact for Umeå" : "gör Bo Exempel till kontakt för Umeå");
        (await alva.SaysAsync(words)).Shows(told);
        (await bo.SaysAsync("vem är kontaktperson")).Hides("Bo Exempel");
    }

    private static async Task<Person> CommitteeAsync(Society society, bool inEnglish)
    {
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await KeepingTests.MakeCommitteeAsync(society, alva);
        if (inEnglish)
            await alva.SaysAsync("byt till engelska");
        return alva;
    }
}
