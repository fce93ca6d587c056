using System.Text.Json.Nodes;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Conferences;

/// <summary>
/// A conference in one of its states, and a person in each role: Sten is a stranger, Pia waits to be admitted, Cleo is a member, Dag the contact of Örebro, Bo registered, and Alva the
/// committee. What the feature stores is put back after each act.
/// </summary>
internal sealed class ConferenceRights : IAsyncDisposable
{
    public static readonly IReadOnlyList<string> Roles = ["Sten", "Pia", "Cleo", "Dag", "Bo", "Alva"];

    private readonly ConferenceSociety _society;
    private readonly Dictionary<string, Person> _people;
    private Conference _conference = null!;
    private Dictionary<DocumentKey, string> _before = [];

    private ConferenceRights(ConferenceSociety society, Dictionary<string, Person> people) => (_society, _people) = (society, people);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IDocumentStore Store => _society.Get<IDocumentStore>();

    public static async Task<ConferenceRights> OfAsync(string state)
    {
        var society = await ConferenceSociety.StartAsync(("Files:Send", "false"));
        var rights = new ConferenceRights(society, new()
        {
            ["Sten"] = society.Society.Person("Sten Främling", "sten@example.org", "tenant-sten"),
            ["Pia"] = await society.Society.MemberAsync("Pia Exempel", "pia@sala.se"),
            ["Cleo"] = society.Cleo,
            ["Dag"] = await society.Society.MemberAsync("Dag Exempel", "dag@orebro.se"),
            ["Bo"] = society.Bo,
            ["Alva"] = society.Alva,
        });
        await rights.PrepareAsync(state);
        return rights;
    }

    public async Task<(bool Did, string Said)> TypesAsync(string role, string text, string? shows) => await ActAsync(role, shows, () => _people[role].SaysAsync(text));

    /// <summary>With everything in it that any of our cards carries, and right.</summary>
    public async Task<(bool Did, string Said)> ForgesAsync(string role, string verb, string? shows) => await ActAsync(role, shows, () => _people[role].ExecutesAsync($"conferences.{verb}", new JsonObject
    {
        ["conference"] = _conference.Id, ["mode"] = "Remote", ["sure"] = "yes", ["reason"] = "brand", ["visible"] = "yes", ["sessions"] = "yes", ["interest"] = "yes", ["reminders"] = "all",
        ["ballot"] = verb == "open" ? "2" : "1", ["choice"] = "Yes", ["member"] = _people["Dag"].AadObjectId, ["grade"] = "4", ["text"] = "bra", ["isCommittee"] = true, ["municipality"] = "1814",
        ["session"] = null,
    }));

    public ValueTask DisposeAsync() => _society.DisposeAsync();

    private async Task<(bool Did, string Said)> ActAsync(string role, string? shows, Func<Task<Reply>> act)
    {
        var reply = await act();
        var did = shows is null ? !Same(_before, await AllAsync()) : reply.Text.Contains(shows, StringComparison.Ordinal);
        await _people[role].SaysAsync("avbryt");
        await RestoreAsync();
        return (did, reply.Text);
    }

    private async Task PrepareAsync(string state)
    {
        await _society.Society.IsContactAsync(_people["Dag"]);
        if (state == "draft")
        {
            await _society.Alva.SaysAsync("ny konferens");
            await _society.Alva.SaysAsync("titel: Vårkonferensen\nplats: Örebro\nstart: 2027-04-21 09:00\nslut: 2027-04-22 16:00\nplatser: 1\ndistans: obegränsat\nprogram: 9-10 | Välkomna");
            await _society.Alva.SaysAsync("spara");
        }
        else
            await _society.PublishAsync(state == "meeting" ? ["kost: ja", "årsmöte: ja", "kallelse: 2027-03-22"] : ["kost: ja"]);
        _conference = await _society.FindAsync();
        await FillAsync(state);
        await _society.TickAsync();
        var pia = (await Store.ReadAsync<Member>(MemberDirectory.KeyOf(_people["Pia"].AadObjectId), Token))!.Content;
        await Store.UpsertAsync(MemberDirectory.KeyOf(pia.Id), pia with { Status = MemberStatus.Pending }, Token);
        _before = await AllAsync();
    }

    private async Task FillAsync(string state)
    {
        if (state == "offered")
        {
            await _society.Cleo.SaysAsync("anmäl mig till konferens 1 på plats");
            await _society.Bo.SaysAsync("anmäl mig till konferens 1 på plats");
            await _society.Cleo.SaysAsync("avboka konferens 1");
        }
        else if (state != "draft")
            await _society.Bo.SaysAsync("anmäl mig till konferens 1 på distans");
        if (state == "meeting")
        {
            var bo = (await Store.ReadAsync<Member>(MemberDirectory.KeyOf(_society.Bo.AadObjectId), Token))!.Content;
            await _society.Get<Mandates>().GiveAsync(_conference.Id, new Mandate(bo.Municipality!, bo.Id, "contact"), Token);
            await _society.Alva.SaysAsync("ny omröstning konferens 1: Ansvarsfrihet?");
            await _society.Alva.SaysAsync("öppna omröstning 1 på konferens 1");
            await _society.Alva.SaysAsync("ny omröstning konferens 1: Höjd avgift?");
        }
        else if (state == "over")
            await _society.GoAsync(2027, 4, 23, 10);
    }

    /// <summary>All that the feature stores about conferences, but for what was sent.</summary>
    private async Task<Dictionary<DocumentKey, string>> AllAsync()
    {
        var all = new Dictionary<DocumentKey, string>();
        foreach (var partition in new[] { Conference.Partition, "roster", $"ballot/{_conference.Id}", $"mandate/{_conference.Id}", $"feedback/{_conference.Id}", $"diet/{_conference.Id}" })
            await foreach (var document in Store.QueryAllAsync<JsonObject>(new DocumentQuery(Conference.Container, partition), Token))
                all[document.Key] = document.Content.ToJsonString();
        return all;
    }

    private async Task RestoreAsync()
    {
        foreach (var key in (await AllAsync()).Keys.Except(_before.Keys))
            await Store.DeleteAsync(key, Token);
        foreach (var (key, content) in _before)
            await Store.UpsertAsync(key, JsonNode.Parse(content)!.AsObject(), Token);
    }

    private static bool Same(Dictionary<DocumentKey, string> before, Dictionary<DocumentKey, string> after) => before.Count == after.Count && before.All(after.Contains);
}
