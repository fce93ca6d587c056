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
