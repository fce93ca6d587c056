using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>A municipality's facts stay; who has confirmed them, or is named for a system, goes. Through the register, so that its index in memory follows, here and elsewhere.</summary>
internal sealed class PortfolioPersonalData(IDocumentStore store, SystemRegister register)
    : PersonalDocuments(store, PersonalAreas.Register, new PersonalPlace(SystemRegister.Container, "portfolio", "facts"))
{
    public override IEnumerable<PersonalFact> Describe(StoredText document, PersonTraces person)
    {
        var portfolio = System.Text.Json.JsonSerializer.Deserialize<Portfolio>(document.Content, DocumentJson.Options)!;
        return
        [
            .. portfolio.Usages.Where(usage => person.IsMember(usage.VerifiedBy)).Select(usage => new PersonalFact("facts", usage.Product)),
            .. portfolio.Usages.Where(usage => person.IsMember(usage.Contact)).Select(usage => new PersonalFact("contactFor", usage.Product)),
            .. portfolio.History.Where(change => person.IsMember(change.By)).Select(_ => new PersonalFact("factHistory")),
        ];
    }

    public override Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken) => register.ChangeAsync(
        document.Key.Id,
        portfolio => new PortfolioChange(PortfolioOutcome.Done, PersonalJson.Scrub(Unnamed(portfolio, person), person)),
        cancellationToken);

    private static Portfolio Unnamed(Portfolio portfolio, PersonTraces person) => portfolio with
    {
        Usages = [.. portfolio.Usages.Select(usage => Unnamed(usage, person))],
        History = [.. portfolio.History.Select(change => change.Usage is { } usage ? change with { Usage = Unnamed(usage, person) } : change)],
    };

    private static Usage Unnamed(Usage usage, PersonTraces person) => usage with
    {
        Contact = person.IsMember(usage.Contact) ? null : usage.Contact,
        VerifiedBy = person.IsMember(usage.VerifiedBy) ? null : usage.VerifiedBy,
    };
}
