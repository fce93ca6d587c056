using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Tests.Register;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>What the committee does with what has gone out.</summary>
public sealed class FollowingTests
{
    [Fact]
    public async Task The_report_adds_up_and_only_the_unreached_get_it_again()
    {
        await using var society = await CommitteeSociety.StartAsync();
        BlockDag(society);
        await society.SendAsync("alla");
        (await society.Alva.ReceivesAsync("3 av 4 personer har fått det")).Shows("Skicka om till dem som inte nåtts");
        (await society.Bo.SaysAsync("rapport utskick 1")).Shows("Årsmöte i maj", "3 av 4 personer har fått det", "Skickat", "3", "1: ", "blockera");
        society.Society.Channel.Refuse = _ => null;
        (await society.Bo.PressesAsync("Skicka om till dem som inte nåtts")).Shows("Utskick 1 skickas om");
        await society.TickAsync();
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        await society.Alva.ReceivesAsync("4 av 4 personer har fått det");
        Assert.Equal((1, 1), (society.Cleo.CountOf("Årsmöte i maj"), society.Dag.CountOf("Årsmöte i maj")));
        (await society.Bo.SaysAsync("skicka om utskick 1")).Shows("Ingen återstår");
    }

    [Fact]
    public async Task In_English_the_report_is_read_and_the_unreached_get_it_again()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        BlockDag(society);
        await society.SendAsync("dag@orebro.se, bo@umea.se");
        (await society.Alva.ReceivesAsync("1 of 2 people have got it")).Shows("Send again to the unreached");
        (await society.Alva.SaysAsync("report announcement 1")).Shows("1 of 2 people have got it", "1: ", "blocked");
        society.Society.Channel.Refuse = _ => null;
        (await society.Alva.SaysAsync("resend announcement 1")).Shows("Announcement 1 is sent again");
        await society.TickAsync();
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        await society.Alva.ReceivesAsync("2 of 2 people have got it");
    }

    [Fact]
    public async Task An_edit_of_what_went_to_some_reaches_every_card()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("dag@orebro.se, bo@umea.se");
        await society.Dag.ReceivesAsync("Välkommen den **14 maj**");
        (await society.Bo.SaysAsync("ändra utskick 1")).Shows("du ändrar det som medlemmarna ser").Hides("Mottagare");
        (await society.Bo.PressesAsync("Spara och granska", ("Text", "Välkommen den 21 maj."))).Shows("Utskick 1 är ändrat");
        await society.TickAsync();
        (await society.Dag.ReceivesAsync("Välkommen den 21 maj.")).Shows("Ändrat 2 november 2026", "Från Alva Exempel");
        Assert.Equal((0, 1), (society.Dag.CountOf("14 maj"), society.Dag.CountOf("Årsmöte i maj")));
        (await society.Bo.SaysAsync("rapport utskick 1")).Shows("Version 2. Ändrade kort: 2. Gick inte att ändra: 0.");
        await society.TickAsync();
        await society.Alva.ReceivesAsync("Version 2. Ändrade kort: 2. Gick inte att ändra: 0. Återstår: 0.");
        Assert.Equal(AnnouncementStatus.Sent, (await society.FindAsync()).Status);
    }

    [Fact]
    public async Task An_edit_of_what_went_to_all_waits_for_a_second_member_in_English()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.SendAsync("all");
        await society.Cleo.ReceivesAsync("14 maj");
        await society.Alva.SaysAsync("edit announcement 1");
        await society.Alva.SaysAsync("body: Now on the 21st.");
        (await society.Alva.SaysAsync("save")).Shows("The change of announcement 1 waits for approval");
        await society.TickAsync();
        Assert.Equal(0, society.Cleo.CountOf("Now on the 21st."));
        (await society.Bo.ReceivesAsync("Now on the 21st.")).Shows("waits for your approval");
        (await society.Bo.PressesAsync("Approve")).Shows("Announcement 1 is approved");
        await society.TickAsync();
        await society.Cleo.ReceivesAsync("Now on the 21st.");
        Assert.Equal(0, society.Cleo.CountOf("14 maj"));
    }

    [Theory]
    [InlineData("dra tillbaka utskick 1", "Ja, dra tillbaka")]
    [InlineData("dra tillbaka utskick 1", null)]
    public async Task A_recall_is_asked_about_and_empties_the_chats(string words, string? button)
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("alla");
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        (await society.Bo.SaysAsync(words)).Shows("Dra tillbaka utskick 1", "Det gick till 4 personer");
        Assert.Equal(AnnouncementStatus.Sent, (await society.FindAsync()).Status);
        (await (button is null ? society.Bo.SaysAsync($"ja, {words}") : society.Bo.PressesAsync(button))).Shows("Utskick 1 är tillbakadraget");
        await society.TickAsync();
        await WaitAsync(() => society.Dag.CountOf("Årsmöte i maj") + society.Cleo.CountOf("Årsmöte i maj") == 0);
        (await society.Bo.SaysAsync("rapport utskick 1")).Shows("Borttagna kort: 4. Gick inte att ta bort: 0.");
        await society.TickAsync();
        (await society.Alva.ReceivesAsync("Utskick 1, tillbakadraget")).Shows("Borttagna kort: 4. Gick inte att ta bort: 0. Återstår: 0.");
        Assert.True((await society.FindAsync()).IsSettled);
        (await society.Dag.SaysAsync("nyheter")).Shows("inga nyheter");
    }

    [Fact]
    public async Task A_recall_in_English()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.SendAsync("dag@orebro.se");
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        (await society.Alva.SaysAsync("recall announcement 1")).Shows("Recall announcement 1", "It went to 1 person");
        (await society.Alva.SaysAsync("yes, recall announcement 1")).Shows("Announcement 1 is recalled");
        await society.TickAsync();
        await WaitAsync(() => society.Dag.CountOf("Årsmöte i maj") == 0);
    }

    [Theory]
    [InlineData("exportera utskick 1")]
    [InlineData("export announcement 1")]
    public async Task The_report_is_exported_with_reason_remedy_and_no_formula(string words)
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await CommitteeSociety.StartAsync(("Files:Send", "true"));
        BlockDag(society);
        await society.SendAsync("alla", "läskvitto: ja");
        await society.Alva.ReceivesAsync("3 av 4 personer har fått det");
        await society.Cleo.ReceivesAsync("Årsmöte i maj");
        await society.Cleo.PressesAsync("Jag har läst");
        var offer = (await society.Bo.SaysAsync(words)).Messages[^1].Activity.GetProperty("attachments")[0];
        Assert.Equal("kommits-utskick-1.csv", offer.GetProperty("name").GetString());
        var key = offer.GetProperty("content").GetProperty("acceptContext").GetProperty("export").GetString()!;
        await ConsentsAsync(society.Cleo, key, $"{files.Address}/upload");
        Assert.Null(files.Put);
        await ConsentsAsync(society.Bo, key, $"{files.Address}/upload");
        var lines = Encoding.UTF8.GetString(files.Put!).Split("\r\n");
        Assert.Contains("Namn;Kommun;Läge;Varför;Vad som kan göras;Kanske två gånger;Bekräftat läst", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Dag Exempel;Örebro kommun;", StringComparison.Ordinal) && line.Contains("blockera", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Cleo Exempel;Habo kommun;", StringComparison.Ordinal) && line.EndsWith(";2026-11-02 10:00", StringComparison.Ordinal));
        Assert.Equal(4, lines.Count(line => line.Contains(" Exempel;", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_send_that_was_due_while_the_process_was_down_goes_out_once_when_it_comes_back()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.AlvaWritesAsync("dag@orebro.se", "tid: i morgon kl. 8");
        await society.Alva.SaysAsync("skicka utskick 1");
        society.Time.SetUtcNow(new DateTimeOffset(2026, 11, 3, 12, 0, 0, TimeSpan.Zero));
        await society.Society.RestartAsync();
        await society.TickAsync();
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        await society.Society.RestartAsync();
        await society.TickAsync();
        Assert.Equal(1, society.Dag.CountOf("Årsmöte i maj"));
    }

    private static void BlockDag(CommitteeSociety society)
    {
        var dag = society.Dag.ConversationId;
        society.Society.Channel.Refuse = conversation => conversation == dag
            ? Results.Json(new { error = new { code = "ConversationBlockedByUser", message = "blocked" } }, statusCode: StatusCodes.Status403Forbidden)
            : null;
    }

    private static Task<HttpResponseMessage> ConsentsAsync(Channel.Person person, string key, string upload) => person.PostAsync(person.Activity("invoke", activity =>
    {
        activity["name"] = "fileConsent/invoke";
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = "accept",
            ["context"] = new JsonObject { ["export"] = key },
            ["uploadInfo"] = new JsonObject { ["uploadUrl"] = upload, ["contentUrl"] = "https://contoso.sharepoint.com/x", ["name"] = "x.csv", ["uniqueId"] = "1", ["fileType"] = "csv" },
        };
    }));

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var attempt = 0; attempt < 200 && !isSo(); attempt++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(isSo());
    }
}
