using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Deployment.Tools;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>Calendar files, programme files, and what comes after a conference.</summary>
public sealed class AfterwardsTests
{
    private static readonly string Node = Path.Combine(Repository.Root, "tests/KommITS.Bot.Tests/Conferences/Node");

    [Fact]
    public async Task The_calendar_file_is_read_by_another_reader_too()
    {
        await using var society = await ConferenceSociety.StartAsync(("Files:Send", "false"));
        await society.PublishAsync("beskrivning: Två dagar om erfarenhetsutbyte, säkerhet och gemensamma upphandlingar; å, ä och ö viks inte sönder.");
        await society.Alva.SaysAsync("ändra konferens 1");
        await society.Alva.SaysAsync("plats: Umeå");
        await society.Alva.SaysAsync("spara");
        var said = (await society.Bo.SaysAsync("kalenderfil konferens 1")).Messages.SelectMany(message => message.Text.Split('\n'));
        var text = string.Join('\n', said.Where(line => !line.StartsWith("```", StringComparison.Ordinal)));
        var read = await ReadAsync(text);
        Assert.Equal("PUBLISH", read.GetProperty("method").GetString());
        var events = read.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(3, events.Count);
        Assert.Equal(
            ("Vårkonferensen", 1, "Umeå, Fabriksgatan 2", "2027-04-21T07:00:00.000Z", "2027-04-22T14:00:00.000Z", "Europe/Stockholm"),
            (Text(events[0], "summary"), events[0].GetProperty("sequence").GetInt32(), Text(events[0], "location"), Text(events[0], "start"), Text(events[0], "end"), Text(events[0], "zone")));
        Assert.StartsWith("Två dagar om erfarenhetsutbyte, säkerhet och gemensamma upphandlingar; å, ä och ö", Text(events[0], "description"), StringComparison.Ordinal);
        Assert.Equal(("Systembyten (Vårkonferensen)", "2027-04-21T08:30:00.000Z"), (Text(events[2], "summary"), Text(events[2], "start")));
        (await society.Bo.SaysAsync("kalenderfil konferens 1 pass 2")).Shows("Systembyten").Hides("SUMMARY:Välkomna");
        (await society.Bo.SaysAsync("kalenderfil konferens 1 pass 9")).Shows("Det finns inget sådant pass");
    }

    [Fact]
    public async Task A_dropped_programme_is_shown_with_errors_by_row_and_saved()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await ConferenceSociety.StartAsync();
        files.Content = Encoding.Latin1.GetBytes("Titel;Höstkonferensen\nPlats;Umeå\nStart;2027-10-13 09:00\nSlut;2027-10-14 15:00\nPlatser;många\nDag;Start;Slut;Titel;Sal;Talare\n2027-10-13;09:00;10:00;Välkomna;Aula;Alva\n;10:30;10:15;Bakvänt;;\n2027-10-14;9;10;Avslutning;;\n;tio;11;Fel;;\n");
        (await DropsAsync(society.Alva, files)).Shows("Det här står i filen", "Fält: 4. Pass: 2. Rader med fel, som hoppas över: 3.", "Rad 5", "många är inget antal", "Rad 8", "slutar innan", "Rad 10", "Jag förstår inte tiden tio–11", "Välkomna");
        (await society.Alva.SaysAsync("spara")).Shows("Konferens 1 · utkast", "Höstkonferensen", "13 oktober 2027 kl. 9.00 – 14 oktober 2027 kl. 15.00");
        Assert.Equal(["s1", "s2"], (await society.FindAsync()).Details.Sessions.Select(session => session.Id));
        files.Content = Encoding.UTF8.GetBytes("""{"sessions":[{"date":"2027-10-13","start":"09:00","end":"10:00","title":"Välkomna","slides":"https://example.org/b.pdf"},{"start":"11:00","title":"Nytt"},{"title":""}]}""");
        (await DropsAsync(society.Alva, files)).Shows("Pass: 2. Rader med fel, som hoppas över: 1.", "Passet saknar titel");
        (await society.Alva.PressesAsync("Spara")).Shows("Höstkonferensen");
        Assert.Equal([("s1", "https://example.org/b.pdf"), ("s3", null)], (await society.FindAsync()).Details.Sessions.Select(session => (session.Id, session.Slides)));
        (await DropsAsync(society.Bo, files)).Shows("Det kan bara styrelsen göra");
        files.Content = Encoding.UTF8.GetBytes("{\"title\": ");
        (await DropsAsync(society.Alva, files)).Shows("går inte att läsa");
        files.Content = Encoding.UTF8.GetBytes("System;Sedan\nRaindance;2019\n");
        (await DropsAsync(society.Alva, files)).Shows("1 nya, 0 ändrade");
    }

    [Fact]
    public async Task Who_took_part_rates_it_and_the_committee_reads_it_without_names()
    {
        await using var society = await ConferenceSociety.StartAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
        (await society.Bo.SaysAsync("tyck till om konferens 1: 4 bra")).Shows("Konferensen är inte slut än");
        await society.GoAsync(2027, 4, 23, 9);
        (await society.Bo.ReceivesAsync("Vad tyckte du om Vårkonferensen?")).Shows("Tyck till");
        await society.Bo.SaysAsync("tyck till om konferens 1");
        (await society.Bo.PressesAsync("Skicka omdömet", ("Omdöme, 5 är bäst", "3"))).Shows("3 av 5 för Vårkonferensen");
        (await society.Bo.SaysAsync("tyck till om konferens 1: 5 mycket bra program")).Shows("5 av 5 för Vårkonferensen");
        (await society.Cleo.SaysAsync("tyck till om konferens 1: 1 trist")).Shows("Bara den som deltog kan tycka till");
        (await society.Bo.SaysAsync("omdömen om konferens 1")).Shows("Det kan bara styrelsen göra");
        (await society.Alva.SaysAsync("omdömen om konferens 1")).Shows("Snitt 5,0 av 5, 1 svar.", "mycket bra program").Hides("Bo Exempel");
        await society.Alva.SaysAsync("ändra konferens 1");
        await society.Alva.SaysAsync("program: 2027-04-21 09:00-10:00 | Välkomna | Stora salen | Alva Exempel | https://example.org/bilder.pdf");
        await society.Alva.SaysAsync("spara");
        (await society.Bo.SaysAsync("program konferens 1")).Shows("Bilder");
        await society.TickAsync();
        (await society.Bo.SaysAsync("tidigare konferenser")).Shows("Tidigare konferenser", "Vårkonferensen");
    }

    [Fact]
    public async Task The_same_afterwards_in_english()
    {
        await using var society = await (await ConferenceSociety.StartAsync(("Files:Send", "false"))).InEnglishAsync();
        await society.PublishAsync();
        await society.Bo.SaysAsync("register me for conference 1 on site");
        (await society.Bo.SaysAsync("calendar-file conference 1")).Shows("BEGIN:VCALENDAR", "SUMMARY:Vårkonferensen");
        await society.GoAsync(2027, 4, 23, 9);
        await society.Bo.ReceivesAsync("What did you think of Vårkonferensen?");
        (await society.Bo.SaysAsync("rate conference 1: 4 good programme")).Shows("4 of 5 for Vårkonferensen");
        (await society.Alva.SaysAsync("ratings of conference 1")).Shows("Average 4.0 of 5, 1 answers.", "good programme");
    }

    private static Task<Reply> DropsAsync(Person person, FileHost files) => person.SendsAsync(activity => activity["attachments"] = new JsonArray(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = "program.csv",
        ["content"] = new JsonObject { ["downloadUrl"] = $"{files.Address}/file", ["uniqueId"] = "1", ["fileType"] = "csv" },
    }));

    /// <summary>What ical.js from npm makes of it; its packages are fetched the first time.</summary>
    private static async Task<JsonElement> ReadAsync(string calendar)
    {
        var (npm, node) = (Machine.Require("npm"), Machine.Require("node"));
        if (!Directory.Exists(Path.Combine(Node, "node_modules/ical.js")))
        {
            var installed = await CommandRun.OfAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], Node);
            Assert.True(installed.ExitCode == 0, installed.Errors);
        }

        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, calendar.ReplaceLineEndings("\r\n") + "\r\n", TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync(node, ["read.mjs", file], Node);
        File.Delete(file);
        Assert.True(run.ExitCode == 0, run.Errors);
        return JsonElement.Parse(run.Output);
    }

    private static string Text(JsonElement one, string name) => one.GetProperty(name).GetString()!;
}
