using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>The whole life of an announcement, on Cosmos DB.</summary>
public sealed class AnnouncementsOnCosmosTests(CosmosEndpoint endpoint)
{
    [Fact]
    public async Task It_is_written_approved_sent_reported_and_recalled()
    {
        await using var society = await CommitteeSociety.StartOnCosmosAsync(endpoint);
        (await society.AlvaWritesAsync("alla")).Shows("Välkommen den **14 maj**", "4 personer i 4 kommuner");
        (await society.Alva.SaysAsync("skicka utskick 1")).Shows("väntar på godkännande");
        await society.TickAsync();
        (await society.Bo.ReceivesAsync("väntar på ditt godkännande")).Shows("Årsmöte i maj");
        (await society.Bo.PressesAsync("Godkänn")).Shows("Utskick 1 är godkänt");
        await society.TickAsync();

        foreach (var person in new[] { society.Alva, society.Bo, society.Cleo, society.Dag })
            (await person.ReceivesAsync("Nyhet från styrelsen. Meddelande 1")).Shows("Välkommen den **14 maj**", "Du får det för att det går till alla medlemmar.");
        await society.TickAsync();
        (await society.Alva.ReceivesAsync("4 av 4 personer har fått det")).Shows("Utskick 1, skickat");
        Assert.Equal(AnnouncementStatus.Sent, (await society.FindAsync()).Status);
        (await society.Bo.SaysAsync("rapport utskick 1")).Shows("4 av 4 personer har fått det");

        await society.Bo.SaysAsync("dra tillbaka utskick 1");
        (await society.Bo.PressesAsync("Ja, dra tillbaka")).Shows("Utskick 1 är tillbakadraget");
        await society.TickAsync();
        await society.Alva.ReceivesAsync("Utskick 1, tillbakadraget");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (society.Cleo.CountOf("Årsmöte i maj") + society.Dag.CountOf("Årsmöte i maj") > 0)
            await Task.Delay(50, patience.Token);
        Assert.Equal(AnnouncementStatus.Recalled, (await society.FindAsync()).Status);
    }
}
