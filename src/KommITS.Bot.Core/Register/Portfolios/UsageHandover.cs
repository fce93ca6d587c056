using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>Systems that the person is named as the contact for.</summary>
internal sealed class UsageHandover(SystemRegister register) : IHandover
{
    public string Kind => "systems";

    public async Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken) =>
        (await register.PortfolioOfAsync(municipality, cancellationToken)).Usages.Count(usage => usage.Contact == from);

    public Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken) =>
        register.ChangeAsync(
            municipality,
            portfolio => portfolio.Usages.All(usage => usage.Contact != from)
                ? PortfolioOutcome.Unchanged
                : new PortfolioChange(
                    PortfolioOutcome.Done, portfolio with { Usages = [.. portfolio.Usages.Select(usage => usage.Contact == from ? usage with { Contact = to.Id } : usage)] }),
            cancellationToken);
}
