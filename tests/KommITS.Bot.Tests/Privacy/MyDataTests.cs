using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Privacy.Data;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>"Mina uppgifter", and the copy to take along.</summary>
public sealed class MyDataTests
{
    [Fact]
    public async Task All_that_is_stored_is_told_in_words_and_the_copy_in_the_chat_is_whole()
    {
        await using var society = await PrivateSociety.StartAsync(("Files:Send", "false"));
        await society.LiveAsync();
        (await society.Bo.SaysAsync("mina uppgifter")).Shows(
            "Det här finns sparat om dig", "Namn: Bo Exempel", "E-post: bo@umea.se", "Kommun: Umeå kommun", "Roll: IT-strateg", "kontaktperson", "Frågor du har ställt (2)", "ärendehantering",
            "Svar du har gett (1): vi sparar dem ett år", "Systemuppgifter du har bekräftat (2): Raindance", "Systemnamn du har föreslagit (1): Foobar Plus", "Anmälningar: 1", "Kost (1): nötallergi",
            "Röster du har lämnat för kommunen (1)", "Utskick du har sagt att du läst: 1", "Svar till styrelsen (1): hälsar Bo", "Påminnelser (1): blommorna", "Meddelanden du har fått", "Sparas i 12 månader",
            "Dina inställningar för aviseringar", "Pågående samtal");
        (await society.Bo.PressesAsync("Rätta min profil")).Shows("Din profil", "Vem ser vad");
        var reply = await society.Bo.PressesAsync("Ta med en kopia");
        var copy = Copy(reply);
        Assert.Equal(("Bo Exempel", "kommits-personal-data/1"), (copy["exportedBy"]!.GetValue<string>(), copy["format"]!.GetValue<string>()));
        Assert.Equal("2027-01-11T09:00:00Z", copy["exportedAt"]!.GetValue<string>());
        Assert.Equal(
            ["agreements", "announcements", "committee", "conferences", "conversation", "notices", "other", "profile", "questions", "register", "reminders"], copy["data"]!.AsObject().Select(area => area.Key).Order(StringComparer.Ordinal));
        var text = copy.ToJsonString();
        Assert.All(new[] { "nötallergi", "blommorna", "hemliga", "ett år", "IT-strateg", "raindance" }, said => Assert.Contains(said, JsonUnescaped(text), StringComparison.OrdinalIgnoreCase));
        Assert.All(new[] { society.Alva.AadObjectId, society.Cleo.AadObjectId, "Cleo Exempel", "cleo@habokommun.se" }, other => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
        (await society.Alva.SaysAsync("deltagarlista konferens 1")).Shows("Exporterat av Alva Exempel 11 januari 2027 10:00");
        (await society.Alva.SaysAsync("exportera utskick 1")).Shows("Exporterat av Alva Exempel 11 januari 2027 10:00");
        (await society.Alva.SaysAsync("exportera våra system")).Shows("Exporterat av Alva Exempel 11 januari 2027 10:00");
        Assert.All(reply.Messages, message => Assert.InRange(Encoding.UTF8.GetByteCount(message.Activity.GetRawText()), 0, 28_000));
    }

    [Fact]
    public async Task In_english_the_copy_is_a_file_for_whoever_says_yes_also_for_a_stranger_and_one_who_is_suspended()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await PrivateSociety.StartAsync(("Files:Send", "true"));
        await society.Bo.SaysAsync("byt till engelska");
        (await society.Bo.SaysAsync("my data")).Shows("This is stored about you", "Name: Bo Exempel", "Kept until you have the bot forget you").Hides("Alva");
        await society.ChangeAsync(society.Bo, bo => bo with { Status = MemberStatus.Suspended });
        var offer = (await society.Bo.SaysAsync("export my data")).Messages[^1].Activity.GetProperty("attachments")[0];
        Assert.Equal(("application/vnd.microsoft.teams.card.file.consent", "kommits-my-data.json"), (offer.GetProperty("contentType").GetString(), offer.GetProperty("name").GetString()));
        await ConsentsAsync(society.Bo, files);
        Assert.Contains("bo@umea.se", Encoding.UTF8.GetString(files.Put!), StringComparison.Ordinal);

        var stranger = society.Society.Person("Eva Exempel", "eva@example.org");
        await stranger.OpensAsync();
        (await stranger.SaysAsync("mina uppgifter")).Shows("Det här finns sparat om dig", "Adressen till din chatt");
        await ConsentsAsync(stranger, files);
        Assert.Equal(stranger.AadObjectId, JsonNode.Parse(files.Put!)!["about"]!["members"]![0]!.GetValue<string>());
        var seen = stranger.Inbox.Messages.Count;
        await ConsentsAsync(stranger, files, "own-csv");
        Assert.DoesNotContain(stranger.Inbox.Messages.Skip(seen), message => message.Activity.GetRawText().Contains("file.info", StringComparison.Ordinal));
    }

    private static JsonObject Copy(Reply reply)
    {
        var parts = reply.Messages.Select(message => message.Text).Where(text => text.StartsWith("```", StringComparison.Ordinal)).Select(text => text.Trim('`').Trim('\n'));
        return JsonNode.Parse(string.Join('\n', parts))!.AsObject();
    }

    private static string JsonUnescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(json.Replace("\\\"", "'", StringComparison.Ordinal));

    private static Task<HttpResponseMessage> ConsentsAsync(Person person, FileHost files, string context = CopyMyData.Key) => person.PostAsync(person.Activity("invoke", activity =>
    {
        activity["name"] = "fileConsent/invoke";
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = "accept",
            ["context"] = new JsonObject { ["export"] = context },
            ["uploadInfo"] = new JsonObject { ["uploadUrl"] = $"{files.Address}/upload", ["contentUrl"] = "https://contoso.sharepoint.com/x", ["name"] = "x.json", ["uniqueId"] = "1", ["fileType"] = "json" },
        };
    }));
}
