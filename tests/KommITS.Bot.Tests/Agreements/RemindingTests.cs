using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>What the bot sends of itself about agreements, as people get it.</summary>
public sealed class RemindingTests
{
    [Fact]
    public async Task New_ones_deadlines_and_changed_days_reach_those_concerned_with_the_reason()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.RunsAddoAsync("2480");
        await society.PublishAsync("förlängning: ett år i taget", "kontakt: Exempelkontakten");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("Nytt avtal: E-signering")).Shows(
            "Leverantör: Signeringsbolaget AB. Gäller Visma Addo.", "Du får det för att Umeå kommun kör Visma Addo, och avtalet gäller sådana system.", "En sammanfattning är inte avtalet", "Följ", "Tysta sådana");
        Assert.Equal(0, society.Cleo.CountOf("Nytt avtal"));
        await society.Cleo.SaysAsync("följ avtal 1");
        await society.GoAsync(2027, 10, 2, 9);
        (await society.Cleo.ReceivesAsync("Om 90 dagar: sista dag för besked om E-signering")).Shows(
            "Besked eller uppsägning ska lämnas senast 31 december 2027.", "Förlängning: ett år i taget", "Kontakt i KommITS: Exempelkontakten", "Du får det för att du följer avtalet.", "Påminn mig senare", "Sluta följa");
        (await society.Bo.ReceivesAsync("Om 90 dagar: sista dag för besked om E-signering")).Shows("Du får det för att Umeå kommun kör Visma Addo, som avtalet nämner.");
        await society.TickAsync();
        Assert.Equal((1, 1, 0), (society.Cleo.CountOf("sista dag för besked"), society.Bo.CountOf("sista dag för besked"), society.Dag.CountOf("sista dag för besked")));

        (await society.Cleo.SaysAsync("snooza avtal 1 till i morgon kl 9")).Shows("3 oktober 2027 kl. 9.00");
        await society.Alva.SaysAsync("ändra avtal 1");
        await society.Alva.SaysAsync("besked: 2028-01-31");
        await society.Alva.SaysAsync("spara");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("Ändrat datum: E-signering")).Shows("senast 31 januari 2028, inte 31 december 2027 som jag skrev");
        (await society.Bo.PressesAsync("Tysta sådana")).Shows("avtalsdatum och avtalsändringar");
        (await society.Bo.SaysAsync("slå på avtalsdatum och avtalsändringar")).Shows("avtalsdatum och avtalsändringar");
        await society.Bo.SaysAsync("sluta följa avtal 1");
        await society.GoAsync(2028, 1, 1, 9);
        (await society.Cleo.ReceivesAsync("Om 90 dagar: E-signering slutar")).Shows("Avtalets sista dag är 31 mars 2028.");
        Assert.Equal(0, society.Bo.CountOf("E-signering slutar"));
        await society.Alva.SaysAsync("ja, dra tillbaka avtal 1: leverantören har lagt ner");
        await society.TickAsync();
        (await society.Cleo.ReceivesAsync("Tillbakadraget avtal: E-signering")).Shows("leverantören har lagt ner", "du följer avtalet");
        (await society.Cleo.SaysAsync("avtal 1")).Shows("Avtalet är tillbakadraget av styrelsen: leverantören har lagt ner");
        (await society.Cleo.SaysAsync("avtal")).Hides("E-signering");
    }

    [Fact]
    public async Task Who_no_longer_runs_such_a_system_in_the_morning_is_not_told_of_what_was_new_in_the_evening()
    {
        await using var society = await AgreementSociety.StartAsync(("Delivery:QuietHours", "true"));
        await society.RunsAddoAsync("2480");
        await society.RunsAddoAsync("0643");
        await society.GoAsync(2027, 1, 11, 20);
        await society.PublishAsync();
        await society.TickAsync();
        Assert.Equal((0, 0), (society.Bo.CountOf("Nytt avtal"), society.Cleo.CountOf("Nytt avtal")));
        await society.Get<SystemRegister>().StoreAsync(new Portfolio { Municipality = "0643", Usages = [] }, TestContext.Current.CancellationToken);
        await society.GoAsync(2027, 1, 12, 9);
        await society.Bo.ReceivesAsync("Nytt avtal: E-signering");
        await society.TickAsync();
        Assert.Equal(0, society.Cleo.CountOf("Nytt avtal"));
    }

    [Fact]
    public async Task The_committee_sees_the_days_that_come_and_who_takes_over_follows_on()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("följ avtal 1");
        var eva = await society.Society.MemberAsync("Eva Exempel", "eva@umea.se");
        (await eva.SaysAsync("vad måste jag göra till när")).Shows("Du följer inget avtal");
        await society.Bo.SaysAsync("jag är kontaktperson");
        (await society.Bo.SaysAsync("jag slutar")).Shows("Vem tar över efter dig i Umeå kommun", "1 avtal att följa");
        await society.Bo.SaysAsync("lämna över till Eva Exempel");
        await eva.ReceivesAsync("Vill du ta över efter Bo Exempel");
        (await eva.SaysAsync("ta över")).Shows("Du har tagit över i Umeå kommun");
        (await eva.SaysAsync("vad måste jag göra till när")).Shows("Sista dag för besked eller uppsägning: E-signering", "Du följer det.");
        (await society.Bo.SaysAsync("vad måste jag göra till när")).Shows("Du följer inget avtal");

        (await society.Alva.SaysAsync("styrelsens datum")).Hides("E-signering");
        await society.GoAsync(2027, 3, 1, 9);
        (await society.Alva.SaysAsync("styrelsens datum")).Shows("E-signering ska granskas (avtal 1)").Hides("sista dag för besked");
        await society.GoAsync(2027, 12, 1, 9);
        (await society.Alva.SaysAsync("styrelsens datum")).Shows("31 december 2027", "sista dag för besked i E-signering (avtal 1)").Hides("slutar");
        await society.GoAsync(2028, 3, 1, 9);
        (await society.Dag.SaysAsync("styrelsens datum")).Shows("31 mars 2028", "E-signering slutar (avtal 1)");
    }

    [Fact]
    public async Task The_owner_is_asked_again_and_what_nobody_answers_is_marked()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        await society.GoAsync(2027, 4, 11, 9);
        (await society.Alva.ReceivesAsync("Stämmer fortfarande: E-signering?")).Shows("bekräftades senast 11 januari 2027", "var 90:e dag", "Du får det för att du är ansvarig för avtalet.", "Stämmer", "Ändra", "Påminn mig senare");
        Assert.Equal(0, society.Dag.CountOf("Stämmer fortfarande"));
        (await society.Bo.SaysAsync("avtal")).Hides("Inte bekräftat");
        await society.GoAsync(2027, 4, 12, 9);
        (await society.Bo.SaysAsync("avtal")).Shows("Inte bekräftat sedan 11 januari 2027");
        (await society.Bo.SaysAsync("avtal 1")).Shows("Inte bekräftat sedan 11 januari 2027. Fråga styrelsen innan du litar på det.");
        (await society.Bo.SaysAsync("avtal 1 stämmer")).Shows("Det kan bara styrelsen göra");
        (await society.Alva.PressesAsync("Stämmer")).Shows("E-signering är bekräftat", "Jag frågar igen 11 juli 2027.");
        (await society.Bo.SaysAsync("avtal 1")).Shows("12 april 2027 av Alva Exempel").Hides("Inte bekräftat");
        await society.GoAsync(2027, 7, 11, 9);
        await society.Alva.ReceivesAsync("bekräftades senast 12 april 2027");
        (await society.Dag.SaysAsync("avtal 1 stämmer")).Shows("Jag frågar igen 9 oktober 2027.");
        await society.Alva.SaysAsync("byt till engelska");
        await society.GoAsync(2027, 10, 9, 9);
        (await society.Alva.ReceivesAsync("Still right: E-signering?")).Shows("was verified last 11 July 2027", "every 90 days", "because you are the agreement's owner");
        await society.Alva.PressesAsync("Edit");
        (await society.Alva.SaysAsync("price: Fixed")).Shows("Noted");
    }
}
