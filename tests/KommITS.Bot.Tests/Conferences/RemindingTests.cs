namespace KommITS.Bot.Tests.Conferences;

/// <summary>What the bot sends of itself about conferences, as members get it.</summary>
public sealed class RemindingTests
{
    [Fact]
    public async Task Registration_open_the_day_before_the_day_itself_and_a_session()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync("anmälan öppnar: 2027-02-01");
        await society.TickAsync();
        Assert.Equal(0, society.Bo.CountOf("Anmälan är öppen"));
        (await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans")).Shows("Anmälan har inte öppnat än");
        await society.GoAsync(2027, 2, 1, 8);
        (await society.Bo.ReceivesAsync("Anmälan är öppen: Vårkonferensen")).Shows("Sista anmälningsdag är 1 april 2027", "Du får det för att du är medlem i KommITS", "Tysta sådana");
        (await society.Bo.PressesAsync("Anmäl mig")).Shows("Hur vill du delta?");
        await society.Bo.PressesAsync("Anmäl mig", ("Hur vill du delta?", "Remote"), ("Pass", "true"));
        await society.GoAsync(2027, 4, 20, 9);
        (await society.Bo.ReceivesAsync("I morgon: Vårkonferensen")).Shows("Du är anmäld på distans.", "Du får det för att du är anmäld.");
        await society.GoAsync(2027, 4, 21, 7, 30);
        await society.Bo.ReceivesAsync("I dag: Vårkonferensen");
        await society.GoAsync(2027, 4, 21, 8, 45);
        (await society.Bo.ReceivesAsync("Kl. 9.00 börjar nästa pass")).Shows("Välkomna, Stora salen");
        await society.GoAsync(2027, 4, 21, 9, 5);
        (await society.Bo.SaysAsync("vad händer nu?")).Shows("Just nu, 21 april 2027 kl. 9.05", "Det här pågår", "Välkomna", "Systembyten");
        Assert.Equal((1, 0), (society.Bo.CountOf("I dag: Vårkonferensen"), society.Cleo.CountOf("I dag: Vårkonferensen")));
    }

    [Fact]
    public async Task A_reminder_is_put_off_by_button_and_in_words_but_never_past_the_start()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Cleo.SaysAsync("byt till engelska");
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        await society.Cleo.SaysAsync("register me for conference 1 remotely");
        await society.GoAsync(2027, 4, 20, 9);
        var card = await society.Bo.ReceivesAsync("I morgon: Vårkonferensen");
        await society.Cleo.ReceivesAsync("Tomorrow: Vårkonferensen");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        (await society.Bo.PressesAsync(card, "Påminn mig senare")).Shows("När ska jag visa det igen?", "Om en timme", "snooza konferens 1").Hides("I morgon kl. 9");
        (await society.Bo.PressesAsync("Om en timme")).Shows("Jag visar det igen tisdag 20 april 2027 kl. 10.00");
        (await society.Cleo.SaysAsync("snooze conference 1 until 22 April at 9")).Shows("That is too late: it is of use until Wednesday 21 April 2027 at 09:00");
        (await society.Cleo.SaysAsync("remind me later about conference 1 tomorrow at 8")).Shows("I will show it again Wednesday 21 April 2027 at 08:00");
        (await society.Alva.SaysAsync("snooza konferens 1 en timme")).Shows("Det finns inget sådant som du har fått");
        (await society.Alva.ExecutesAsync("reminders.later", new() { ["notice"] = $"reminder/{(await society.FindAsync()).Id}/start-1", ["until"] = "hour" })).Shows("Det finns inget sådant som du har fått");
        await society.GoAsync(2027, 4, 20, 10);
        await society.Bo.ReceivesAsync("I morgon: Vårkonferensen");
        await society.GoAsync(2027, 4, 21, 7, 30);
        await society.Cleo.ReceivesAsync("Today: Vårkonferensen");
        await society.GoAsync(2027, 4, 21, 8);
        await society.Cleo.ReceivesAsync("Today: Vårkonferensen");
        Assert.Equal((2, 1, 2), (society.Bo.CountOf("I morgon: Vårkonferensen"), society.Cleo.CountOf("Tomorrow: Vårkonferensen"), society.Cleo.CountOf("Today: Vårkonferensen")));
    }

    [Fact]
    public async Task What_was_put_off_does_not_come_from_a_conference_that_is_cancelled_or_has_begun()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        await society.GoAsync(2027, 4, 14, 9);
        await society.Bo.ReceivesAsync("Vårkonferensen börjar 21 april 2027");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        (await society.Bo.SaysAsync("snooza konferenspåminnelsen till måndag kl 8")).Shows("Jag visar det igen måndag 19 april 2027 kl. 8.00");
        await society.Alva.SaysAsync("ändra konferens 1");
        await society.Alva.SaysAsync("start: 2027-04-16 09:00\nslut: 2027-04-17 16:00\nprogram:");
        await society.Alva.SaysAsync("spara");
        await society.TickAsync();
        await society.Bo.ReceivesAsync("Ändrat: Vårkonferensen");
        await society.GoAsync(2027, 4, 19, 8);
        await society.TickAsync();
        Assert.Equal(1, society.Bo.CountOf("Vårkonferensen börjar"));
    }

    [Fact]
    public async Task Each_chooses_all_only_their_own_or_none_and_in_english_too()
    {
        await using var society = await ConferenceSociety.StartAsync();
        (await society.Bo.SaysAsync("konferenspåminnelser bara mina")).Shows("bara påminnelser om konferenser som du är anmäld till");
        await society.Cleo.SaysAsync("byt till engelska");
        (await society.Cleo.SaysAsync("conference-reminders")).Shows("You get all reminders.");
        (await society.Cleo.PressesAsync("Save", ("Which do you want?", "none"))).Shows("You get no reminders of conferences.");
        await society.PublishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        await society.Cleo.SaysAsync("register me for conference 1 remotely");
        await society.TickAsync();
        await society.Alva.ReceivesAsync("Anmälan är öppen: Vårkonferensen");
        await society.GoAsync(2027, 4, 20, 9);
        await society.Bo.ReceivesAsync("I morgon: Vårkonferensen");
        Assert.Equal((0, 0), (society.Bo.CountOf("Anmälan är öppen"), society.Cleo.CountOf("Tomorrow")));
        (await society.Cleo.SaysAsync("conference-reminders all")).Shows("You get all reminders.");
        await society.GoAsync(2027, 4, 21, 7, 30);
        (await society.Cleo.ReceivesAsync("Today: Vårkonferensen")).Shows("You are registered remotely", "because you are registered");
    }

    [Fact]
    public async Task Who_only_may_want_to_come_is_reminded_before_registration_closes()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("intresserad av konferens 1");
        await society.GoAsync(2027, 3, 25, 9);
        (await society.Bo.ReceivesAsync("Anmälan stänger snart: Vårkonferensen")).Shows("Sista anmälningsdag är 1 april 2027", "Du får det för att du har sagt att du är intresserad");
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        await society.GoAsync(2027, 3, 31, 9);
        await society.TickAsync();
        Assert.Equal((1, 0), (society.Bo.CountOf("Anmälan stänger snart"), society.Cleo.CountOf("Anmälan stänger snart")));
    }
}
