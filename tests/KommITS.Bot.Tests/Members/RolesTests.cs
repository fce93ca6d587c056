using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Committee;

namespace KommITS.Bot.Tests.Members;

/// <summary>
/// Who may do what about members and the committee, typed and by a forged card with all right data in it: Pia waits, Lars has lapsed, Sune is
/// shut out, Maja is a member in Umeå, Kent its contact, Olle the contact of Habo, Alva of the committee. Wim waits for Umeå.
/// </summary>
public sealed class RolesTests
{
    private const string Everyone = "Maja Kent Olle Alva";

    /// <summary>What is typed; the card's verb; what only the allowed see, or null where it changes what is stored; who is allowed.</summary>
    private static readonly (string Typed, string? Verb, string? Shows, string Allowed)[] Table =
    [
        ("väntande", "admission.show", "Wim Exempel", "Kent Alva"),
        ("släpp in Wim Exempel", "admission.admit", null, "Kent Alva"),
        ("neka Wim Exempel: nej", "admission.refuse", null, "Kent Alva"),
        ("jag arbetar också för Habo kommun", null, null, "Maja Kent Alva"),
        ("jag arbetar inte längre för Örebro kommun", null, null, "Maja"),
        ("medlemskommuner", null, "Umeå", Everyone),
        ("medlemskap Umeå kommun", null, "E-postdomäner", "Alva"),
        ("Habo kommun är medlem", "municipalities.member", null, "Alva"),
        ("Umeå kommun är inte längre medlem", "municipalities.left", null, "Alva"),
        ("lägg till maildomän exempel.se för Umeå kommun", null, null, "Alva"),
        ("släpp tenant tenant-umea.se för Umeå kommun", null, null, "Alva"),
        ("radera kommunen Umeå", "municipalities.delete", null, "Alva"),
        ("gör Maja Exempel till kontakt för Umeå kommun", null, null, "Kent Alva"),
        ("ta bort Kent Exempel som kontakt för Umeå kommun", null, null, "Kent Alva"),
        ("jag slutar", null, null, "Maja Olle Alva"),
        ("lämna över till Maj Exempel", "handover.choose", null, "Kent"),
        ("ingen tar över", "handover.end", null, "Kent"),
        ("ta över", "handover.accept", null, "Maja"),
        ("ta inte över: nej", "handover.decline", null, "Maja"),
        ("styrelsen är", null, "Bertil Exempel", Everyone),
        ("gör Maja Exempel till styrelseledamot", null, null, "Alva"),
        ("ta bort Bertil Exempel ur styrelsen", null, null, "Alva"),
        ("beslut", null, "Utse Olle Exempel till styrelseledamot", "Alva"),
        ("godkänn beslut 1 CODE", "decisions.approve", null, "Alva"),
        ("avslå beslut 1: nej", "decisions.refuse", null, "Alva"),
        ("exportera allt", "exporting.export", null, "Alva"),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exactly_the_allowed_do_it()
    {
        await using var society = await MembershipSociety.StartAsync();
        var people = await PrepareAsync(society);
        var kept = await SnapshotAsync(society);
        var wrong = new List<string>();
        foreach (var (typed, verb, shows, allowed) in Table)
            foreach (var (role, person) in people.Where(one => one.Key is not ("Wim" or "Maj")))
                foreach (var act in await ActsAsync(society, people, person, typed, verb))
                {
                    var before = await PrintAsync(society);
                    var reply = await act();
                    var did = shows is null ? before != await PrintAsync(society) : reply.Text.Contains(shows, StringComparison.Ordinal);
                    if (did != allowed.Split(' ').Contains(role))
                        wrong.Add($"{role} {(did ? "did" : "did not")} '{typed}': {reply.Text}");
                    await person.SaysAsync("avbryt");
                    await RestoreAsync(society, kept);
                }

        Assert.Empty(wrong);
    }

    private static async Task<Func<Task<Reply>>[]> ActsAsync(MembershipSociety society, Dictionary<string, Person> people, Person person, string typed, string? verb)
    {
        var text = typed.Replace("CODE", await BoardTests.CodeAsync(society, 1), StringComparison.Ordinal);
        if (verb is null)
            return [() => person.SaysAsync(text)];
        var handover = (await society.Get<HandoverBook>().FromAsync(people["Kent"].AadObjectId, Token)).Single();
        var decision = (await society.Get<DecisionBook>().FindByNumberAsync(1, Token))!;
        var data = new JsonObject
        {
            ["request"] = AdmissionRequest.IdOf(people["Wim"].AadObjectId, 1, isAlso: false), ["reason"] = "nej", ["handover"] = handover.Id, ["member"] = people["Maj"].AadObjectId,
            ["municipality"] = verb == "municipalities.member" ? MembershipSociety.Habo : MembershipSociety.Umea, ["decision"] = decision.Id, ["seal"] = decision.Seal, ["all"] = "yes",
            ["isCommittee"] = true,
        };
        return [() => person.SaysAsync(text), () => person.ExecutesAsync(verb, data.DeepClone().AsObject())];
    }

    private static async Task<Dictionary<string, Person>> PrepareAsync(MembershipSociety society)
    {
        await society.StandsAsync(MembershipSociety.Umea, Standing.Member, "tenant-umea.se");
        var people = new Dictionary<string, Person>();
        people["Pia"] = await society.JoinsAsync("Pia Exempel", "pia@example.org", "tenant-pia", "Habo");
        people["Lars"] = await society.MemberAsync("Lars Exempel", "lars@umea.se", isContact: true);
        people["Sune"] = await society.MemberAsync("Sune Exempel", "sune@umea.se", isContact: true);
        people["Maja"] = await society.MemberAsync("Maja Exempel", "maja@umea.se");
        people["Kent"] = await society.MemberAsync("Kent Exempel", "kent@umea.se", isContact: true);
        people["Olle"] = await society.MemberAsync("Olle Exempel", "olle@habokommun.se", isContact: true);
        people["Alva"] = society.Alva;
        await society.SetAsync(people["Lars"], member => member with { Status = MemberStatus.Lapsed });
        await society.SetAsync(people["Sune"], member => member with { Status = MemberStatus.Suspended, IsCommittee = true });
        await society.SetAsync(people["Maja"], member => member with { AlsoIn = ["1880"] });
        var (wim, second) = (await society.JoinsAsync("Wim Exempel", "wim@example.org", "tenant-umea.se", "Umeå"), await society.MemberAsync("Maj Exempel", "maj@umea.se"));
        var (kent, maja) = (await society.MemberAsync(people["Kent"]), await society.MemberAsync(people["Maja"]));
        var handover = await society.Get<HandoverService>().BeginAsync(kent.Id, MembershipSociety.Umea, isAsked: false, Token);
        await society.Get<HandoverService>().ChooseAsync(kent, handover.Id, maja.Id, Token);
        await society.Get<DecisionService>().ProposeAsync(
            await society.MemberAsync(society.Bertil), DecisionKind.NameMember, people["Olle"].AadObjectId, new Dictionary<string, int>(), "first", Token);
        await society.TickAsync();
        return new Dictionary<string, Person>(people) { ["Wim"] = wim, ["Maj"] = second };
    }

    /// <summary>All that is stored about members and the committee, but when they were welcomed and where they write from.</summary>
    private static async Task<string> PrintAsync(MembershipSociety society)
    {
        var print = new List<string>();
        foreach (var (key, content) in await SnapshotAsync(society))
            print.Add(key.Partition != "member"
                ? $"{key} {content}"
                : content.Deserialize<Member>(DocumentJson.Options) is var member ? $"{key} {member!.Status} {member.Municipality} {string.Join(',', member.AlsoIn)} {member.IsContact} {member.IsCommittee}" : "");
        return string.Join('\n', print.Order(StringComparer.Ordinal));
    }

    private static async Task<Dictionary<DocumentKey, JsonElement>> SnapshotAsync(MembershipSociety society)
    {
        var found = new Dictionary<DocumentKey, JsonElement>();
        foreach (var (container, partition) in new[] { ("members", "member"), ("members", "membership"), ("members", "admission"), ("members", "handover"), ("committee", "board"), ("committee", "decision") })
            await foreach (var document in society.Get<IDocumentStore>().QueryAllAsync<JsonElement>(new DocumentQuery(container, partition), Token))
                found[document.Key] = document.Content;
        return found;
    }

    private static async Task RestoreAsync(MembershipSociety society, Dictionary<DocumentKey, JsonElement> kept)
    {
        var store = society.Get<IDocumentStore>();
        foreach (var (key, content) in await SnapshotAsync(society))
            if (!kept.TryGetValue(key, out var wanted))
                await store.DeleteAsync(key, Token);
            else if (!JsonElement.DeepEquals(wanted, content))
                await store.UpsertAsync(key, wanted, Token);
        foreach (var (key, content) in kept)
            if (await store.ReadAsync<JsonElement>(key, Token) is null)
                await store.UpsertAsync(key, content, Token);
    }
}
