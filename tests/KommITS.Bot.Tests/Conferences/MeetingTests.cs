using System.Text.Json.Nodes;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>The annual meeting: its notice, mandates, and a vote for each municipality.</summary>
public sealed class MeetingTests
{
    [Fact]
    public async Task Notice_mandate_vote_and_count()
    {
        await using var society = await MeetingAsync();
        await society.GoAsync(2027, 3, 22, 8);
        (await society.Cleo.ReceivesAsync("Kallelse till Vårkonferensen")).Shows("Du kallas till föreningens årsmöte", "Program");
        (await society.Cleo.SaysAsync("program konferens 1")).Shows("1. Mötets öppnande", "2. Val av ordförande", "Verksamhetsberättelse");
        (await society.Alva.SaysAsync("ny omröstning konferens 1: Ska styrelsen beviljas ansvarsfrihet?")).Shows("Omröstning 1: Ska styrelsen beviljas ansvarsfrihet?", "inte öppen än");
        (await society.Bo.SaysAsync("omröstningar konferens 1")).Shows("Det finns inga omröstningar");
        (await society.Cleo.SaysAsync("mandat konferens 1: Cleo Exempel")).Shows("Bara kommunens kontakt kan ge mandat");
        var eva = await society.Society.MemberAsync("Eva Exempel", "eva@umea.se");
        (await society.Bo.SaysAsync("mandat konferens 1")).Shows("Vem röstar för din kommun", "Eva Exempel");
        (await society.Bo.SaysAsync("mandat konferens 1: Eva Exempel")).Shows("Eva Exempel röstar för Umeå kommun");
        (await society.Alva.PressesAsync("Öppna omröstningen")).Shows("Omröstningen är öppen. Kommuner som har röstat: 0.");
        (await eva.ReceivesAsync("Omröstning 1")).Shows("Du får det för att du röstar för din kommun");
        (await eva.PressesAsync("Ja")).Shows("Din kommun har röstat: ja");
        (await society.Bo.SaysAsync("rösta nej i omröstning 1 på konferens 1")).Shows("Du röstar inte för din kommun här");
        (await eva.SaysAsync("rösta nej i omröstning 1 på konferens 1")).Shows("Din kommun har röstat: nej", "Kommuner som har röstat: 1.");
        (await society.Alva.SaysAsync("röstlängd konferens 1")).Shows("1 av 3 medlemskommuner", "Umeå: Eva Exempel");
        (await society.Alva.SaysAsync("stäng omröstning 1 på konferens 1")).Shows("Avslag. Ja: 0. Nej: 1. Avstår: 0.");
        (await eva.SaysAsync("rösta ja i omröstning 1 på konferens 1")).Shows("Omröstningen är inte öppen");
    }

    [Fact]
    public async Task In_english_and_forged_votes_count_for_nobody()
    {
        await using var society = await MeetingAsync();
        await society.InEnglishAsync();
        await society.Bo.SaysAsync("register me for conference 1 remotely");
        (await society.Alva.SaysAsync("new ballot conference 1: Discharge?")).Shows("Vote 1: Discharge?");
        var id = (await society.FindAsync()).Id;
        (await society.Bo.ExecutesAsync("conferences.open", new JsonObject { ["conference"] = id, ["ballot"] = "1" })).Shows("Only the committee can do that");
        (await society.Alva.SaysAsync("open ballot 1 at conference 1")).Shows("The vote is open");
        (await society.Cleo.ExecutesAsync("conferences.vote", new JsonObject { ["conference"] = id, ["ballot"] = "1", ["choice"] = "Yes", ["member"] = society.Bo.AadObjectId, ["municipality"] = "2480" }))
            .Shows("You do not vote for your municipality here");
        (await society.Bo.ExecutesAsync("conferences.vote", new JsonObject { ["conference"] = id, ["ballot"] = "1", ["choice"] = "9" })).Shows("Type for example");
        (await society.Bo.SaysAsync("vote yes in ballot 1 at conference 1")).Shows("Your municipality has voted: yes");
        (await society.Cleo.ExecutesAsync("conferences.close", new JsonObject { ["conference"] = id, ["ballot"] = "1" })).Shows("Only the committee can do that");
        (await society.Alva.SaysAsync("close ballot 1 at conference 1")).Shows("Carried. Yes: 1. No: 0. Abstained: 0.");
        Assert.Single((await society.Get<BallotBook>().AllAsync(id, TestContext.Current.CancellationToken))[0].Votes);
        (await society.Cleo.SaysAsync("voting-list conference 1")).Shows("Umeå: Bo Exempel");
    }

    /// <summary>Bo is the contact of Umeå.</summary>
    private static async Task<ConferenceSociety> MeetingAsync()
    {
        var society = await ConferenceSociety.StartAsync();
        await society.Society.IsContactAsync(society.Bo);
        await society.PublishAsync("årsmöte: ja", "kallelse: 2027-03-22", "handlingar: Verksamhetsberättelse | https://example.org/vb.pdf", "dagordning: Mötets öppnande", "Val av ordförande");
        return society;
    }
}
