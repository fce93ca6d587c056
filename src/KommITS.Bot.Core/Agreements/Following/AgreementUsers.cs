using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>Which municipalities use an agreement. Only those that somebody of them has named: nobody is counted in unasked.</summary>
public sealed class AgreementUsers(IDocumentStore store, InterestBook interests, SystemRegister register, RegisterContacts contacts, MemberDirectory members, MemberSight sight, TimeProvider time)
{
    /// <returns>AlreadyDone when it was said already; NotFound for who has no municipality.</returns>
    public async Task<AgreementOutcome> SayAsync(Agreement agreement, Member by, bool uses, CancellationToken cancellationToken)
    {
        if (by is not { IsActive: true, Municipality: { } municipality })
            return AgreementOutcome.NotFound;
        var key = KeyOf(agreement.Id, municipality);
        var isSaid = await store.ReadAsync<AgreementUse>(key, cancellationToken) is not null;
        await interests.SaidUseAsync(by.Id, agreement.Id, municipality, uses, cancellationToken);
        if (uses == isSaid)
            return AgreementOutcome.AlreadyDone;
        if (uses)
            await store.CreateAsync(key, new AgreementUse(municipality, by.Id, time.GetCurrentInstant()), cancellationToken);
        else
            await store.DeleteAsync(key, cancellationToken);
        return AgreementOutcome.Done;
    }

    /// <summary>By municipality code, with whom to turn to, as the reader may see them: the contact of its systems under the agreement, else who said that it uses it.</summary>
    public async Task<IReadOnlyList<AgreementUser>> OfAsync(Agreement agreement, Member reader, CancellationToken cancellationToken)
    {
        var uses = await UsesAsync(agreement.Id, cancellationToken);
        var index = await register.IndexAsync(cancellationToken);
        var asked = uses.ToDictionary(
            use => use.Municipality,
            IReadOnlyList<Usage> (use) => [.. index.PortfolioOf(use.Municipality).Usages.Where(usage => agreement.Terms.Products.Contains(usage.Product))],
            StringComparer.Ordinal);
        var named = await contacts.FindAsync(asked, reader, cancellationToken);
        var people = await members.FindManyAsync(uses.Select(use => use.By).OfType<string>(), cancellationToken);
        var sayers = (await sight.ContactsAsync(people.Values, reader, cancellationToken)).ToDictionary(member => member.Id);
        return [.. uses.Select(use => new AgreementUser(use, named.GetValueOrDefault(use.Municipality) ?? SayerOf(use, sayers)))];
    }

    public async Task<bool> HasSaidAsync(string agreement, string? municipality, CancellationToken cancellationToken) =>
        municipality is not null && await store.ReadAsync<AgreementUse>(KeyOf(agreement, municipality), cancellationToken) is not null;

    private async Task<IReadOnlyList<AgreementUse>> UsesAsync(string agreement, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<AgreementUse>(new DocumentQuery(Agreement.Container, PartitionOf(agreement), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken);

    private static Member? SayerOf(AgreementUse use, IReadOnlyDictionary<string, Member> sayers) =>
        use.By is { } by && sayers.GetValueOrDefault(by) is { IsActive: true } sayer && sayer.Municipality == use.Municipality ? sayer : null;

    private static DocumentKey KeyOf(string agreement, string municipality) => new(Agreement.Container, PartitionOf(agreement), municipality);

    private static string PartitionOf(string agreement) => $"use/{agreement}";
}

/// <param name="Contact">Null where nobody of it is a member any more.</param>
public sealed record AgreementUser(AgreementUse Use, Member? Contact);
