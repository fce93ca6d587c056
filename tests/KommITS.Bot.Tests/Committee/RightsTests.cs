using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Tests.Announcements;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using Microsoft.Extensions.DependencyInjection;
using Reply = KommITS.Bot.Tests.Channel.Reply;

namespace KommITS.Bot.Tests.Committee;

/// <summary>Every role tries every command of the cockpit and of moderation, typed and as a forged card: exactly the allowed ones do anything or show anything.</summary>
public sealed class RightsTests
{
    /// <param name="Verb">The command that a forged card carries; null: it is only typed.</param>
    /// <param name="Shows">What only the allowed see; null: the act, with the yes that it asks for, changes what is stored.</param>
    private sealed record Row(string Typed, string? Verb, string? Shows, string Allowed, string Part = "");

    /// <summary>Cleo asked question 1, which Dag answered, and question 2, which is hidden; she has reported the answer. Alva and Bo are the committee.</summary>
    private static readonly Row[] Rows =
    [
        new("styrelsen", "cockpit.show", "Läget i föreningen", "Alva"),
        new("obesvarade frågor", "cockpit.part", "Obesvarade frågor", "Alva", "questions"),
        new("anmälda frågor", "cockpit.part", "Anmält innehåll", "Alva", "reports"),
        new("inaktuellt register", "cockpit.part", "Inaktuellt register", "Alva", "register"),
        new("onåbara", "cockpit.part", "Onåbara medlemmar", "Alva", "unreachable"),
        new("väntande medlemmar", "cockpit.part", "Väntar på att släppas in", "Alva", "pending"),
        new("styrelsens datum", "cockpit.part", "Datum som kommer", "Alva", "deadlines"),
        new("planerade utskick", "cockpit.part", "Planerade utskick", "Alva", "sends"),
        new("det jag inte förstod", "cockpit.part", "Det jag inte förstod", "Alva", "unclear"),
        new("tillväxt", "cockpit.part", "medlemmar", "Alva", "growth"),
        new("vem frågade fråga 1", null, "ställdes av", "Alva"),
        new("fråga 2", "questions.show", "Hemlig fråga", "Cleo Alva"),
        new("anmälan 1", "moderation.reports", "Anmält: svar 1 på fråga 1", "Alva"),
        new("dölj fråga 1: reklam", "moderation.hide", null, "Alva"),
        new("dölj svar 1 på fråga 1: reklam", null, null, "Alva"),
        new("visa fråga 2 igen: bra", "moderation.restore", null, "Alva"),
        new("anmäl fråga 1: reklam", "moderation.report", null, "Dag Kim Alva"),
        new("avvisa anmälan 1: nej", "moderation.dismiss", null, "Alva"),
        new("varna Dag: reklam", null, null, "Alva"),
        new("stäng av Dag: reklam", null, null, "Alva"),
        new("häv avstängningen för Sussie: bra", null, null, "Alva"),
        new("stäng av Bo: kupp", null, null, ""),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exactly_the_allowed_do_it()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var people = await PrepareAsync(society);
        var (questions, report) = (await QuestionsAsync(society), (await Reports(society).FindByNumberAsync(1, Token))!);
        var members = await MembersAsync(society);
        foreach (var row in Rows)
            foreach (var (role, person) in people)
                foreach (var isForged in row.Verb is null ? new[] { false } : [false, true])
                {
                    var before = await PrintAsync(society);
                    var reply = isForged ? await ForgeAsync(person, row, questions, report) : await person.SaysAsync(row.Typed);
                    if (row.Shows is null && role != "Sten")
                        await person.SaysAsync("ja");
                    var did = row.Shows is null ? before != await PrintAsync(society) : reply.Text.Contains(row.Shows, StringComparison.Ordinal);
                    Assert.True(did == row.Allowed.Split(' ').Contains(role), $"{role} {(did ? "did" : "did not")} '{row.Typed}'{(isForged ? " (forged)" : "")}: {reply.Text}");
                    await person.SaysAsync("avbryt");
                    await RestoreAsync(society, questions, report, members, person);
                }
    }

    private static async Task<Reply> ForgeAsync(Person person, Row row, IReadOnlyList<Question> questions, ContentReport report) => await person.ExecutesAsync(row.Verb!, new JsonObject
    {
        ["question"] = row.Typed.Contains('2', StringComparison.Ordinal) ? questions[1].Id : questions[0].Id,
        [row.Verb is "moderation.reports" or "moderation.dismiss" ? "report" : "other"] = report.Id,
        ["part"] = row.Part, ["page"] = "1", ["reason"] = "reklam", ["sure"] = "yes", ["token"] = "x", ["choice"] = "yes", ["isCommittee"] = true, ["member"] = "alva",
    });

    private static async Task<IReadOnlyList<(string Role, Person Person)>> PrepareAsync(CommitteeSociety society)
    {
        var all = society.Society;
        var pia = await all.MemberAsync("Pia Exempel", "pia@kumla.se");
        var lars = await all.MemberAsync("Lars Exempel", "lars@kumla.se");
        var sussie = await all.MemberAsync("Sussie Exempel", "sussie@kumla.se");
        var kim = await all.MemberAsync("Kim Exempel", "kim@kumla.se");
        await all.IsContactAsync(kim);
        await society.Cleo.AsksAsync("fråga: Har någon bytt från Procapita till Lifecare?");
        await society.Dag.SaysAsync("svara på fråga 1: vi bytte i våras");
        await society.Cleo.AsksAsync("fråga: Hemlig fråga om upphandling?");
        await society.Cleo.SaysAsync("anmäl svar 1 på fråga 1: reklam");
        await society.Alva.SaysAsync("dölj fråga 2: upphandling pågår");
        await society.Alva.SaysAsync("ja");
        await BecomeAsync(society, pia, MemberStatus.Pending);
        await BecomeAsync(society, lars, MemberStatus.Lapsed);
        await BecomeAsync(society, sussie, MemberStatus.Suspended);
        return
        [
            ("Sten", all.Person("Sten Främling", "sten@example.org", "tenant-sten")), ("Pia", pia), ("Lars", lars), ("Sussie", sussie), ("Cleo", society.Cleo), ("Dag", society.Dag), ("Kim", kim), ("Alva", society.Alva),
        ];
    }

    private static async Task BecomeAsync(CommitteeSociety society, Person person, MemberStatus status) =>
        await Store(society).UpsertAsync(MemberDirectory.KeyOf(person.AadObjectId), (await society.MemberAsync(person))! with { Status = status }, Token);

    private static async Task<IReadOnlyList<Question>> QuestionsAsync(CommitteeSociety society) =>
        [(await Archive(society).FindByNumberAsync(1, Token))!, (await Archive(society).FindByNumberAsync(2, Token))!];

    private static async Task<IReadOnlyList<Member>> MembersAsync(CommitteeSociety society) =>
        [.. (await society.Society.Services.GetRequiredService<MemberDirectory>().AllAsync(Token).ToListAsync(Token)).Where(member => member.Status != MemberStatus.Stranger).OrderBy(member => member.Id, StringComparer.Ordinal)];

    /// <summary>All that these commands can change.</summary>
    private static async Task<string> PrintAsync(CommitteeSociety society)
    {
        var conduct = society.Society.Services.GetRequiredService<ConductBook>();
        var print = Json(await QuestionsAsync(society)) + Json(await Reports(society).OpenAsync(Token));
        foreach (var member in await MembersAsync(society))
            print += Json(new { member.Status, Steps = (await conduct.OfAsync(member.Id, Token)).Steps.Count });
        return print;
    }

    private static async Task RestoreAsync(CommitteeSociety society, IReadOnlyList<Question> questions, ContentReport report, IReadOnlyList<Member> members, Person person)
    {
        var store = Store(society);
        foreach (var question in questions)
        {
            await store.UpsertAsync(QuestionArchive.KeyOf(question.Id), question, Token);
            await store.DeleteAsync(ReportBook.KeyOf(ReportBook.IdOf(question.Id, null, person.AadObjectId)), Token);
        }

        await store.UpsertAsync(ReportBook.KeyOf(report.Id), report, Token);
        foreach (var member in members)
            await store.UpsertAsync(MemberDirectory.KeyOf(member.Id), member, Token);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, DocumentJson.Options);

    private static IDocumentStore Store(CommitteeSociety society) => society.Society.Services.GetRequiredService<IDocumentStore>();

    private static QuestionArchive Archive(CommitteeSociety society) => society.Society.Services.GetRequiredService<QuestionArchive>();

    private static ReportBook Reports(CommitteeSociety society) => society.Society.Services.GetRequiredService<ReportBook>();
}
