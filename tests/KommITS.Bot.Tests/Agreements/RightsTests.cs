using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>Every role tries every command, typed and as a forged card: exactly the allowed ones do anything or show anything.</summary>
public sealed class RightsTests
{
    /// <summary>Sten is a stranger, Pia waits to be admitted, Cleo and Bo are members, of whom Bo has asked; Alva and Dag are the committee, and Alva wrote it.</summary>
    private static readonly string[] Roles = ["Sten", "Pia", "Cleo", "Bo", "Dag", "Alva"];

    /// <summary>State, what is typed, the button's verb, what only the allowed see (empty: the act changes what is stored), and who may.</summary>
    private static readonly (string State, string Typed, string? Verb, string Shows, string Allowed)[] Rows =
    [
        ("draft", "avtal", "list", "E-signering", "Dag Alva"),
        ("draft", "avtal 1", "show", "Rabatt på årsavgiften", "Dag Alva"),
        ("draft", "nytt avtal", "write", "Skriv avtalet", "Dag Alva"),
        ("draft", "ändra avtal 1", "edit", "Skriv avtalet", "Dag Alva"),
        ("draft", "publicera avtal 1", "publish", "", "Dag Alva"),
        ("draft", "ta bort avtal 1", "delete", "", "Dag Alva"),
        ("draft", "följ avtal 1", "follow", "", ""),
        ("draft", "vi använder avtal 1", "use", "", ""),
        ("draft", "fråga styrelsen om avtal 1: hej", null, "", ""),
        ("draft", "avtal 1 stämmer", "verify", "", ""),
        ("draft", "ja, dra tillbaka avtal 1", "withdraw", "", ""),
        ("draft", "historik avtal 1", "history", "E-signering", ""),
        ("draft", "vilka använder avtal 1", "users", "E-signering", ""),
        ("published", "avtal", "list", "E-signering", "Cleo Bo Dag Alva"),
        ("published", "avtal 1", "show", "Rabatt på årsavgiften", "Cleo Bo Dag Alva"),
        ("published", "vad måste jag göra till när", "deadlines", "i avtal som rör dig", "Bo"),
        ("published", "vad är nytt i avtal 1", "changes", "E-signering", "Cleo Bo Dag Alva"),
        ("published", "historik avtal 1", "history", "Historik för", "Cleo Bo Dag Alva"),
        ("published", "vilka använder avtal 1", "users", "använder E-signering", "Cleo Bo Dag Alva"),
        ("published", "vi använder avtal 1", "use", "", "Cleo Bo Dag Alva"),
        ("published", "följ avtal 1", "follow", "", "Cleo Dag Alva"),
        ("published", "sluta följa avtal 1", "unfollow", "", "Cleo Bo Dag Alva"),
        ("published", "fråga styrelsen om avtal 1: hej", null, "", "Cleo Bo Dag Alva"),
        ("published", "fråga styrelsen om avtal 1", "ask", "Vad vill du fråga styrelsen", "Cleo Bo Dag Alva"),
        ("published", "frågor om avtal 1", "questions", "får skolor avropa", "Bo Dag Alva"),
        ("published", "svara på fråga 1 om avtal 1: ja", null, "", "Dag Alva"),
        ("published", "svara på fråga 1 om avtal 1", "answer", "Vad vill du svara", "Dag Alva"),
        ("published", "ändra avtal 1", "edit", "Skriv avtalet", "Dag Alva"),
        ("published", "avtal 1 stämmer", "verify", "", "Dag Alva"),
        ("published", "ja, dra tillbaka avtal 1", "withdraw", "", "Dag Alva"),
        ("published", "ta bort avtal 1", "delete", "", ""),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("draft")]
    [InlineData("published")]
    public async Task Exactly_the_allowed_do_it(string state)
    {
        await using var society = await AgreementSociety.StartAsync();
        var people = await PeopleAsync(society);
        await society.WriteAsync("E-signering");
        if (state == "published")
        {
            await society.Alva.SaysAsync("publicera avtal 1");
            await society.TickAsync();
            await society.Bo.SaysAsync("fråga styrelsen om avtal 1: får skolor avropa?");
            await society.Bo.SaysAsync("följ avtal 1");
        }

        society.Time.Advance(TimeSpan.FromDays(1));
        var stored = (Agreement: await society.FindAsync(), Questions: await society.Get<AgreementQuestions>().AllAsync((await society.FindAsync()).Id, Token), Bo: await society.Get<InterestBook>().AllAsync(society.Bo.AadObjectId, Token));
        foreach (var row in Rows.Where(row => row.State == state))
            foreach (var (role, person) in people)
                foreach (var act in new[] { Typed(person, row.Typed), row.Verb is null ? null : Forged(person, row.Verb, stored.Agreement, stored.Questions) }.OfType<Func<Task<Reply>>>())
                {
                    var before = await PrintAsync(society, people);
                    var reply = await act();
                    var did = row.Shows.Length == 0 ? before != await PrintAsync(society, people) : reply.Text.Contains(row.Shows, StringComparison.Ordinal);
                    Assert.True(did == row.Allowed.Split(' ').Contains(role), $"{role}, {row.Typed}, {(did ? "did" : "did not")}: {reply.Text}");
                    await person.SaysAsync("avbryt");
                    await RestoreAsync(society, people, stored.Agreement, stored.Questions, stored.Bo);
                }
    }

    private static Func<Task<Reply>> Typed(Person person, string text) => () => person.SaysAsync(text);

    /// <summary>With everything in it that any of our cards carries, and right.</summary>
    private static Func<Task<Reply>> Forged(Person person, string verb, Agreement stored, IReadOnlyList<AgreementQuestion> questions) => () => person.ExecutesAsync($"agreements.{verb}", new JsonObject
    {
        ["agreement"] = stored.Id, ["question"] = questions.Count > 0 ? questions[0].Id : "x", ["sure"] = "yes", ["reason"] = "nej", ["uses"] = "yes", ["list"] = "current", ["words"] = "", ["page"] = "0",
        ["isCommittee"] = true, ["member"] = "alva",
    });

    private static async Task<IReadOnlyList<(string Role, Person Person)>> PeopleAsync(AgreementSociety society)
    {
        var pia = await society.Society.MemberAsync("Pia Exempel", "pia@sala.se");
        var store = society.Get<IDocumentStore>();
        var member = (await society.Get<MemberDirectory>().FindAsync(pia.AadObjectId, Token))!;
        await store.UpsertAsync(MemberDirectory.KeyOf(pia.AadObjectId), member with { Status = MemberStatus.Pending }, Token);
        return [.. Roles.Zip([society.Society.Person("Sten Främling", "sten@example.org", "tenant-sten"), pia, society.Cleo, society.Bo, society.Dag, society.Alva])];
    }

    /// <summary>All that the feature stores, but for what is sent and for who has looked.</summary>
    private static async Task<string> PrintAsync(AgreementSociety society, IReadOnlyList<(string Role, Person Person)> people)
    {
        var print = JsonSerializer.Serialize(await society.Get<AgreementArchive>().AllAsync(Token), DocumentJson.Options);
        var agreement = await society.FindAsync();
        print += JsonSerializer.Serialize(await society.Get<AgreementQuestions>().AllAsync(agreement.Id, Token), DocumentJson.Options) + (await society.Get<AgreementUsers>().OfAsync(agreement, new Member { Id = "reader" }, Token)).Count;
        foreach (var (_, person) in people)
            print += string.Join('|', (await society.Get<InterestBook>().AllAsync(person.AadObjectId, Token)).Select(one => (one.FollowsSince, one.IsMuted, string.Join(' ', one.UsesFor))));
        return print;
    }

    private static async Task RestoreAsync(AgreementSociety society, IReadOnlyList<(string Role, Person Person)> people, Agreement stored, IReadOnlyList<AgreementQuestion> questions, IReadOnlyList<AgreementInterest> bo)
    {
        var store = society.Get<IDocumentStore>();
        foreach (var other in (await society.Get<AgreementArchive>().AllAsync(Token)).Where(one => one.Id != stored.Id))
            await store.DeleteAsync(AgreementArchive.KeyOf(other.Id), Token);
        await store.UpsertAsync(AgreementArchive.KeyOf(stored.Id), stored, Token);
        foreach (var question in (await society.Get<AgreementQuestions>().AllAsync(stored.Id, Token)).Where(one => questions.All(kept => kept.Id != one.Id)))
            await store.DeleteAsync(new DocumentKey(Agreement.Container, $"question/{stored.Id}", question.Id), Token);
        foreach (var question in questions)
            await store.UpsertAsync(new DocumentKey(Agreement.Container, $"question/{stored.Id}", question.Id), question, Token);
        foreach (var code in new[] { "1814", "2480", "0643", "1880", "1981" })
            await store.DeleteAsync(new DocumentKey(Agreement.Container, $"use/{stored.Id}", code), Token);
        foreach (var (_, person) in people)
            await store.DeleteAsync(new DocumentKey(Agreement.Container, $"member/{person.AadObjectId}", stored.Id), Token);
        foreach (var one in bo)
            await store.UpsertAsync(new DocumentKey(Agreement.Container, $"member/{one.Member}", stored.Id), one, Token);
    }
}
