using KommITS.Bot.Core.Agreements;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>What members do with agreements, in their own words.</summary>
public sealed class MembersTests
{
    private const string Disclaimer = "En sammanfattning är inte avtalet";

    [Fact]
    public async Task Listed_searched_and_shown_without_what_was_not_entered()
    {
        await using var society = await AgreementSociety.StartAsync();
        (await society.Bo.SaysAsync("avtal")).Shows("Inget avtal finns inlagt än");
        await society.PublishAsync("vem får avropa: Anmälda kommuner", "länk: https://example.org/avtal.pdf", "förlängning: ett år i taget");
        await society.WriteAsync("Datorer och skärmar", "gäller:", "leverantör: Datorbolaget AB", "ger: Bärbara datorer", "besked:");
        (await society.Bo.SaysAsync("avtal")).Shows("E-signering", "Avtal 1 · gäller · Signeringsbolaget AB · Visma Addo", "Besked senast 31 december 2027", Disclaimer, "inget rangordnas").Hides("Datorer", "Nytt avtal");
        (await society.Bo.SaysAsync("avtal 2")).Shows("Jag hittar inget sådant avtal").Hides("Datorer");
        await society.Alva.SaysAsync("publicera avtal 2");
        (await society.Bo.SaysAsync("har vi nåt ramavtal på datorer?")).Shows("Avtal 2 · gäller", "Datorer och skärmar", "Datorbolaget AB", Disclaimer, "ger inte i sig rätt att avropa")
            .Hides("Vem får avropa", "Pris", "Förlängning", "Gäller\n", "Besked senast", "Avtalstexten");
        (await society.Bo.SaysAsync("visa avtalet med Signeringsbolaget AB")).Shows(
            "Avtal 1 · gäller", "Rabatt på årsavgiften", "Visma Addo", "Så avropar ni", "Anmälda kommuner", "1. Anmäl kommunen till styrelsen", "2. Skriv till leverantören", "1 april 2026 – 31 mars 2028",
            "31 december 2027 (om 354 dagar)", "ett år i taget", "example.org", "Alva Exempel", "11 januari 2027 av Alva Exempel", "11 april 2027").Hides("Prismodell", "Publicera", "Dra tillbaka");
        (await society.Bo.SaysAsync("har vi avtal om e-signering?")).Shows("Avtal 1");
        (await society.Bo.SaysAsync("finns det ramavtal för Visma Addo")).Shows("Avtal 1 · gäller");
        (await society.Bo.SaysAsync("har vi ramavtal för skrivare?")).Shows("Jag hittar inget avtal som nämner skrivare").Hides("E-signering");
        (await society.Bo.SaysAsync("avtal för våra system")).Shows("Inget avtal nämner det er kommun kör");
        await society.RunsAddoAsync("2480");
        (await society.Bo.SaysAsync("avtal för våra system")).Shows("Ni kör Visma Addo", "E-signering").Hides("Datorer");
        (await society.Bo.PressesAsync("Tidigare avtal")).Shows("Det finns inga tidigare avtal");
        await society.GoAsync(2028, 4, 1, 9);
        (await society.Bo.SaysAsync("avtal")).Hides("E-signering");
        (await society.Bo.SaysAsync("tidigare avtal")).Shows("E-signering", "har upphört");
        (await society.Bo.SaysAsync("avtal 1")).Shows("Avtalet upphörde 31 mars 2028.");
        (await society.Bo.SaysAsync("följ avtal 1")).Shows("gäller inte längre");
    }

    [Fact]
    public async Task Followed_counted_down_changed_and_looked_at_again()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        (await society.Bo.SaysAsync("vad måste jag göra till när?")).Shows("Du följer inget avtal");
        await society.Bo.SaysAsync("avtal 1");
        (await society.Bo.PressesAsync("Följ")).Shows("Sluta följa");
        await society.RunsAddoAsync("0643");
        (await society.Cleo.SaysAsync("vad måste vi göra till när")).Shows("Er kommun kör Visma Addo.", "31 mars 2028, om 445 dagar");
        (await society.Bo.SaysAsync("vad måste jag göra till när")).Shows("2 datum framåt", "31 december 2027, om 354 dagar", "Sista dag för besked eller uppsägning: E-signering", "Avtalet slutar", "Avtal 1. Du följer det.", Disclaimer);
        (await society.Bo.SaysAsync("vad är nytt i avtal 1")).Shows("Inget har ändrats i E-signering sedan du tittade 11 januari 2027");
        await society.Alva.SaysAsync("ändra avtal 1");
        await society.Alva.SaysAsync("slut: 2029-03-31\npris: Fast årsavgift\nger: Rabatt på årsavgiften och på varje underskrift, för alla medlemskommuner som har anmält sig till styrelsen.");
        (await society.Alva.SaysAsync("spara")).Shows("1 april 2026 – 31 mars 2029");
        await society.GoAsync(2027, 1, 12, 10);
        (await society.Bo.ReceivesAsync("Ändrat avtal: E-signering")).Shows("Slut", "från 31 mars 2028 till 31 mars 2029", "nytt: Fast årsavgift", "Du får det för att du följer avtalet.", "Sluta följa", "Tysta sådana");
        Assert.Equal((1, 0), (society.Bo.CountOf("Ändrat avtal"), society.Cleo.CountOf("Ändrat avtal")));
        (await society.Bo.SaysAsync("avtal 1")).Shows("Ändrat sedan du tittade: vad avtalet ger, prismodell och slut.");
        (await society.Bo.PressesAsync("Vad är nytt")).Shows("Nytt i E-signering sedan 11 januari 2027", "från 31 mars 2028 till 31 mars 2029", "omskrivet, nu: Rabatt på årsavgiften och på varje underskrift");
        (await society.Bo.SaysAsync("vad har ändrats i avtal 1")).Shows("Inget har ändrats i E-signering sedan du tittade 12 januari 2027");
        (await society.Bo.SaysAsync("historik avtal 1")).Shows("Version 2, 11 januari 2027, Alva Exempel", "Slut: från 31 mars 2028 till 31 mars 2029", "Version 1, 11 januari 2027");
        (await society.Bo.SaysAsync("sluta följa avtal 1")).Shows("Du får inget mer om E-signering");
        (await society.Bo.SaysAsync("vad måste jag göra till när")).Shows("Du följer inget avtal");
    }

    [Fact]
    public async Task Who_uses_it_is_said_by_those_who_do_and_questions_reach_the_committee()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        await society.RunsAddoAsync("2480");
        (await society.Cleo.SaysAsync("vilka använder avtal 1?")).Shows("Ingen kommun har sagt", "Bara kommuner som själva har sagt det visas", Disclaimer).Hides("Umeå");
        (await society.Bo.SaysAsync("vi använder avtal 1")).Shows("Er kommun står nu med");
        (await society.Cleo.SaysAsync("vilka använder avtal 1?")).Shows("1 kommun använder E-signering", "Umeå kommun", "Bo Exempel", "teams.microsoft.com/l/chat");
        (await society.Cleo.PressesAsync("Vi använder det")).Shows("Er kommun står nu med");
        (await society.Cleo.SaysAsync("vi använder inte avtal 1")).Shows("Er kommun står inte med");
        (await society.Bo.SaysAsync("vilka använder avtal 1?")).Shows("1 kommun använder").Hides("Habo");

        (await society.Bo.SaysAsync("fråga styrelsen om avtal 1: får helägda bolag avropa?")).Shows("skickad till styrelsen");
        (await society.Dag.ReceivesAsync("har en fråga om ett avtal")).Shows("Bo Exempel, Umeå kommun", "får helägda bolag avropa?", "du sitter i styrelsen");
        (await society.Alva.ReceivesAsync("har en fråga om ett avtal")).Shows("du är ansvarig för avtalet");
        (await society.Cleo.SaysAsync("frågor om avtal 1")).Shows("Dina frågor om avtal 1: 0").Hides("bolag");
        (await society.Bo.SaysAsync("svara på fråga 1 om avtal 1: ja")).Shows("Det kan bara styrelsen göra");
        await society.Alva.PressesAsync("Svara");
        (await society.Alva.SaysAsync("Ja, helägda bolag får.")).Shows("Ditt svar om avtal 1 är skickat");
        (await society.Bo.ReceivesAsync("Alva Exempel har svarat på din fråga om avtal 1")).Shows("Ja, helägda bolag får.");
        (await society.Dag.SaysAsync("svara på fråga 1 om avtal 1: Se bilaga 2.")).Shows("är skickat");
        (await society.Bo.SaysAsync("frågor om avtal 1")).Shows("Dina frågor om avtal 1: 1", "Ja, helägda bolag får.", "Se bilaga 2.");
        await society.Cleo.SaysAsync("fråga styrelsen om avtal 1");
        (await society.Cleo.SaysAsync("Gäller det skolor?")).Shows("skickad till styrelsen");
        (await society.Alva.SaysAsync("frågor om avtal 1")).Shows("Frågor om avtal 1: 2", "2. Cleo Exempel, Habo kommun", "Gäller det skolor?");

        (await society.Bo.SaysAsync("mina uppgifter")).Shows("Avtal", "Frågor om avtal", "får helägda bolag avropa?");
    }

    [Fact]
    public async Task The_same_in_english()
    {
        await using var society = await (await AgreementSociety.StartAsync()).InEnglishAsync();
        await society.Alva.SaysAsync("new agreement");
        (await society.Alva.PressesAsync(
            "Save", ("Title", "Laptops"), ("Supplier", "Laptop Ltd"), ("Covers (products and kinds of systems)", "finance system, Nosuchthing"), ("What the agreement gives", "Laptops and screens"), ("End", "2028-03-31"),
            ("Notice date", "2027-12-31"), ("How to call off, step by step", "1. Write to them\n2) Order")))
            .Shows("I do not know Nosuchthing", "Agreement 1 · draft", "everything in finance", "1. Write to them", "2. Order");
        (await society.Alva.PressesAsync("Publish")).Shows("Agreement 1 · in force");
        (await society.Bo.SaysAsync("is there a framework agreement for laptops?")).Shows("Laptop Ltd", "A summary is not the contract", "Membership of KommITS alone gives no right to call off");
        (await society.Bo.SaysAsync("agreements")).Shows("Agreement 1 · in force · Laptop Ltd", "nothing is ranked");
        (await society.Bo.SaysAsync("follow agreement 1")).Shows("You follow Laptops");
        (await society.Bo.SaysAsync("what must I do by when")).Shows("2 dates ahead", "31 December 2027, in 354 days", "Last day to give notice: Laptops", "You follow it.");
        (await society.Bo.SaysAsync("we use agreement 1")).Shows("Your municipality is now among those that use Laptops");
        (await society.Cleo.SaysAsync("who uses agreement 1")).Shows("Umeå municipality", "Said 11 January 2027");
        (await society.Bo.SaysAsync("we don't use agreement 1")).Shows("is not among those");
        await society.Alva.SaysAsync("edit agreement 1");
        await society.Alva.SaysAsync("end: 2029-03-31\nprice: A fixed fee");
        await society.Alva.SaysAsync("save");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("Changed agreement: Laptops")).Shows("from 31 March 2028 to 31 March 2029", "new: A fixed fee", "because you follow the agreement");
        (await society.Bo.SaysAsync("what is new in agreement 1")).Shows("New in Laptops since 11 January 2027", "new: A fixed fee");
        (await society.Bo.SaysAsync("history of agreement 1")).Shows("Version 2, 11 January 2027, Alva Exempel");
        (await society.Bo.SaysAsync("ask the committee about agreement 1: may schools call off?")).Shows("is sent to the committee");
        (await society.Alva.ReceivesAsync("has a question about an agreement")).Shows("may schools call off?");
        (await society.Alva.SaysAsync("answer question 1 about agreement 1: yes, they may")).Shows("Your answer about agreement 1 is sent");
        (await society.Bo.ReceivesAsync("has answered your question about agreement 1")).Shows("yes, they may");
        (await society.Alva.SaysAsync("agreement 1 is right")).Shows("Laptops is verified");
        (await society.Bo.SaysAsync("stop following agreement 1")).Shows("You get nothing more about Laptops");
        (await society.Alva.SaysAsync("yes, withdraw agreement 1: the supplier has closed")).Shows("Laptops is withdrawn", "the supplier has closed");
        Assert.Equal(AgreementStatus.Withdrawn, (await society.FindAsync()).Status);
    }
}
