using System.Text.Json.Nodes;
using KommITS.Bot.Core.Conferences;
using NodaTime;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>The committee creates, changes, copies and cancels conferences, by card and by words.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task A_conference_is_written_in_words_published_and_seen()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.Alva.SaysAsync("ny konferens");
        (await society.Alva.SaysAsync("titel: Vårkonferensen")).Shows("Var hålls den?");
        (await society.Alva.SaysAsync("plats: Örebro")).Shows("När börjar den?");
        (await society.Alva.SaysAsync("start: 21 april 2027 kl. 9.00\nslut: kl 16\nplatser: fyrtio")).Shows("Platser på plats: fyrtio är inget antal", "Skriv spara");
        (await society.Alva.SaysAsync("platser: 40\nprogram: 9-10 | Välkomna | Stora salen\n10.30-11 | Kaffe")).Shows("Skriv spara");
        (await society.Alva.SaysAsync("spara")).Shows("Konferens 1 · utkast", "Vårkonferensen", "21 april 2027 kl. 9.00–16.00", "40 av 40 platser kvar", "publicera konferens 1");
        (await society.Bo.SaysAsync("konferenser")).Shows("Ingen konferens är planerad än");
        (await society.Bo.SaysAsync("konferens 1")).Shows("Jag hittar ingen sådan konferens");
        (await society.Alva.PressesAsync("Publicera")).Shows("Vårkonferensen är publicerad", "Ställ in");
        (await society.Bo.SaysAsync("konferenser")).Shows("Kommande konferenser", "Vårkonferensen", "Örebro").Hides("Ny konferens");
        (await society.Bo.PressesAsync("Öppna")).Shows("Konferens 1", "Örebro").Hides("Publicera", "Ställ in", "Deltagarlista");
        (await society.Bo.SaysAsync("när är vårkonferensen?")).Shows("21 april 2027 kl. 9.00–16.00");
        (await society.Bo.SaysAsync("program konferens 1")).Shows("9.00–10.00", "Välkomna", "Stora salen", "Kaffe");
        (await society.Bo.SaysAsync("visa programmet")).Shows("Välkomna");
        (await society.Bo.SaysAsync("tidigare konferenser")).Shows("Det finns inga tidigare konferenser");
    }

    [Fact]
    public async Task The_same_by_card_in_english()
    {
        await using var society = await (await ConferenceSociety.StartAsync()).InEnglishAsync();
        await society.Alva.SaysAsync("new conference");
        await society.Alva.PressesAsync("Save", ("Title", "Spring conference"), ("Place", "Örebro"), ("Start", "2027-04-21 09:00"), ("End", "2027-04-22 16:00"), ("Seats on site", "unlimited"));
        (await society.Alva.PressesAsync("Publish")).Shows("Spring conference is published");
        (await society.Bo.SaysAsync("conferences")).Shows("Coming conferences", "21 April 2027 at 09:00 – 22 April 2027 at 16:00");
        (await society.Bo.SaysAsync("conference 1")).Shows("Spring conference", "0 registered, no limit", "Register");
        (await society.Bo.SaysAsync("past conferences")).Shows("There are no past conferences");
        (await society.Alva.SaysAsync("cancel conference 1: no venue")).Shows("Cancel conference 1, Spring conference");
        (await society.Alva.PressesAsync("Yes, cancel it")).Shows("Spring conference is cancelled");
        Assert.Equal((ConferenceStatus.Cancelled, "no venue"), ((await society.FindAsync()).Status, (await society.FindAsync()).CancelReason));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_kept_and_who_was_slower_is_told()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Alva.SaysAsync("ändra konferens 1");
        (await society.Alva.SaysAsync("slut: 2027-04-20")).Shows("Skriv spara");
        (await society.Alva.SaysAsync("spara")).Shows("det är inte sparat", "Slutet måste ligga efter starten");
        await society.Alva.SaysAsync("slut: 2027-04-22 16:00\npris: 1 500 kr");
        (await society.Alva.SaysAsync("spara")).Shows("1 500 kr");
        Assert.Equal("1 500 kr", (await society.FindAsync()).Details.Price);
        await society.Alva.SaysAsync("ändra konferens 1");
        await society.Get<ConferenceService>().WriteAsync((await society.FindAsync()).Id, (await society.FindAsync()).Details with { Price = "0 kr" }, new() { Id = "x", Status = Core.Members.MemberStatus.Active, IsCommittee = true }, null, TestContext.Current.CancellationToken);
        await society.Alva.SaysAsync("pris: 2 000 kr");
        (await society.Alva.SaysAsync("spara")).Shows("Någon annan har ändrat konferensen");
    }

    [Fact]
    public async Task Last_years_is_copied_and_a_draft_thrown_away()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        (await society.Alva.SaysAsync("kopiera konferens 1")).Shows("Konferens 2 · utkast", "19 april 2028");
        Assert.Equal(new LocalDate(2028, 4, 19), (await society.FindAsync(2)).Details.Starts);
        (await society.Alva.SaysAsync("ta bort konferens 2")).Shows("Utkastet till konferens 2 är borttaget");
        (await society.Alva.SaysAsync("konferens 2")).Shows("Jag hittar ingen sådan konferens");
    }

    [Theory]
    [InlineData("ny konferens", "write")]
    [InlineData("ändra konferens 1", "edit")]
    [InlineData("publicera konferens 1", "publish")]
    [InlineData("ja, ställ in konferens 1", "cancel")]
    [InlineData("kopiera konferens 1", "copy")]
    [InlineData("ta bort konferens 1", "delete")]
    [InlineData("deltagarlista konferens 1", "attendees")]
    public async Task A_member_can_do_nothing_of_it_typed_or_forged(string typed, string verb)
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        var before = await society.FindAsync();
        (await society.Bo.SaysAsync(typed)).Shows("Det kan bara styrelsen göra");
        (await society.Bo.ExecutesAsync($"conferences.{verb}", new JsonObject { ["conference"] = before.Id, ["sure"] = "yes", ["isCommittee"] = true })).Shows("Det kan bara styrelsen göra");
        Assert.Equal((before.Status, before.Sequence), ((await society.FindAsync()).Status, (await society.FindAsync()).Sequence));
        Assert.Single(await society.Get<ConferenceArchive>().AllAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_and_a_cancellation_reach_those_concerned_once()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        await society.Alva.SaysAsync("ändra konferens 1");
        await society.Alva.SaysAsync("plats: Sala");
        await society.Alva.SaysAsync("spara");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("Ändrat: Vårkonferensen")).Shows("Det här är nytt: platsen.", "Sala", "Du får det för att du är anmäld");
        await society.Alva.SaysAsync("ja, ställ in konferens 1: lokalen har brunnit");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("Inställt: Vårkonferensen")).Shows("lokalen har brunnit");
        Assert.Equal(1, society.Bo.CountOf("Inställt: Vårkonferensen"));
        (await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans")).Shows("Anmälan är stängd");
    }
}
