using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Tests.Members;

public sealed class HandoverTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_contact_who_leaves_hands_over_to_the_colleague_who_says_yes()
    {
        await using var society = await MembershipSociety.StartAsync();
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se", isContact: true);
        var eva = await society.MemberAsync("Eva Exempel", "eva@umea.se");
        var dag = await society.MemberAsync("Dag Exempel", "dag@umea.se");
        await bo.AsksAsync("Fråga: har någon bytt e-arkiv?");
        await society.Get<SystemRegister>().StoreAsync(new Portfolio { Municipality = MembershipSociety.Umea, Usages = [new Usage { Product = "raindance", Contact = bo.AadObjectId }] }, Token);
        await society.Alva.SaysAsync("ny konferens");
        await society.Alva.SaysAsync("titel: Vårkonferensen\nplats: Örebro\nstart: 2027-04-21 09:00\nslut: 2027-04-22 16:00\nplatser: 5\nanmälan öppnar: 2026-11-01");
        await society.Alva.SaysAsync("spara");
        await society.Alva.SaysAsync("publicera konferens 1");
        await bo.SaysAsync("anmäl mig till konferens 1 på plats");
        var conference = (await society.Get<Core.Conferences.ConferenceArchive>().FindByNumberAsync(1, Token))!;
        Assert.NotNull((await society.Get<RosterBook>().OfAsync(conference.Id, Token)).Find(bo.AadObjectId));

        (await bo.SaysAsync("jag slutar")).Shows("Vem tar över efter dig i Umeå kommun", "uppdraget som kontakt", "1 öppen fråga", "1 system", "1 plats på en konferens");
        (await bo.SaysAsync("lämna över till Alva")).Shows("är inte med från den kommunen");
        (await bo.SaysAsync("lämna över till Dag")).Shows("Jag frågar Dag Exempel");
        await dag.ReceivesAsync("Vill du ta över efter Bo Exempel i Umeå kommun");
        (await eva.SaysAsync("ta över")).Shows("ingen överlämning");
        (await dag.SaysAsync("ta inte över: jag slutar också")).Shows("Du tar inte över");
        var again = await bo.ReceivesAsync("Dag Exempel tar inte över: jag slutar också");
        (await bo.PressesAsync(again, "Fråga personen", ("Efterträdare", eva.AadObjectId))).Shows("Jag frågar Eva Exempel");
        Assert.True((await society.MemberAsync(bo)).IsContact);
        await eva.ReceivesAsync("Vill du ta över efter Bo Exempel");
        (await eva.PressesAsync("Jag tar över")).Shows("Du har tagit över i Umeå kommun");
        await bo.ReceivesAsync("Eva Exempel har tagit över i Umeå kommun");
        Assert.Equal((false, true), ((await society.MemberAsync(bo)).IsContact, (await society.MemberAsync(eva)).IsContact));
        Assert.Equal((eva.AadObjectId, "Eva Exempel", MembershipSociety.Umea), await AskerAsync(society));
        Assert.Equal(eva.AadObjectId, (await society.Get<SystemRegister>().PortfolioOfAsync(MembershipSociety.Umea, Token)).Find("raindance")!.Contact);
        var roster = await society.Get<RosterBook>().OfAsync(conference.Id, Token);
        Assert.Equal((null, RegistrationState.In), (roster.Find(bo.AadObjectId), roster.Find(eva.AadObjectId)!.State));
        (await eva.SaysAsync("ta över")).Shows("ingen överlämning");
    }

    [Fact]
    public async Task A_contact_who_moves_or_is_removed_is_asked_and_answers_stay_where_they_were_written()
    {
        await using var society = await MembershipSociety.StartAsync();
        await society.StandsAsync(MembershipSociety.Habo, Core.Members.Municipalities.Standing.Member);
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se", isContact: true);
        var eva = await society.MemberAsync("Eva Exempel", "eva@umea.se");
        await society.Alva.AsksAsync("Fråga alla: vilka har bytt e-arkiv?");
        await bo.SaysAsync("svar på fråga 1: vi bytte i våras");

        await bo.SaysAsync("byt kommun");
        (await bo.SaysAsync("Habo kommun")).Shows("Habo");
        Assert.Equal((MemberStatus.Pending, false), ((await society.MemberAsync(bo)).Status, (await society.MemberAsync(bo)).IsContact));
        var answer = Assert.Single((await society.Get<QuestionArchive>().FindByNumberAsync(1, Token))!.Answers);
        Assert.Equal((bo.AadObjectId, MembershipSociety.Umea), (answer.Author.Member, answer.Author.Municipality));
        (await society.Alva.SaysAsync("fråga 1")).Shows("Umeå kommun");

        // Who waits in the new municipality can still hand over the old one.
        await bo.ReceivesAsync("Vem tar över efter dig i Umeå kommun");
        (await bo.SaysAsync("lämna över till Eva")).Shows("Jag frågar Eva Exempel");
        await eva.SaysAsync("switch to English");
        (await eva.SaysAsync("take over")).Shows("You have taken over in");
        Assert.Equal((MemberStatus.Pending, MembershipSociety.Habo), ((await society.MemberAsync(bo)).Status, (await society.MemberAsync(bo)).Municipality));
        Assert.True((await society.MemberAsync(eva)).IsContact);

        // One contact names another, and takes it back; the process dies before the handover is carried out.
        var dag = await society.MemberAsync("Dag Exempel", "dag@umea.se");
        (await dag.SaysAsync("gör Dag Exempel till kontakt för Umeå kommun")).Shows("Det gör styrelsen, eller en kontakt");
        (await eva.SaysAsync("make Dag Exempel the contact for Umeå municipality")).Shows("Dag Exempel");
        Assert.True((await society.MemberAsync(dag)).IsContact);
        (await eva.SaysAsync("remove Dag Exempel as contact for Umeå municipality")).Shows("Dag Exempel");
        await dag.ReceivesAsync("Vem tar över efter dig");
        await dag.SaysAsync("lämna över till Eva");
        var open = (await society.Get<HandoverBook>().FromAsync(dag.AadObjectId, Token)).Single();
        await society.Get<IDocumentStore>().UpsertAsync(HandoverBook.KeyOf(open.Id), open.Accept(eva.AadObjectId).Changed!, Token);
        await society.TickAsync();
        await dag.ReceivesAsync("Eva Exempel har tagit över");
        Assert.Equal(HandoverState.Done, (await society.Get<HandoverBook>().FindAsync(open.Id, Token))!.State);
    }

    private static async Task<(string, string, string)> AskerAsync(MembershipSociety society)
    {
        var asker = (await society.Get<QuestionArchive>().FindByNumberAsync(1, Token))!.Asker;
        return (asker.Member, asker.Name, asker.Municipality);
    }
}
