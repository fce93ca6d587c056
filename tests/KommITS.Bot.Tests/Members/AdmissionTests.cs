using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Municipalities;

namespace KommITS.Bot.Tests.Members;

public sealed class AdmissionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_committee_lets_the_first_in_and_the_next_comes_in_at_once_and_the_contact_decides_about_the_others()
    {
        await using var society = await MembershipSociety.StartAsync();
        var bo = await society.Society.MemberAsync("Bo Exempel", "bo@umea.se");
        Assert.Equal((MemberStatus.Pending, true), ((await society.MemberAsync(bo)).Status, (await society.MemberAsync(bo)).PendingSince is not null));
        (await bo.SaysAsync("nyheter")).Shows("väntar fortfarande");
        await society.TickAsync();
        var asked = await society.Alva.ReceivesAsync("Bo Exempel vill in i Umeå kommun");
        Assert.Contains("Ingen från Umeå kommun har släppts in förut", asked.Text, StringComparison.Ordinal);
        Assert.Contains("bo@umea.se, en adress i Umeå kommun", asked.Text, StringComparison.Ordinal);
        await society.Bertil.ReceivesAsync("Bo Exempel vill in i Umeå kommun");
        (await society.Alva.PressesAsync("Släpp in")).Shows("Bo Exempel är insläppt");
        await bo.ReceivesAsync("Du är insläppt i Umeå kommun");
        (await bo.SaysAsync("min profil")).Shows("Umeå kommun");
        await society.Bertil.ReceivesAsync("Alva Exempel släppte in personen.");
        var membership = await society.MembershipAsync(MembershipSociety.Umea);
        Assert.Equal((Standing.Member, "tenant-umea.se"), (membership.Standing, Assert.Single(membership.Tenants)));

        var eva = await society.Society.MemberAsync("Eva Exempel", "eva@edu.umea.se");
        Assert.Equal(MemberStatus.Pending, (await society.MemberAsync(eva)).Status);
        var dag = society.Society.Person("Dag Exempel", "dag@umea.se", "tenant-umea.se");
        await dag.OpensAsync();
        await dag.SaysAsync("ja");
        Assert.True((await society.MemberAsync(dag)).IsActive);

        (await bo.SaysAsync("jag är kontaktperson")).Shows("Umeå");
        var gun = await society.JoinsAsync("Gun Exempel", "gun@konsult.example", "tenant-umea.se", "Umeå");
        await society.TickAsync();
        var request = await bo.ReceivesAsync("Gun Exempel vill in i Umeå kommun");
        Assert.Equal(0, society.Alva.CountOf("Gun Exempel vill in"));
        (await bo.SaysAsync("neka Gun")).Shows("Skriv varför");
        Assert.Equal(MemberStatus.Pending, (await society.MemberAsync(gun)).Status);
        (await bo.SaysAsync("neka Gun: du arbetar hos en leverantör")).Shows("Gun Exempel släpptes inte in");
        var told = await gun.ReceivesAsync("Du släpptes inte in i Umeå kommun");
        Assert.Contains("du arbetar hos en leverantör", told.Text, StringComparison.Ordinal);
        Assert.Equal((MemberStatus.Stranger, "", null), ((await society.MemberAsync(gun)).Status, (await society.MemberAsync(gun)).Name, (await society.MemberAsync(gun)).Email));
        (await bo.PressesAsync(request, "Släpp in")).Shows("Bo Exempel nekade: du arbetar hos en leverantör");
        Assert.Equal(MemberStatus.Stranger, (await society.MemberAsync(gun)).Status);
        (await bo.SaysAsync("väntande")).Shows("Ingen väntar på dig");
        (await society.Alva.SaysAsync("väntande")).Shows("Eva Exempel vill in");

        // Who was refused may try again, and is somebody new to those who decide.
        await gun.SaysAsync("hej");
        await gun.SaysAsync("Umeå");
        await society.TickAsync();
        (await bo.SaysAsync("släpp in gun exempel")).Shows("Gun Exempel är insläppt");
        Assert.True((await society.MemberAsync(gun)).IsActive);
    }

    [Fact]
    public async Task Who_is_shut_out_does_not_come_in_again_by_having_themselves_forgotten()
    {
        await using var society = await MembershipSociety.StartAsync();
        await society.StandsAsync(MembershipSociety.Umea, Standing.Member, "tenant-umea.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        var eva = await society.MemberAsync("Eva Exempel", "eva@umea.se", isContact: true);
        await society.Alva.SaysAsync("stäng av Bo Exempel: reklam");
        await society.Alva.SaysAsync("ja");
        Assert.Equal(MemberStatus.Suspended, (await society.MemberAsync(bo)).Status);
        (await bo.SaysAsync("glöm mig")).Shows("Att du är avstängd minns vi i 24 månader");
        await bo.SaysAsync("ja, glöm mig");
        (await society.ForgottenAsync(bo)).Shows("av ditt id i 24 månader");

        await bo.SaysAsync("hej");
        await bo.SaysAsync("ja");
        Assert.Equal(MemberStatus.Pending, (await society.MemberAsync(bo)).Status);
        await society.TickAsync();
        (await eva.SaysAsync("släpp in Bo Exempel")).Shows("Ingen som heter Bo Exempel väntar på dig");
        Assert.Equal(0, eva.CountOf("Bo Exempel vill in"));
        var asked = await society.Bertil.ReceivesAsync("Bo Exempel vill in i Umeå kommun");
        Assert.Contains("avstängd av styrelsen", asked.Text, StringComparison.Ordinal);
        await society.Bertil.SaysAsync("släpp in Bo Exempel");
        Assert.True((await society.MemberAsync(bo)).IsActive);

        // What was forgiven is forgotten.
        await bo.SaysAsync("glöm mig");
        await bo.SaysAsync("ja, glöm mig");
        Assert.DoesNotContain("avstängd", (await society.ForgottenAsync(bo)).Text, StringComparison.Ordinal);
        await bo.SaysAsync("hej");
        await bo.SaysAsync("ja");
        Assert.True((await society.MemberAsync(bo)).IsActive);
    }

    [Fact]
    public async Task In_English_and_typed()
    {
        await using var society = await MembershipSociety.StartAsync();
        await society.Alva.SaysAsync("byt till engelska");
        (await society.Alva.SaysAsync("pending")).Shows("Nobody waits for you");
        var bo = await society.Society.MemberAsync("Bo Exempel", "bo@umea.se");
        await bo.SaysAsync("switch to English");
        await society.Society.MemberAsync("Bo Berg", "bo.berg@umea.se");
        await society.TickAsync();
        (await society.Alva.SaysAsync("admit Bo")).Shows("2 people wait", "Bo Berg");
        (await society.Alva.PressesAsync("Show Bo Berg")).Shows("Bo Berg asks to join");
        (await society.Alva.SaysAsync("refuse Bo Berg: wrong municipality")).Shows("Bo Berg was not admitted");
        (await society.Alva.SaysAsync("please admit Bo Exempel")).Shows("Bo Exempel has been admitted");
        await bo.ReceivesAsync("You have been admitted to");
        (await society.Alva.SaysAsync("admit Nobody")).Shows("Nobody called Nobody waits for you");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_the_first_counts_and_a_crash_in_between_is_repaired()
    {
        await using var society = await MembershipSociety.StartAsync();
        var bo = await society.Society.MemberAsync("Bo Exempel", "bo@umea.se");
        var (desk, id) = (society.Get<AdmissionDesk>(), AdmissionRequest.IdOf(bo.AadObjectId, 1, isAlso: false));
        var (alva, bertil) = (await society.MemberAsync(society.Alva), await society.MemberAsync(society.Bertil));
        var results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(turn => Task.Run(() => desk.DecideAsync(turn % 2 == 0 ? alva : bertil, id, isAdmitted: turn % 2 == 0, "nej", Token), Token)));
        var counted = Assert.Single(results, result => result.Outcome == AdmissionOutcome.Done).Request!;
        Assert.All(results, result => Assert.Equal(counted.By, result.Request!.By));
        Assert.Equal(counted.State == AdmissionState.Admitted ? MemberStatus.Active : MemberStatus.Stranger, (await society.MemberAsync(bo)).Status);

        // The decision was stored, and the process died.
        var eva = await society.Society.MemberAsync("Eva Exempel", "eva@habokommun.se");
        await society.Get<AdmissionBook>().ChangeAsync(
            AdmissionRequest.IdOf(eva.AadObjectId, 1, isAlso: false), request => request.Decide(alva, isAdmitted: true, null, request.OpenedAt), Token);
        Assert.Equal(MemberStatus.Pending, (await society.MemberAsync(eva)).Status);
        await society.TickAsync();
        Assert.True((await society.MemberAsync(eva)).IsActive);
        await eva.ReceivesAsync("Du är insläppt");
        Assert.Equal(Standing.Member, (await society.MembershipAsync(MembershipSociety.Habo)).Standing);
        await society.TickAsync();
        Assert.Equal(1, eva.CountOf("Du är insläppt"));
    }

    [Fact]
    public async Task People_of_a_shared_IT_organisation_are_in_for_several()
    {
        await using var society = await MembershipSociety.StartAsync();
        await society.StandsAsync(MembershipSociety.Umea, Standing.Member, "tenant-gemensam");
        await society.StandsAsync(MembershipSociety.Habo, Standing.Member, "tenant-gemensam");
        await society.Alva.SaysAsync("lägg till maildomän gemensam.se för Umeå");
        (await society.Alva.SaysAsync("lägg till maildomän gemensam.se för Habo")).Shows("gemensam.se gäller nu för Habo kommun");
        var bo = await society.JoinsAsync("Bo Exempel", "bo@gemensam.se", "tenant-gemensam", "Umeå");
        Assert.True((await society.MemberAsync(bo)).IsActive);
        (await bo.SaysAsync("jag arbetar också för Habo kommun")).Shows("Du är med också för Habo kommun");
        (await bo.SaysAsync("min profil")).Shows("Umeå kommun", "Arbetar också för", "Habo kommun");
        (await bo.SaysAsync("jag är kontaktperson för Habo kommun")).Shows("Habo");
        Assert.True((await society.MemberAsync(bo)).IsContactOf(MembershipSociety.Habo));

        (await bo.SaysAsync("jag arbetar också för Lekebergs kommun")).Shows("Jag har frågat dem som får släppa in i Lekebergs kommun");
        (await bo.SaysAsync("min profil")).Shows("Lekebergs kommun (väntar)");
        await society.TickAsync();
        await society.Bertil.ReceivesAsync("Bo Exempel vill arbeta också för Lekebergs kommun");
        (await society.Bertil.SaysAsync("neka Bo: ingen överenskommelse")).Shows("släpptes inte in");
        await bo.ReceivesAsync("Du är med som förut för din egen kommun");
        Assert.Equal([MembershipSociety.Umea, MembershipSociety.Habo], (await society.MemberAsync(bo)).Municipalities);

        await bo.SaysAsync("switch to English");
        (await bo.SaysAsync("I also work for Habo municipality")).Shows("You are in for");
        (await bo.SaysAsync("I no longer work for Habo municipality")).Shows("You are no longer in for");
        Assert.Equal([MembershipSociety.Umea], (await society.MemberAsync(bo)).Municipalities);
        Assert.False((await society.MemberAsync(bo)).IsContactOf(MembershipSociety.Habo));
    }
}
