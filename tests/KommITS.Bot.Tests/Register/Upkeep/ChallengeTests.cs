using System.Text.Json.Nodes;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Register.Upkeep;

public sealed class ChallengeTests
{
    private const string Asked = "En uppgift ifrågasätts";

    [Fact]
    public async Task A_peer_doubts_a_fact_says_why_and_is_told_once_that_it_is_right()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        (await DoubtAsync(bo)).Shows(
            "Tack. Jag frågar om uppgiften om Raindance i Lekebergs kommun stämmer.", "Kontakten för Lekebergs kommun får frågan om några minuter, med ditt namn och din kommun.");
        (await bo.PressesAsync("Skicka raden", ("Varför tror du det? (frivilligt)", "De bytte *i våras*"))).Shows("Tack. Raden följer med frågan.", "De bytte *i våras*");
        Assert.Equal(0, alva.CountOf(Asked));
        (await fresh.WaitsForAsync(alva, Asked)).Shows(
            "Bo Exempel, Umeå kommun, tror att den inte stämmer.", "De bytte *i våras*", "i bruk sedan 2019", "Du får frågan för att du är kontakt för Lekebergs kommun.", "Inga fler sådana");
        (await alva.PressesAsync("Stämmer")).Shows("Tack. Raindance står nu som bekräftat i dag.");
        (await bo.ReceivesAsync("Lekebergs kommun säger att uppgiften om Raindance stämmer")).Shows(
            "Svar på det du ifrågasatte", "Alva Exempel, Lekebergs kommun, svarade 2 november 2026.", "Nu gäller: Raindance, i bruk sedan 2019, byts kvartal 3 2027.",
            "Du får det här för att du ifrågasatte uppgiften 2 november 2026.");
        await fresh.TickAsync();
        Assert.Equal((1, 1), (bo.CountOf("säger att uppgiften"), await CountAsync(alva)));
        Assert.Null((await fresh.FindAsync("raindance"))!.Challenge);
    }

    [Fact]
    public async Task The_button_stands_beside_every_fact_of_others_until_it_is_pressed()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        (await alva.SaysAsync("vad kör vi")).Shows("Raindance").Hides("Stämmer inte");
        (await bo.SaysAsync("vad kör Lekeberg")).Shows("Raindance", "Stämmer inte");
        (await bo.PressesAsync("Stämmer inte")).Shows("Jag frågar om uppgiften om Raindance i Lekebergs kommun stämmer.");
        Assert.Equal(bo.AadObjectId, (await fresh.FindAsync("raindance"))!.Challenge!.By);
        (await bo.SaysAsync("vad kör Lekeberg")).Shows("Raindance").Hides("Stämmer inte");
    }

    [Fact]
    public async Task In_English()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        await alva.SaysAsync("byt till engelska");
        await bo.SaysAsync("byt till engelska");
        (await bo.SaysAsync("not correct: Lekeberg does not run Raindance")).Shows("Thank you. I will ask whether the entry on Raindance in Lekeberg", "You are told the answer.")
            .Hides("Send the line");
        (await fresh.WaitsForAsync(alva, "An entry is questioned")).Shows("Bo Exempel, Umeå", "believes that it is not.", "Lekeberg does not run Raindance", "You get this because you are a contact");
        (await alva.PressesAsync("No longer")).Shows("It now says that you no longer use Raindance.");
        (await bo.ReceivesAsync("no longer uses Raindance")).Shows("Alva Exempel", "went out of use in 2026", "From the KommITS bot.", "No more of these");
        (await bo.PressesAsync("No more of these")).Shows("You get no more objections");
        (await bo.SaysAsync("turn on objections")).Shows("You get objections again");
    }

    [Fact]
    public async Task Typed_in_Swedish()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        (await bo.SaysAsync("stämmer inte: Lekeberg kör inte Raindance")).Shows("Tack. Jag frågar om uppgiften om Raindance i Lekebergs kommun stämmer.").Hides("Skicka raden");
        (await fresh.WaitsForAsync(alva, Asked)).Shows("Lekeberg kör inte Raindance");
        (await alva.SaysAsync("inte längre Raindance")).Shows("Nu står det att ni inte längre använder Raindance.");
        await bo.ReceivesAsync("Lekebergs kommun använder inte längre Raindance");
        (await bo.SaysAsync("stämmer inte: något är konstigt")).Shows("Skriv vilken kommun och vilket system det gäller");
    }

    [Fact]
    public async Task A_fact_that_was_changed_in_another_way_is_settled_too()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        await DoubtAsync(bo);
        fresh.Time.Advance(TimeSpan.FromMinutes(1));
        await fresh.HasAsync(FreshSociety.Lekeberg, FreshSociety.Raindance with { Since = 2021 });
        await fresh.TickAsync();
        (await bo.ReceivesAsync("Lekebergs kommun har ändrat uppgiften om Raindance")).Shows("i bruk sedan 2021");
        fresh.Time.Advance(TimeSpan.FromMinutes(10));
        await alva.SaysAsync("hjälp");
        Assert.Equal(0, alva.CountOf(Asked));
    }

    [Fact]
    public async Task The_committee_is_asked_where_there_is_no_contact_and_settles_it()
    {
        await using var fresh = await FreshSociety.StartAsync();
        await fresh.HasAsync(FreshSociety.Lekeberg, FreshSociety.Raindance);
        var bo = await fresh.Society.MemberAsync("Bo Exempel", "bo@umea.se");
        var cia = await fresh.Society.MemberAsync("Cia Exempel", "cia@orebro.se");
        await fresh.StoreAsync(await fresh.MemberAsync(cia) with { IsCommittee = true });
        (await DoubtAsync(bo)).Shows("Lekebergs kommun har ingen kontakt, så styrelsen får frågan");
        (await fresh.WaitsForAsync(cia, Asked)).Shows("Du får frågan för att Lekebergs kommun inte har någon kontakt och du sitter i styrelsen.", "bekräfta Raindance i Lekeberg");
        await cia.PressesAsync("Inte längre");
        await bo.ReceivesAsync("Cia Exempel");
    }

    [Fact]
    public async Task What_can_not_be_doubted_is_said_so()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        var cia = await fresh.Society.MemberAsync("Cia Exempel", "cia@orebro.se");
        (await DoubtAsync(alva)).Shows("Det är din egen kommuns uppgift.", "vi har slutat med Raindance");
        (await DoubtAsync(bo, "lifecare")).Shows("Jag hittar ingen sådan uppgift för Lekebergs kommun.");
        await DoubtAsync(bo);
        (await DoubtAsync(cia)).Shows("Någon har redan ifrågasatt uppgiften om Raindance för Lekebergs kommun");
        (await cia.ExecutesAsync("register.explain", Fact("raindance", "påhitt"))).Shows("Frågan är redan besvarad");
        (await bo.ExecutesAsync("register.explain", Fact("raindance", " "))).Shows("Raden är tom.");
        Assert.Null((await fresh.FindAsync("raindance"))!.Challenge!.Note);
    }

    [Fact]
    public async Task A_stranger_doubts_nothing_and_a_member_no_more_than_five_at_a_time()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (_, bo) = await fresh.AlvaAndBoAsync();
        string[] products = ["raindance", "lifecare", "treserva", "procapita", "w3d3", "ciceron"];
        await fresh.HasAsync(FreshSociety.Lekeberg, [.. products.Select(product => new Usage { Product = product })]);
        var stranger = fresh.Society.Person("Okänd", "x@example.org");
        (await DoubtAsync(stranger)).Hides("Tack", "Raindance");
        Assert.Null((await fresh.FindAsync("raindance"))!.Challenge);
        foreach (var product in products[..5])
        {
            (await DoubtAsync(bo, product)).Shows("Tack.");
            fresh.Time.Advance(TimeSpan.FromSeconds(1));
        }

        (await DoubtAsync(bo, products[5])).Shows("Du har redan 5 uppgifter som väntar på svar.");
    }

    [Fact]
    public async Task Who_has_turned_objections_off_gets_none()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        await fresh.ContactAsync("Anna Exempel", "anna@lekeberg.se");
        (await alva.SaysAsync("slå av invändningar")).Shows("Du får inga fler invändningar");
        await DoubtAsync(bo);
        fresh.Time.Advance(TimeSpan.FromMinutes(4));
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(0, alva.CountOf(Asked));
    }

    private static Task<Reply> DoubtAsync(Person person, string product = "raindance") => person.ExecutesAsync("register.dispute", Fact(product, null));

    private static JsonObject Fact(string product, string? reason) => new() { ["municipality"] = FreshSociety.Lekeberg, ["product"] = product, ["reason"] = reason };

    private static async Task<int> CountAsync(Person alva)
    {
        await alva.SaysAsync("hjälp");
        return 1 + alva.CountOf(Asked);
    }
}
