using System.Text.Json.Nodes;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Register.Upkeep;

/// <summary>Lekeberg, Hallsberg and Nora lie in one county, and are small.</summary>
public sealed class IntroductionTests
{
    private const string Offer = "2 kommuner som liknar er byter system 2027, precis som ni";
    private const string Kind = "ekonomisystem";
    private const string Round = "ekonomisystem/2026-11/1814-1861-1884";

    [Fact]
    public async Task Three_alike_are_offered_and_those_who_say_yes_are_put_in_touch()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, hanna, nils) = await StartAsync(fresh);
        var bo = await fresh.Society.MemberAsync("Bo Exempel", "bo@umea.se");
        await fresh.TickAsync();
        (await alva.ReceivesAsync(Offer)).Shows(
            "Samma byte samtidigt: Ekonomisystem", "Hallsbergs kommun", "Nora kommun", "byts 2027", "Vill du bli presenterad för deras kontakter?",
            "Från KommITS-boten. Du får frågan för att du är kontakt för Lekebergs kommun");
        await hanna.ReceivesAsync(Offer);
        await nils.ReceivesAsync(Offer);
        (await alva.PressesAsync("Ja, presentera mig")).Shows("Tack. Du får veta så snart någon av de andra svarar ja.");
        (await hanna.PressesAsync("Ja, presentera mig")).Shows("Tack. Nu presenterar jag er för varandra.");
        (await alva.ReceivesAsync("En kollega vill prata med dig")).Shows("Hanna Exempel, Hallsbergs kommun", "byts 2027", "users=hanna%40hallsberg.se", "Öppna en chatt med Hanna Exempel")
            .Shows("Du får det här för att du svarade ja");
        await hanna.ReceivesAsync("Alva Exempel, Lekebergs kommun");
        Assert.Equal(0, nils.CountOf("vill prata med dig"));
        (await nils.SaysAsync("presentera mig")).Shows("Nu presenterar jag er för varandra.");
        (await nils.ReceivesAsync("2 kollegor vill prata med dig")).Shows("Alva Exempel", "Hanna Exempel");
        await alva.ReceivesAsync("Nils Exempel, Nora kommun");
        await hanna.ReceivesAsync("Nils Exempel, Nora kommun");
        await fresh.TickAsync();
        Assert.Equal([2, 2, 1, 0], new[] { alva, hanna, nils, bo }.Select(person => person.CountOf("vill prata med dig")));
        (await alva.SaysAsync("presentera mig inte")).Shows("Ni är redan presenterade för varandra");
    }

    [Fact]
    public async Task In_English()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, hanna, _) = await StartAsync(fresh);
        await alva.SaysAsync("byt till engelska");
        await fresh.TickAsync();
        (await alva.ReceivesAsync("2 municipalities like yours replace their system in 2027, as you do")).Shows(
            "Finance / ERP", "Would you like to be introduced", "You get this because you are a contact for Lekeberg", "No more of these");
        (await alva.PressesAsync("No thanks")).Shows("Then there is no introduction", "Nobody is told that you said no.");
        (await alva.SaysAsync("introduce me")).Shows("You are told as soon as one of the others says yes.");
        await hanna.ReceivesAsync(Offer);
        await hanna.PressesAsync("Ja, presentera mig");
        (await alva.ReceivesAsync("A colleague would like to talk with you")).Shows("Hanna Exempel", "Open a chat with Hanna Exempel", "because you said yes");
        (await alva.PressesAsync("No more of these")).Shows("You get no more introductions");
        (await alva.SaysAsync("turn on introductions")).Shows("You get offers of introductions again");
    }

    [Fact]
    public async Task A_forged_card_introduces_nobody()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, hanna, nils) = await StartAsync(fresh);
        var bo = await fresh.ContactAsync("Bo Exempel", "bo@umea.se");
        var colleague = await fresh.Society.MemberAsync("Olle Exempel", "olle@lekeberg.se");
        var stranger = fresh.Society.Person("Okänd", "x@example.org");
        await fresh.TickAsync();
        await alva.ReceivesAsync(Offer);
        (await stranger.ExecutesAsync("register.introduce", Data(Round))).Hides("Tack");
        foreach (var person in new[] { bo, colleague })
            (await person.ExecutesAsync("register.introduce", Data(Round))).Shows("Jag har ingen presentation att erbjuda dig just nu.");
        (await alva.ExecutesAsync("register.introduce", Data("ekonomisystem/2026-11/x"))).Shows("Jag har ingen presentation");
        (await alva.ExecutesAsync("register.introduce", new JsonObject { ["kind"] = new string('x', 4000), ["round"] = Round })).Shows("Jag har ingen presentation");
        (await bo.SaysAsync("presentera mig")).Shows("Jag har ingen presentation");
        var round = await fresh.Society.Services.GetRequiredService<RadarService>().FindAsync(Kind, Round, TestContext.Current.CancellationToken);
        Assert.Empty(round!.Answers);
    }

    private static async Task<(Person Alva, Person Hanna, Person Nils)> StartAsync(FreshSociety fresh)
    {
        var now = NodaTime.Instant.FromUtc(2026, 10, 1, 8, 0);
        foreach (var municipality in new[] { "1814", "1861", "1884" })
            await fresh.HasAsync(municipality, FreshSociety.Raindance with { VerifiedAt = now, VerifiedBy = "x" });
        return (await fresh.ContactAsync("Alva Exempel", "alva@lekeberg.se"), await fresh.ContactAsync("Hanna Exempel", "hanna@hallsberg.se"),
            await fresh.ContactAsync("Nils Exempel", "nils@nora.se"));
    }

    private static JsonObject Data(string round) => new() { ["kind"] = Kind, ["round"] = round };
}
