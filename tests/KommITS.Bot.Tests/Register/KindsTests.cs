using KommITS.Bot.Core.Register;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Register;

/// <summary>The committee keeps the kinds of systems by typing.</summary>
public sealed class KindsTests
{
    [Theory]
    [InlineData("ny systemtyp: Laddstolpar / Charging points", "bara styrelsen", "På svenska Laddstolpar, på engelska Charging points", "ja", "kataloghistorik", "lade till systemtypen Laddstolpar → Charging points", false)]
    [InlineData("new kind: Laddstolpar / Charging points", "Only the committee", "Laddstolpar in Swedish, Charging points in English", "yes", "catalogue history", "added the kind Laddstolpar → Charging points", true)]
    public async Task A_kind_is_added_after_a_preview(string words, string refused, string preview, string yes, string history, string line, bool inEnglish)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        if (inEnglish)
            await alva.SaysAsync("byt till engelska");
        (await alva.SaysAsync(words)).Shows(refused);
        await KeepingTests.MakeCommitteeAsync(society, alva);
        (await alva.SaysAsync(words)).Shows(preview);
        Assert.Null(KindOf(society, "laddstolpar"));
        await alva.SaysAsync(yes);
        (await alva.SaysAsync(history)).Shows(line);
        await society.RestartAsync();
        Assert.Equal("Charging points", KindOf(society, "laddstolpar")!.NameEn);
    }

    [Fact]
    public async Task A_proposal_is_accepted_as_the_new_kind_which_is_renamed_and_found_by_both_names()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await KeepingTests.MakeCommitteeAsync(society, alva);
        await alva.SaysAsync("ny systemtyp: Laddstolpar / Charging points");
        await alva.SaysAsync("ja");
        await alva.SaysAsync("vi kör Foobar Plus sedan 2021");
        await alva.PressesAsync("Spara");
        await alva.SaysAsync("förslag");
        (await alva.PressesAsync("Godkänn som nytt", ("Systemtyp", "laddstolpar"), ("Leverantör", "Foo AB"))).Shows("Foobar Plus är godkänt");
        (await alva.SaysAsync("byt namn på systemtyp Laddstolpar till Elbilsladdning / Car charging")).Shows("Systemtypen Laddstolpar får nytt namn");
        await alva.SaysAsync("ja");
        (await alva.SaysAsync("vårt register")).Shows("Foobar Plus", "Elbilsladdning");
        (await alva.SaysAsync("vilka kommuner har laddstolpar?")).Shows("Foobar Plus", "Lekebergs kommun");
        (await alva.SaysAsync("vilka kommuner har elbilsladdning?")).Shows("Foobar Plus", "Lekebergs kommun");
    }

    [Theory]
    [InlineData("flytta Raindance till systemtypen HR- och lönesystem", "bara styrelsen", "Raindance flyttas till systemtypen", "ja", "kataloghistorik", "flyttade Raindance", false)]
    [InlineData("move Raindance to the kind HR / payroll", "Only the committee", "Raindance is moved to the kind", "yes", "catalogue history", "moved Raindance", true)]
    public async Task A_product_is_moved_to_another_kind_and_the_facts_follow(string words, string refused, string preview, string yes, string history, string line, bool inEnglish)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("vi kör Raindance sedan 2019");
        await alva.PressesAsync("Spara");
        if (inEnglish)
            await alva.SaysAsync("byt till engelska");
        (await alva.SaysAsync(words)).Shows(refused);
        await KeepingTests.MakeCommitteeAsync(society, alva);
        (await alva.SaysAsync(words)).Shows(preview);
        await alva.SaysAsync(yes);
        (await alva.SaysAsync(history)).Shows(line);
        await society.RestartAsync();
        (await alva.SaysAsync(inEnglish ? "who runs payroll?" : "vilka kör lönesystem?")).Shows("Raindance");
    }

    [Theory]
    [InlineData("flytta Raindance till systemtypen Atlantis", "Atlantis")]
    [InlineData("ny systemtyp: Laddstolpar", "Skriv båda namnen")]
    [InlineData("byt namn på systemtyp Atlantis till Ett / Two", "ingen systemtyp som heter Atlantis")]
    public async Task What_is_missing_is_said(string words, string told)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await KeepingTests.MakeCommitteeAsync(society, alva);
        (await alva.SaysAsync(words)).Shows(told);
    }

    private static SystemKind? KindOf(Society society, string id) => society.Services.GetRequiredService<ReferenceData>().FindKind(id);
}
