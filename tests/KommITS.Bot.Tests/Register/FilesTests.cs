using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Register;

/// <summary>Tables into the register and out of it.</summary>
public sealed class FilesTests
{
    private const string Lekeberg = "1814";

    [Fact]
    public async Task A_dropped_file_is_shown_row_by_row_applied_and_changes_nothing_the_second_time()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        files.Content = Encoding.Latin1.GetBytes("System;Sedan;Anteckning;Kommun\nRaindance;2019;åäö;Lekeberg\nFoobar Plus;2021;;\nTreserva;tjugo;;\nLifecare;2020;;Umeå\n");
        (await DropsAsync(alva, $"{files.Address}/file"))
            .Shows("2 nya, 0 ändrade, 0 oförändrade. 1 okända namn blir förslag. 2 rader med fel hoppas över.", "Rad 4", "Inget år: tjugo", "Rad 5", "Annan kommun: Umeå", "Foobar Plus (okänt namn");
        Assert.Empty((await KeepingTests.PortfolioAsync(society, Lekeberg)).Usages);
        (await alva.PressesAsync("Spara i registret")).Shows("Importen är klar", "2 ändrade, 0 oförändrade");
        var usage = (await KeepingTests.PortfolioAsync(society, Lekeberg)).Find("raindance")!;
        Assert.Equal((2019, "åäö", UsageSource.Import), (usage.Since, usage.Note, usage.Source));
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("0 nya, 0 ändrade, 2 oförändrade").Hides("Spara i registret");
        Assert.Equal(2, (await KeepingTests.PortfolioAsync(society, Lekeberg)).History.Count);
        Assert.Null(files.Authorization);
    }

    [Fact]
    public async Task A_contact_column_names_colleagues_by_name_or_mail_and_who_is_no_colleague_is_told_by_row()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync();
        var (alva, _) = await society.TwoMembersAsync();
        var eva = await society.MemberAsync("Eva Exempel", "eva@lekeberg.se");
        files.Content = Encoding.UTF8.GetBytes("System;Kontakt\nRaindance;eva exempel\nTreserva;EVA@lekeberg.se\nLifecare;Bo Exempel\n");
        (await DropsAsync(alva, $"{files.Address}/file"))
            .Shows("2 nya, 0 ändrade", "1 rader med fel", "Kontakt: Eva Exempel", "Rad 4", "Ingen ensam aktiv medlem i kommunen heter så: Bo Exempel");
        await alva.PressesAsync("Spara i registret");
        var portfolio = await KeepingTests.PortfolioAsync(society, Lekeberg);
        Assert.Equal((eva.AadObjectId, eva.AadObjectId), (portfolio.Find("raindance")!.Contact, portfolio.Find("treserva")!.Contact));
        Assert.Null(portfolio.Find("lifecare"));
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("0 nya, 0 ändrade, 2 oförändrade");
    }

    [Fact]
    public async Task Pasted_lines_are_a_table_in_english_too()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("byt till engelska");
        (await alva.SaysAsync("We run:\nRaindance\nTreserva\nFoobar Plus")).Shows("3 new, 0 changed, 0 unchanged. 1 unknown names");
        (await alva.SaysAsync("save")).Shows("The import is done");
        Assert.Equal(3, (await KeepingTests.PortfolioAsync(society, Lekeberg)).Usages.Count);
    }

    [Theory]
    [InlineData("https://evil.example/file")]
    [InlineData("http://contoso.sharepoint.com/file")]
    [InlineData("https://sharepoint.com.evil.example/file")]
    [InlineData("https://evilsharepoint.com/file")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task A_file_elsewhere_is_not_fetched(string url)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await DropsAsync(alva, url)).Shows("Jag kom inte åt filen");
    }

    [Fact]
    public async Task What_is_sent_on_is_too_large_or_no_table_is_said()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await DropsAsync(alva, $"{files.Address}/elsewhere")).Shows("Jag kom inte åt filen");
        files.Content = new byte[TableFile.MaxSize + 100];
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("Filen är för stor");
        files.Content = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("varken en CSV-fil eller en Excel");
    }

    [Fact]
    public async Task Ten_thousand_rows_are_paged_and_the_card_stays_small()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        files.Content = Encoding.UTF8.GetBytes("System\n" + string.Join('\n', Enumerable.Range(1, 10_000).Select(number => $"Produkt {number}")));
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("400 nya", "9600 rader med fel", "Sida 1 av");
        (await alva.PressesAsync("Visa fler rader")).Shows("Sida 2 av");
        Assert.All(alva.Inbox.Messages, message => Assert.InRange(Encoding.UTF8.GetByteCount(message.Activity.GetRawText()), 0, 28_000));
        (await alva.SaysAsync("avbryt")).Shows("Inget är importerat");
        Assert.Empty((await KeepingTests.PortfolioAsync(society, Lekeberg)).Usages);
    }

    [Theory]
    [InlineData("exportera våra system", "csv")]
    [InlineData("export to excel", "xlsx")]
    public async Task An_export_is_offered_accepted_put_and_imports_again_with_nothing_changed(string words, string type)
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync(("Files:Send", "true"));
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync(words)).Shows("inget i registret");
        await alva.SaysAsync("vi kör Raindance sedan 2019 och har slutat med W3D3");
        await alva.PressesAsync("Spara");
        var offer = (await alva.SaysAsync(words)).Messages[^1].Activity.GetProperty("attachments")[0];
        Assert.Equal(("application/vnd.microsoft.teams.card.file.consent", $"kommits-system.{type}"), (offer.GetProperty("contentType").GetString(), offer.GetProperty("name").GetString()));
        var info = await ConsentsAsync(alva, "accept", offer.GetProperty("content").GetProperty("acceptContext").GetProperty("export").GetString()!, $"{files.Address}/upload");
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", info.Messages[^1].Activity.GetProperty("attachments")[0].GetProperty("contentType").GetString());
        Assert.Null(files.Authorization);
        files.Content = files.Put!;
        (await DropsAsync(alva, $"{files.Address}/file")).Shows("0 nya, 0 ändrade, 2 oförändrade. 0 okända namn blir förslag. 0 rader");
    }

    [Fact]
    public async Task All_systems_are_the_committees_and_a_forged_consent_gives_nothing()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("vi kör Raindance sedan 2019");
        await alva.PressesAsync("Spara");
        (await alva.SaysAsync("exportera alla system")).Shows("Du får inte exportera det");
        (await ConsentsAsync(alva, "accept", "all-csv", $"{files.Address}/upload")).Shows("Du får inte exportera det");
        (await ConsentsAsync(alva, "accept", "own-csv", "https://evil.example/upload")).Shows("gick inte att spara");
        (await ConsentsAsync(alva, "decline", "own-csv", null)).Shows("Ingen fil är sparad");
        Assert.Null(files.Put);
        await KeepingTests.MakeCommitteeAsync(society, alva);
        (await alva.SaysAsync("exportera alla system")).Shows("Du är ensam i styrelsen");
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await KeepingTests.MakeCommitteeAsync(society, bo);
        (await alva.SaysAsync("exportera alla system")).Shows("Beslut 1 väntar");
        (await ConsentsAsync(alva, "accept", "all-csv", $"{files.Address}/upload")).Shows("Du får inte exportera det");
        await bo.ReceivesAsync("Exportera hela registret");
        (await bo.PressesAsync("Godkänn")).Shows("Beslut 1 är godkänt");
        (await alva.SaysAsync("exportera alla system")).Shows("Lekeberg;Raindance;Ekonomisystem", "# Exporterat av Alva Exempel");
    }

    private static Task<Reply> DropsAsync(Person person, string url) => person.SendsAsync(activity => activity["attachments"] = new JsonArray(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = "system.csv",
        ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = "1", ["fileType"] = "csv" },
    }));

    internal static async Task<Reply> ConsentsAsync(Person person, string action, string context, string? uploadUrl)
    {
        var seen = person.Inbox.Messages.Count;
        await person.PostAsync(person.Activity("invoke", activity =>
        {
            activity["name"] = "fileConsent/invoke";
            activity["value"] = new JsonObject
            {
                ["type"] = "fileUpload",
                ["action"] = action,
                ["context"] = new JsonObject { ["export"] = context },
                ["uploadInfo"] = uploadUrl is null ? null : new JsonObject { ["uploadUrl"] = uploadUrl, ["contentUrl"] = "https://contoso.sharepoint.com/x", ["name"] = "x.csv", ["uniqueId"] = "1", ["fileType"] = "csv" },
            };
        }));
        return new Reply([.. person.Inbox.Messages.Skip(seen)]);
    }
}
