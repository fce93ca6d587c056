using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Members.Municipalities;

/// <summary>The municipalities' memberships in the store.</summary>
public sealed class MembershipBook(IDocumentStore store)
{
    private const string Partition = "membership";

    public static DocumentKey KeyOf(string municipality) => new(MemberDirectory.Container, Partition, municipality);

    /// <summary>One that was never a member where nothing is stored.</summary>
    public async Task<MunicipalMembership> OfAsync(string municipality, CancellationToken cancellationToken) =>
        (await store.ReadAsync<MunicipalMembership>(KeyOf(municipality), cancellationToken))?.Content ?? New(municipality);

    public async Task<IReadOnlyList<MunicipalMembership>> AllAsync(CancellationToken cancellationToken) =>
        await QueryAsync(null, cancellationToken).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<MunicipalMembership>> UnsettledAsync(CancellationToken cancellationToken) =>
        await QueryAsync([new FieldFilter("isSettled", false)], cancellationToken).ToListAsync(cancellationToken);

    /// <returns>The membership afterwards, and whether this call changed it.</returns>
    public async Task<(MunicipalMembership Membership, bool IsChanged)> ChangeAsync(
        string municipality, Func<MunicipalMembership, MunicipalMembership> change, CancellationToken cancellationToken)
    {
        var isChanged = false;
        var stored = await store.ChangeAsync<MunicipalMembership>(
            KeyOf(municipality),
            found =>
            {
                var current = found ?? New(municipality);
                var next = change(current);
                isChanged = !ReferenceEquals(next, current);
                return isChanged ? next : null;
            },
            cancellationToken);
        return (stored ?? New(municipality), isChanged);
    }

    private static MunicipalMembership New(string municipality) => new() { Municipality = municipality };

    private IAsyncEnumerable<MunicipalMembership> QueryAsync(IReadOnlyList<FieldFilter>? filters, CancellationToken cancellationToken) =>
        store.QueryAllAsync<MunicipalMembership>(new DocumentQuery(MemberDirectory.Container, Partition, filters, PageSize: 500), cancellationToken).Select(document => document.Content);
}
