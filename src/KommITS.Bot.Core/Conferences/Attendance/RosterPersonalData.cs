using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>A person's places at conferences, and where they are interested. A seat that becomes free goes to the next in line, as always.</summary>
internal sealed class RosterPersonalData(IDocumentStore store, RosterBook rosters)
    : PersonalDocuments(store, PersonalAreas.Conferences, new PersonalPlace(Conference.Container, "roster", "registration"))
{
    public override IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person)
    {
        var roster = Read(document);
        return
        [
            .. roster.Registrations.Where(one => person.IsMember(one.Member)).Select(_ => new PersonalFact("registration")),
            .. roster.Interested.Keys.Where(person.IsMember).Select(_ => new PersonalFact("interest")),
        ];
    }

    public override JsonNode? Export(StoredText document, PersonTraces person) => new JsonObject
    {
        ["conference"] = document.Key.Id,
        ["roster"] = JsonSerializer.SerializeToNode(Only(Read(document), person.IsMember), DocumentJson.Options),
    };

    public override Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken) => rosters.ChangeAsync(
        document.Key.Id,
        roster => new RosterChange(RegistrationOutcome.Done, PersonalJson.Scrub(Only(roster, member => !person.IsMember(member)), person)),
        cancellationToken);

    private static Roster Only(Roster roster, Func<string, bool> isKept) => roster with
    {
        Registrations = [.. roster.Registrations.Where(one => isKept(one.Member))],
        Interested = roster.Interested.Where(one => isKept(one.Key)).ToDictionary(),
    };

    private static Roster Read(StoredText document) => document.Content.Deserialize<Roster>(DocumentJson.Options)!;
}
