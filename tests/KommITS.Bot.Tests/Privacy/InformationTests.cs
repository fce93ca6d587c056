namespace KommITS.Bot.Tests.Privacy;

/// <summary>The information under article 13: at first contact, whenever it is asked for, and once when it has changed.</summary>
public sealed class InformationTests
{
    [Fact]
    public async Task It_is_shown_at_first_contact_when_asked_for_and_once_to_who_has_seen_an_older_version()
    {
        await using var society = await PrivateSociety.StartAsync();
        var stranger = society.Society.Person("Eva Exempel", "eva@example.org");
        (await stranger.OpensAsync()).Shows("Föreningen KommITS ansvarar för uppgifterna", "Så hanterar vi uppgifter");
        (await stranger.PressesAsync("Så hanterar vi uppgifter")).Shows("personuppgiftsansvarig", "artikel 6.1 f", "Integritetsskyddsmyndigheten", "12 månader", "Version 1");
        (await stranger.SaysAsync("integritet")).Shows("Dina rättigheter").Hides("är ändrad");
        Assert.Equal(1, (await society.MemberAsync(stranger))!.InformedOf);

        await society.ChangeAsync(society.Bo, bo => bo with { InformedOf = 0, InformedFor = null });
        (await society.Bo.SaysAsync("byt till engelska")).Shows("The information on your personal data has changed", "version 1");
        (await society.Bo.SaysAsync("my questions")).Hides("has changed");
        (await society.Bo.SaysAsync("privacy")).Shows("How KommITS handles your personal data", "The society KommITS is the controller", "imy.se");
    }

    [Fact]
    public async Task A_message_that_is_sent_again_shows_it_no_second_time()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.ChangeAsync(society.Bo, bo => bo with { InformedOf = 0, InformedFor = null });
        (await society.Bo.SaysAsync("mina frågor", "again")).Shows("är ändrad");
        (await society.Bo.SaysAsync("mina frågor", "again")).IsSilent();
        Assert.Equal(1, society.Bo.CountOf("är ändrad"));
    }
}
