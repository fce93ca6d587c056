using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Privacy;

/// <summary>
/// A feature's documents about people, listed. What lies under a key that names the person, or is theirs by its owner's field, is deleted; out of all others
/// the person is taken. A feature for which that is not enough (a cache, an index, a seat that becomes free) derives from this.
/// </summary>
public class PersonalDocuments(IDocumentStore store, string area, params IReadOnlyList<PersonalPlace> places) : IPersonalData
{
    public string Area => area;

    public IReadOnlyList<PersonalPlace> Places => places;

    protected IDocumentStore Store => store;

    public bool Keeps(DocumentKey key) => PlaceOf(key) is not null;

    public virtual IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person) =>
        PlaceOf(document.Key) is { Kind: { } kind } place
            ? [new PersonalFact(kind, place.Words is { } path ? PersonalPlace.Find(document.Content, path) : null)]
            : [];

    public virtual JsonNode? Export(StoredText document, PersonTraces person) => Excerpt.Of(JsonSerializer.SerializeToNode(document.Content), person);

    public virtual async Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken)
    {
        if (PersonalJson.Mentions(document.Key, person) || PlaceOf(document.Key)?.IsOwned(document.Content, person) == true)
            await store.DeleteAsync(document.Key, cancellationToken);
        else
            await store.ChangeAsync<JsonObject>(document.Key, found => found.Without(person)?.AsObject(), cancellationToken);
    }

    protected PersonalPlace? PlaceOf(DocumentKey key) => places.FirstOrDefault(place => place.Has(key));
}
