using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>
/// Who follows what, and what they have seen of it. Beside a person's own document there is a pointer in the agreement's partition, by which its people are found:
/// it is written first and only hints, the person's own document decides.
/// </summary>
public sealed class InterestBook(IDocumentStore store, TimeProvider time)
{
    public async Task<AgreementInterest> OfAsync(string member, string agreement, CancellationToken cancellationToken) =>
        (await store.ReadAsync<AgreementInterest>(KeyOf(member, agreement), cancellationToken))?.Content ?? new AgreementInterest { Member = member, Agreement = agreement };

    /// <summary>Everything that is kept about a person here, by agreement.</summary>
    public async Task<IReadOnlyList<AgreementInterest>> AllAsync(string member, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<AgreementInterest>(new DocumentQuery(Agreement.Container, PartitionOf(member), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken);

    /// <summary>Everybody who follows the agreement, or does not want to hear of it.</summary>
    public async Task<IReadOnlyList<AgreementInterest>> PeopleAsync(string agreement, CancellationToken cancellationToken)
    {
        var pointers = await store.QueryAllAsync<InterestPointer>(new DocumentQuery(Agreement.Container, PeopleOf(agreement), PageSize: 1000), cancellationToken)
            .Select(document => document.Content.Member).ToListAsync(cancellationToken);
        var found = await store.ReadManyAsync<AgreementInterest>([.. pointers.Select(member => KeyOf(member, agreement))], cancellationToken);
        return [.. found.Select(document => document.Content).OrderBy(one => one.Member, StringComparer.Ordinal)];
    }

    /// <returns>False when the person follows it already.</returns>
    public Task<bool> FollowAsync(Member by, Agreement agreement, CancellationToken cancellationToken) =>
        ChangeAsync(by.Id, agreement.Id, one => one.Follows ? one : one with { FollowsSince = time.GetCurrentInstant(), IsMuted = false }, cancellationToken);

    /// <summary>The person hears no more of it, also where their municipality runs what it covers.</summary>
    /// <returns>False when they did not hear of it.</returns>
    public Task<bool> UnfollowAsync(Member by, Agreement agreement, CancellationToken cancellationToken) =>
        ChangeAsync(by.Id, agreement.Id, one => one is { Follows: false, IsMuted: true } ? one : one with { FollowsSince = null, IsMuted = true }, cancellationToken);

    /// <summary>The person has seen the newest version.</summary>
    public Task LookedAsync(Member by, Agreement agreement, CancellationToken cancellationToken) => store.ChangeAsync<AgreementInterest>(
        KeyOf(by.Id, agreement.Id),
        found => (found?.SeenVersion ?? 0) >= agreement.Version
            ? null
            : (found ?? New(by.Id, agreement.Id)) with { SeenVersion = agreement.Version, SeenAt = time.GetCurrentInstant() },
        cancellationToken);

    public Task SaidUseAsync(string member, string agreement, string municipality, bool uses, CancellationToken cancellationToken) => ChangeAsync(
        member,
        agreement,
        one => one.UsesFor.Contains(municipality) == uses ? one : one with { UsesFor = uses ? [.. one.UsesFor, municipality] : [.. one.UsesFor.Where(code => code != municipality)] },
        cancellationToken);

    /// <summary>The successor follows it, and the person does so no more.</summary>
    public async Task GiveAsync(AgreementInterest followed, string successor, CancellationToken cancellationToken)
    {
        await ChangeAsync(
            successor, followed.Agreement, one => one.Follows ? one : one with { FollowsSince = time.GetCurrentInstant(), IsMuted = false }, cancellationToken);
        await ChangeAsync(followed.Member, followed.Agreement, one => one.Follows ? one with { FollowsSince = null } : one, cancellationToken);
    }

    private async Task<bool> ChangeAsync(string member, string agreement, Func<AgreementInterest, AgreementInterest> change, CancellationToken cancellationToken)
    {
        var isChanged = false;
        await store.UpsertAsync(new DocumentKey(Agreement.Container, PeopleOf(agreement), member), new InterestPointer(member), cancellationToken);
        await store.ChangeAsync<AgreementInterest>(
            KeyOf(member, agreement),
            found =>
            {
                var before = found ?? New(member, agreement);
                var after = change(before);
                isChanged = !ReferenceEquals(before, after);
                return isChanged ? after : null;
            },
            cancellationToken);
        return isChanged;
    }

    private static AgreementInterest New(string member, string agreement) => new() { Member = member, Agreement = agreement };

    private static DocumentKey KeyOf(string member, string agreement) => new(Agreement.Container, PartitionOf(member), agreement);

    private static string PartitionOf(string member) => $"member/{member}";

    private static string PeopleOf(string agreement) => $"people/{agreement}";

    private sealed record InterestPointer(string Member);
}
