using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Tests.Announcements;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Committee.Audit;

/// <summary>What the committee does stands in the log, which the committee reads, searches, exports and verifies.</summary>
public sealed class AuditTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_committee_does_stands_in_the_log_with_its_reasons()
    {
        await using var society = await CommitteeSociety.StartAsync();
        (await society.Alva.SaysAsync("verifiera loggen")).Shows("Loggen är tom.");
        await society.AlvaWritesAsync("alla");
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.Bo.SaysAsync("avslå utskick 1: fel dag");
        await society.Alva.SaysAsync("ny systemtyp: Laddstolpar / Charging points");
        await society.Alva.SaysAsync("ja");
        (await society.Bo.SaysAsync("stoppa utskick 1")).Hides("Loggen");

        var log = await society.Bo.SaysAsync("visa loggen");
        log.Shows("Granskningsloggen", "4 händelser", "Alva Exempel skrev: utskick 1", "Alva Exempel lämnade in: utskick 1", "Bo Exempel avslog: utskick 1", "fel dag", "Laddstolpar", "2 november 2026 kl. 10.00");
        (await society.Bo.SaysAsync("logg: bo fel")).Shows("1 händelse", "Bo Exempel avslog").Hides("lämnade in");
        (await society.Bo.SaysAsync("logg: ingenting sådant")).Shows("0 händelser");

        var whole = await society.Bo.SaysAsync("verifiera loggen");
        var seal = Regex.Match(whole.Text, @"\d+-[0-9a-f]{16}").Value;
        whole.Shows("Loggen är hel", "4 händelser", $"4-");
        (await society.Bo.SaysAsync($"verifiera loggen {seal}")).Shows("Sigillet stämmer", "Händelse 4");
        (await society.Bo.SaysAsync("verifiera loggen 4-0123456789abcdef")).Shows("Loggen är inte hel", "Händelse 4");
        (await society.Bo.SaysAsync("verifiera loggen 99-0123456789abcdef")).Shows("Den händelsen finns inte");

        (await society.Alva.SaysAsync("exportera loggen")).Shows("Nr;Tid;Vem;Gjorde;Vad;Skäl", "Bo Exempel;avslog;utskick 1;fel dag;announcement.refuse", "# Exporterat av Alva Exempel 2 november 2026", "exporterade");
        await TamperAsync(society, 3);
        (await society.Bo.SaysAsync("audit verify")).Shows("Loggen är inte hel", "Händelse 3 saknas eller är inte som den skrevs", "2 händelser före den");
    }

    [Fact]
    public async Task The_log_works_in_English_and_page_by_page()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        var log = society.Society.Services.GetRequiredService<AuditLog>();
        for (var act = 1; act <= 23; act++)
            await log.WriteAsync($"{act}", society.Alva.AadObjectId, "conference.publish", new AuditSubject($"conference/{act}"), null, Token);
        await log.WriteAsync("bot", null, "announcement.recall", new AuditSubject("announcement/7", "somebody who left"), null, Token);
        var first = await society.Bo.SaysAsync("audit log");
        first.Shows("The audit log", "24 entries", "The bot recalled: announcement 7, somebody who was forgotten", "Alva Exempel published: conference 23", "Older").Hides("conference 14", "Newer");
        (await society.Bo.ExecutesAsync("audit.show", Page("1"))).Shows("conference 14", "conference 5", "Newer", "Older").Hides("conference 15", "conference 4");
        (await society.Bo.ExecutesAsync("audit.show", Page("99"))).Shows("conference 1", "Newer").Hides("Older");
        (await society.Bo.SaysAsync("audit log: conference 23")).Shows("1 entry");
        (await society.Bo.ExecutesAsync("audit.verify", [])).Shows("The log is whole", "24 entries");
        (await society.Bo.ExecutesAsync("audit.export", [])).Shows("No.;Time;Who;Did;What;Reason", "Exported by Bo Exempel");
    }

    [Theory]
    [InlineData("visa loggen", "audit.show", "Granskningsloggen")]
    [InlineData("logg: alva", "audit.show", "Granskningsloggen")]
    [InlineData("verifiera loggen", "audit.verify", "Loggen är")]
    [InlineData("exportera loggen", "audit.export", "Nr;Tid")]
    public async Task Only_the_committee_sees_it(string typed, string command, string shown)
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.Society.IsContactAsync(society.Dag);
        var stranger = society.Society.Person("Sten Främling", "sten@example.org", "tenant-sten");
        foreach (var person in new[] { society.Cleo, society.Dag, stranger })
        {
            (await person.SaysAsync(typed)).Hides(shown);
            (await person.ExecutesAsync(command, new JsonObject { ["isCommittee"] = true, ["page"] = "0", ["words"] = "" })).Hides(shown);
        }

        (await society.Alva.SaysAsync(typed)).Shows(shown);
        (await society.Alva.ExecutesAsync(command, new JsonObject { ["page"] = "0" })).Shows(shown);
    }

    private static JsonObject Page(string page) => new() { ["page"] = page, ["words"] = "" };

    private static async Task TamperAsync(CommitteeSociety society, int number)
    {
        var store = society.Society.Services.GetRequiredService<IDocumentStore>();
        var key = new DocumentKey(AuditLog.Container, "entry", $"{number:D10}");
        var entry = (await store.ReadAsync<AuditEntry>(key, Token))!.Content;
        await store.UpsertAsync(key, entry with { Action = "announcement.approve" }, Token);
    }
}
