using System.Text.Json.Nodes;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>Members register, wait, take and leave seats, and see who is coming.</summary>
public sealed class RegisteringTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_form_registers_the_next_one_waits_and_gets_the_seat_that_becomes_free()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync("kost: ja");
        (await society.Bo.SaysAsync("anmäl mig till konferens 1")).Shows("Anmälan till Vårkonferensen", "på plats (1 av 1 platser kvar)", "på distans");
        (await society.Bo.PressesAsync("Anmäl mig", ("Hur vill du delta?", "OnSite"), ("Synlighet", "true"), ("Specialkost", "vegetariskt"))).Shows("Vårkonferensen: Du är anmäld på plats.");
        (await society.Cleo.SaysAsync("anmäl mig till vårkonferensen på plats")).Shows("Vårkonferensen är full. Du står på plats 1 i kön");
        (await society.Cleo.SaysAsync("mina anmälningar")).Shows("Dina anmälningar", "Du står i kö (på plats), på plats 1.");
        (await society.Cleo.SaysAsync("vilka kommer till konferens 1")).Shows("Bo Exempel", "Umeå kommun, på plats", "Visa mig för andra");
        (await society.Bo.SaysAsync("avanmäl mig från vårkonferensen, blivit sjuk")).Shows("Du är avbokad från Vårkonferensen");
        Assert.Empty(await society.Get<DietBook>().OfAsync((await society.FindAsync()).Id, Token));
        (await society.Cleo.ReceivesAsync("En plats är ledig: Vårkonferensen")).Shows("hålls för dig till 13 januari 2027 kl. 16.00", "Du får det för att du står i kö");
        (await society.Cleo.PressesAsync("Ta platsen")).Shows("Du är anmäld på plats.");
        Assert.Equal([RegistrationState.Out, RegistrationState.In], (await society.RosterAsync()).Registrations.Select(one => one.State));
    }

    [Fact]
    public async Task The_same_in_words_in_english_and_an_offer_that_is_declined_goes_on()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.InEnglishAsync();
        (await society.Bo.SaysAsync("register me for conference 1 on site")).Shows("Vårkonferensen: You are registered on site.");
        (await society.Cleo.SaysAsync("register me for conference 1 on site")).Shows("is full. You are number 1");
        (await society.Alva.SaysAsync("register me for conference 1 on site")).Shows("You are number 2");
        (await society.Cleo.SaysAsync("decline the seat conference 1")).Shows("No seat is kept for you there");
        (await society.Bo.SaysAsync("unregister from conference 1")).Shows("Your registration for Vårkonferensen is cancelled");
        await society.Cleo.ReceivesAsync("A seat is free: Vårkonferensen");
        (await society.Cleo.SaysAsync("decline the seat at conference 1")).Shows("The seat goes on");
        await society.Alva.ReceivesAsync("A seat is free: Vårkonferensen");
        (await society.Alva.SaysAsync("yes, I take the seat at conference 1")).Shows("You are registered on site.");
        (await society.Bo.SaysAsync("am I registered for conference 1?")).Shows("You are not registered for any coming conference");
        (await society.Alva.SaysAsync("my registrations")).Shows("You are registered on site.");
    }

    [Fact]
    public async Task Who_lets_an_offer_lapse_is_told_once_and_joins_the_line_again()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Cleo.SaysAsync("byt till engelska");
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        await society.Cleo.SaysAsync("register me for conference 1 on site");
        await society.Alva.SaysAsync("anmäl mig till konferens 1 på plats");
        await society.Bo.SaysAsync("avboka konferens 1");
        await society.Cleo.ReceivesAsync("A seat is free: Vårkonferensen");
        await society.GoAsync(2027, 1, 13, 16, 1);
        (await society.Cleo.ReceivesAsync("The seat is no longer kept for you: Vårkonferensen"))
            .Shows("was kept for you until 13 January 2027 at 16:00", "Type: register me for conference 1 on site", "You get this because you were offered a seat.");
        await society.Alva.ReceivesAsync("En plats är ledig: Vårkonferensen");
        await society.Society.RestartAsync();
        await society.TickAsync();
        Assert.Equal(1, society.Cleo.CountOf("no longer kept for you"));
        (await society.Cleo.SaysAsync("yes, I take the seat at conference 1")).Shows("no longer kept for you. You can register again");
        (await society.Cleo.SaysAsync("register me for conference 1 on site")).Shows("is full. You are number 1");
        await society.GoAsync(2027, 1, 15, 16, 1);
        (await society.Alva.ReceivesAsync("Platsen hålls inte längre för dig: Vårkonferensen")).Shows("Skriv: anmäl mig till konferens 1 på plats", "Anmäl mig");
        await society.Cleo.ReceivesAsync("A seat is free: Vårkonferensen");
        (await society.Alva.PressesAsync("Anmäl mig")).Shows("Hur vill du delta?");
    }

    [Fact]
    public async Task Seen_by_others_only_when_one_wants_it_and_interest_is_noted()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        (await society.Cleo.SaysAsync("vilka kommer till konferens 1")).Shows("Anmälda: 1").Hides("Bo Exempel");
        (await society.Bo.SaysAsync("visa mig på konferens 1")).Shows("Andra medlemmar ser att du kommer");
        (await society.Cleo.SaysAsync("vilka kommer till konferens 1")).Shows("Bo Exempel");
        (await society.Bo.SaysAsync("dölj mig på konferens 1")).Shows("Du syns inte för andra");
        (await society.Cleo.SaysAsync("vilka kommer till konferens 1")).Hides("Bo Exempel");
        (await society.Cleo.SaysAsync("intresserad av konferens 1")).Shows("Du påminns om Vårkonferensen innan anmälan stänger");
        (await society.Cleo.PressesAsync("Inte längre intresserad")).Shows("Du påminns inte om Vårkonferensen");
        (await society.Cleo.SaysAsync("visa mig på konferens 1")).Shows("Du är inte anmäld");
        (await society.Bo.SaysAsync("kost konferens 1: vegan")).Shows("frågar inte om kost");
        (await society.Bo.SaysAsync("passpåminnelser på för konferens 1")).Shows("15 minuter före varje pass");
        Assert.NotNull((await society.RosterAsync()).Find(society.Bo.AadObjectId)!.SessionsSince);
        (await society.Bo.SaysAsync("passpåminnelser av för konferens 1")).Shows("Du påminns inte om passen");
    }

    [Fact]
    public async Task A_forged_card_registers_for_nothing_that_is_not_there()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        var id = (await society.FindAsync()).Id;
        (await society.Bo.ExecutesAsync("conferences.register", new JsonObject { ["conference"] = "../member", ["mode"] = "OnSite" })).Shows("Det finns ingen konferens");
        (await society.Bo.ExecutesAsync("conferences.register", new JsonObject { ["conference"] = id, ["mode"] = "7" })).Shows("Anmälan till Vårkonferensen");
        (await society.Bo.ExecutesAsync("conferences.accept", new JsonObject { ["conference"] = id })).Shows("Du är inte anmäld");
        await society.Alva.SaysAsync("ny konferens");
        await society.Alva.SaysAsync("titel: Hemlig");
        await society.Alva.SaysAsync("spara");
        (await society.Bo.ExecutesAsync("conferences.register", new JsonObject { ["conference"] = (await society.FindAsync(2)).Id, ["mode"] = "OnSite" })).Shows("Det finns ingen konferens").Hides("Hemlig");
        (await society.Bo.ExecutesAsync("conferences.show", new JsonObject { ["conference"] = (await society.FindAsync(2)).Id })).Shows("Jag hittar ingen sådan konferens");
    }

    [Fact]
    public async Task The_committee_gets_the_list_with_the_diet()
    {
        await using var society = await ConferenceSociety.StartAsync(("Files:Send", "false"));
        await society.PublishAsync("kost: ja");
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        await society.Cleo.SaysAsync("anmäl mig till konferens 1 på plats");
        (await society.Bo.SaysAsync("kost konferens 1: nötallergi")).Shows("raderas 14 dagar efter");
        (await society.Alva.SaysAsync("deltagarlista konferens 1")).Shows("Namn;Kommun;E-post;Deltar;Plats;Anmäld;Kost", "Bo Exempel;Umeå;bo@umea.se;på plats;har plats;2027-01-11 10:00;nötallergi", "Cleo Exempel;Habo;cleo@habokommun.se;på plats;i kö");
    }

    [Theory]
    [InlineData("deltagarlista konferens 1 som excel", "Deltagare")]
    [InlineData("attendees conference 1 as excel", "Attendees")]
    public async Task The_workbooks_sheet_is_named_by_what_it_holds_and_only_the_committee_gets_it(string words, string sheet)
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await ConferenceSociety.StartAsync(("Files:Send", "true"));
        await society.PublishAsync();
        if (sheet == "Attendees")
            await society.InEnglishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        var offer = (await society.Alva.SaysAsync(words)).Messages[^1].Activity.GetProperty("attachments")[0];
        var key = offer.GetProperty("content").GetProperty("acceptContext").GetProperty("export").GetString()!;
        await FilesTests.ConsentsAsync(society.Bo, "accept", key, $"{files.Address}/upload");
        Assert.Null(files.Put);
        await FilesTests.ConsentsAsync(society.Alva, "accept", key, $"{files.Address}/upload");
        using var workbook = new MemoryStream(files.Put!);
        Assert.Equal([sheet], MiniExcelLibs.MiniExcel.GetSheetNames(workbook));
    }

    [Fact]
    public async Task Fifty_at_once_for_one_seat_on_sqlite() => await FiftyAsync(await ConferenceSociety.StartAsync());

    private static async Task FiftyAsync(ConferenceSociety started)
    {
        await using var society = started;
        await society.PublishAsync();
        var id = (await society.FindAsync()).Id;
        var people = Enumerable.Range(0, 50).Select(number => new Member { Id = $"m{number}", Status = MemberStatus.Active }).ToList();
        await Task.WhenAll(people.Select(member => Task.Run(() => society.Get<RegistrationService>().RegisterAsync(id, member, AttendanceMode.OnSite, RegistrationWishes.None, Token), Token)));
        var roster = await society.RosterAsync();
        Assert.Single(roster.In);
        Assert.Equal(Enumerable.Range(1, 49), roster.Line(AttendanceMode.OnSite).Select(one => roster.PlaceInLine(one.Member)));
    }
}
