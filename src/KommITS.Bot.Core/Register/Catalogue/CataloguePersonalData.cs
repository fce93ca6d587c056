using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>Who has proposed a name or changed the catalogue. Its copy in memory is read anew, here and elsewhere.</summary>
internal sealed class CataloguePersonalData(IDocumentStore store, ProductCatalogue catalogue) : PersonalDocuments(
    store,
    PersonalAreas.Register,
    new PersonalPlace(SystemRegister.Container, "proposal", "proposed") { Words = "name" },
    new PersonalPlace(SystemRegister.Container, "catalogue", "catalogue") { Words = "name" },
    new PersonalPlace(SystemRegister.Container, "takeover", "catalogue") { Words = "from" },
    new PersonalPlace(SystemRegister.Container, "merger", "catalogue"),
    new PersonalPlace(SystemRegister.Container, "kind", "catalogue") { Words = "nameSv" },
    new PersonalPlace(SystemRegister.Container, "catalogue-history", "catalogue") { Words = "subject" })
{
    public override async Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken)
    {
        await base.ForgetAsync(document, person, cancellationToken);
        await catalogue.ReloadAsync(cancellationToken);
    }
}
