using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;

namespace KommITS.Bot.Core.Committee.Audit;

/// <summary>In the audit log people stand under aliases; what leads from an alias to the person goes, and the words that were given by or of them. The chain stays whole.</summary>
internal sealed class AuditPersonalData(IDocumentStore store, AuditLog log) : PersonalDocuments(
    store,
    PersonalAreas.Other,
    new PersonalPlace(AuditLog.Container, "alias", "audit"),
    new PersonalPlace(AuditLog.Container, "*"))
{
    /// <summary>The chain itself, which names nobody and is never cut.</summary>
    private const string Entries = "entry";

    public override async Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken)
    {
        foreach (var member in person.Members)
            await log.ForgetAsync(member, person.Name, person.Email, cancellationToken);
        if (document.Key.Partition != Entries)
            await Store.DeleteAsync(document.Key, cancellationToken);
    }
}
