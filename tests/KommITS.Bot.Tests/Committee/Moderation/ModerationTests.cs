using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Announcements;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Committee.Moderation;

/// <summary>Alva and Bo are the committee, Cleo and Dag members.</summary>
public sealed class ModerationTests
{
    private const string Question = "Har någon bytt från Procapita till Lifecare?";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hidden_question_is_gone_for_all_but_its_author_who_learns_why_and_comes_back_whole()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var (alva, bo, cleo, dag) = (society.Alva, society.Bo, society.Cleo, society.Dag);
        await cleo.AsksAsync($"fråga: {Question}");
        await dag.ReceivesAsync("Fråga 1");
        await bo.ReceivesAsync("Fråga 1");
        await dag.SaysAsync("svara på fråga 1: vi tog hjälp av grannen");
        await cleo.ReceivesAsync("vi tog hjälp av grannen");

        (await alva.SaysAsync("dölj fråga 1")).Shows("Vad är skälet?");
        (await alva.SaysAsync("reklam för eget bolag")).Shows("Dölja fråga 1?", Question, "Skäl: reklam för eget bolag", "listor, sökning");
        (await bo.SaysAsync("fråga 1")).Shows(Question).Hides("Dold av styrelsen");
        (await alva.SaysAsync("ja")).Shows("Dolt: fråga 1");

        var told = await cleo.ReceivesAsync("Styrelsen har dolt det du skrev: fråga 1");
        told.Shows(Question, "Skäl: reklam för eget bolag", "Skriv till någon i styrelsen: Alva Exempel (alva@lekeberg.se) och Bo Exempel (bo@umea.se)");
        await dag.ReceivesAsync("Dolt av styrelsen: fråga 1");
        await bo.ReceivesAsync("Dolt av styrelsen: fråga 1");
        Assert.Equal(0, dag.CountOf(Question));
        (await dag.SaysAsync("fråga 1")).Shows("Den frågan har styrelsen dolt").Hides(Question);
        (await dag.SaysAsync("svara på fråga 1: en sak till")).Shows("styrelsen dolt");
        (await dag.SaysAsync("fråga: vem har bytt från Procapita till Lifecare")).Hides(Question);
        await dag.SaysAsync("avbryt");
        (await cleo.SaysAsync("mina frågor")).Shows(Question, "Dold av styrelsen");
        (await cleo.SaysAsync("fråga 1")).Shows(Question, "Skäl: reklam för eget bolag", "vi tog hjälp av grannen");
        (await bo.SaysAsync("fråga 1")).Shows(Question, "Visa igen");
        (await alva.SaysAsync("dölj fråga 1: igen")).Shows("redan dolt");

        (await bo.SaysAsync("visa fråga 1 igen: det var ingen reklam")).Shows("Visa fråga 1 igen?");
        (await bo.PressesAsync("Visa igen")).Shows("Syns igen: fråga 1");
        (await cleo.ReceivesAsync("Styrelsen visar igen det du skrev: fråga 1")).Shows("Skäl: det var ingen reklam");
        (await alva.ReceivesAsync("Ditt svar")).Shows(Question);
        (await dag.SaysAsync("fråga 1")).Shows(Question, "vi tog hjälp av grannen");
        (await dag.SaysAsync("fråga: vem har bytt från Procapita till Lifecare")).Shows(Question);
        await WaitAsync(() => dag.CountOf("Dolt av styrelsen") == 0);
        (await alva.SaysAsync("loggen")).Shows("Alva Exempel dolde: fråga 1", "reklam för eget bolag", "Bo Exempel visade igen: fråga 1", "det var ingen reklam");
        Assert.Null((await society.Society.Services.GetRequiredService<AuditLog>().VerifyAsync(Token)).Broken);
    }

    [Fact]
    public async Task A_report_reaches_the_committee_and_who_reported_is_told_what_came_of_it()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var (alva, bo, cleo, dag) = (society.Alva, society.Bo, society.Cleo, society.Dag);
        await cleo.AsksAsync($"fråga: {Question}");
        await dag.ReceivesAsync("Fråga 1");
        await dag.SaysAsync("svara på fråga 1: köp av mitt bolag");
        await bo.SaysAsync("svara på fråga 1: ja, i våras");

        (await cleo.SaysAsync("anmäl svar 1 på fråga 1: påhopp, se svar 2")).Shows("Anmält till styrelsen: svar 1 på fråga 1");
        (await alva.ReceivesAsync("Anmält: svar 1 på fråga 1")).Shows("köp av mitt bolag", "Anmält av Cleo Exempel, Habo kommun", "påhopp, se svar 2");
        await bo.ReceivesAsync("Anmält: svar 1 på fråga 1");
        (await alva.SaysAsync("styrelsen")).Shows("1 anmälan väntar");
        (await bo.PressesAsync("Dölj")).Shows("Vad är skälet?");
        await bo.SaysAsync("reklam");
        (await bo.SaysAsync("ja")).Shows("Dolt: svar 1 på fråga 1");
        (await cleo.ReceivesAsync("Det du anmälde är dolt: svar 1 på fråga 1")).Shows("Skäl: reklam");
        (await alva.ReceivesAsync("Avgjort: dolt. reklam")).Shows("Anmälan 1");
        (await dag.ReceivesAsync("Styrelsen har dolt det du skrev: svar 1 på fråga 1")).Shows("köp av mitt bolag", "Skäl: reklam");
        (await cleo.SaysAsync("fråga 1")).Hides("köp av mitt bolag").Shows("ja, i våras", "2. Bo Exempel", "1 svar");
        (await dag.SaysAsync("fråga 1")).Shows("köp av mitt bolag", "Dolt av styrelsen. Skäl: reklam");
        (await cleo.SaysAsync("acceptera svar 1 på fråga 1")).Hides("köp av mitt bolag").Shows("svar");
        Assert.Equal(0, cleo.CountOf("köp av mitt bolag"));

        (await dag.SaysAsync("anmäl fråga 1")).Shows("Vad är fel med fråga 1?");
        (await dag.SaysAsync("dum fråga")).Shows("Anmält till styrelsen: fråga 1");
        (await alva.SaysAsync("anmälda frågor")).Shows("Anmälan 2 om fråga 1", "dum fråga");
        (await alva.SaysAsync("anmälan 2")).Shows("Anmält: fråga 1", "dum fråga");
        (await alva.SaysAsync("avvisa anmälan 2: frågan är bra")).Shows("Avvisa anmälan 2?");
        (await alva.SaysAsync("ja")).Shows("Anmälan 2 är avvisad");
        (await dag.ReceivesAsync("döljer inte: fråga 1")).Shows("Skäl: frågan är bra");
        (await dag.SaysAsync("anmäl fråga 1: igen")).Shows("har du anmält förut");
        (await cleo.SaysAsync("anmäl fråga 1: min egen")).Shows("skrivit själv");
        (await alva.SaysAsync("anmälda frågor")).Shows("Inget är anmält");
        (await bo.SaysAsync("show answer 1 to question 1 again: sorry")).Shows("Visa svar 1 på fråga 1 igen?");
        await bo.SaysAsync("ja");
        (await cleo.SaysAsync("fråga 1")).Shows("köp av mitt bolag");
    }

    [Fact]
    public async Task A_member_is_warned_shut_out_and_let_back_and_nothing_else_reaches_them_meanwhile()
    {
        await using var society = await (await CommitteeSociety.StartAsync(("Committee:Mail", "board@example.org"))).InEnglishAsync();
        var (alva, bo, cleo, dag) = (society.Alva, society.Bo, society.Cleo, society.Dag);
        (await alva.SaysAsync("warn Nobody Known: rude")).Shows("no member called “Nobody Known”");
        (await alva.SaysAsync("warn Dag: rude answer")).Shows("Warn Dag Exempel, Örebro municipality?", "Reason: rude answer", "No warning before");
        (await alva.SaysAsync("no")).Shows("Cancelled");
        await alva.SaysAsync("warn dag@orebro.se");
        (await alva.SaysAsync("rude answer")).Shows("Warn Dag Exempel");
        (await alva.PressesAsync("Warn")).Shows("Dag Exempel is warned");
        (await dag.ReceivesAsync("You have been warned by the committee")).Shows("Reason: rude answer", "Write to the committee: board@example.org");

        (await alva.SaysAsync("suspend Bo: no")).Shows("can not be suspended");
        (await alva.SaysAsync("suspend Alva Exempel: no")).Shows("can not be suspended");
        (await bo.SaysAsync("stäng av Dag: rude again")).Shows("Suspend Dag Exempel", "1 warning before");
        (await bo.SaysAsync("yes")).Shows("Dag Exempel is suspended");
        (await dag.ReceivesAsync("The committee has suspended your membership")).Shows("Reason: rude again", "board@example.org");
        (await dag.SaysAsync("my questions")).Shows("suspended").Hides("Lifecare");
        await dag.SaysAsync("change municipality");
        await dag.SaysAsync("Umeå");
        Assert.Equal(MemberStatus.Suspended, (await society.MemberAsync(dag))!.Status);
        await dag.SaysAsync("cancel");

        var seen = dag.Inbox.Messages.Count;
        await cleo.AsksAsync("question: who has moved from Procapita to Lifecare?");
        await alva.ReceivesAsync("Procapita to Lifecare");
        Assert.Equal(seen, dag.Inbox.Messages.Count);
        (await alva.SaysAsync("lift the suspension of Dag")).Shows("reason for ending it");
        await alva.SaysAsync("has said sorry");
        (await alva.SaysAsync("yes")).Shows("The suspension of Dag Exempel is lifted");
        (await dag.ReceivesAsync("Your suspension is lifted")).Shows("Reason: has said sorry");
        Assert.Equal(MemberStatus.Active, (await society.MemberAsync(dag))!.Status);
        (await alva.SaysAsync("reinstate Dag: again")).Shows("not suspended");
        (await alva.SaysAsync("loggen")).Shows("Bo Exempel suspended: Dag Exempel", "Alva Exempel warned: Dag Exempel", "lifted the suspension of: Dag Exempel");
    }

    [Fact]
    public async Task Of_two_with_one_name_the_committee_says_which_and_an_anonymous_asker_is_known_to_the_committee_alone()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var other = await society.Society.MemberAsync("Dag Exempel", "dag@habokommun.se");
        (await society.Alva.SaysAsync("varna Dag Exempel: spam")).Shows("Vem menar du?", "Dag Exempel, Örebro kommun", "Dag Exempel, Habo kommun");
        (await society.Alva.SaysAsync("den i Habo")).Shows("Tryck på ett namn");
        (await society.Alva.SaysAsync("Habo")).Shows("Varna Dag Exempel, Habo kommun?");
        await society.Alva.SaysAsync("ja");
        await other.ReceivesAsync("Du har fått en varning");
        Assert.Equal(0, society.Dag.CountOf("varning"));

        (await society.Cleo.SaysAsync("fråga: får man fråga om löner här?")).Shows("Kollegerna ser ditt namn");
        (await society.Cleo.SaysAsync("anonymt")).Shows("Kollegerna ser inte vem som frågar");
        await society.Cleo.SaysAsync("skicka");
        var asked = await society.Dag.ReceivesAsync("får man fråga om löner här?");
        asked.Shows("En kollega som frågar anonymt");
        var sent = (await society.Dag.SaysAsync("svara på fråga 1: ja")).Text;
        await society.Cleo.ReceivesAsync("Nytt svar på fråga 1");
        await society.Cleo.SaysAsync("acceptera svar 1 på fråga 1");
        await society.Dag.ReceivesAsync("En kollega");
        var shown = (await society.Dag.SaysAsync("fråga 1")).Shows("anonymt").Text;
        var similar = (await society.Bo.SaysAsync("fråga: vad säger ni om löner, får man fråga om det?")).Shows("får man fråga om löner här?").Text;
        foreach (var text in society.Dag.Inbox.Messages.Select(message => message.Activity.GetRawText()).Append(sent).Append(shown).Append(similar))
        {
            Assert.DoesNotContain("Cleo", text, StringComparison.Ordinal);
            Assert.DoesNotContain(society.Cleo.AadObjectId, text, StringComparison.Ordinal);
        }

        await society.Bo.SaysAsync("avbryt");
        (await society.Dag.SaysAsync("vem frågade fråga 1")).Shows("styrelsen").Hides("Cleo");
        (await society.Alva.SaysAsync("vem frågade fråga 1")).Shows("anonymt av Cleo Exempel, Habo kommun");
        (await society.Alva.SaysAsync("loggen")).Shows("Alva Exempel såg vem som ställde: fråga 1");
    }

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var tries = 0; tries < 500 && !isSo(); tries++)
            await Task.Delay(20, Token);
        Assert.True(isSo());
    }
}
