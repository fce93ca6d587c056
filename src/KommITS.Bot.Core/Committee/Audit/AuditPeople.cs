using System.Security.Cryptography;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Committee.Audit;

/// <summary>Who is behind the aliases of the audit log. Two documents a person, which are all that leads from the log to them.</summary>
public sealed class AuditPeople(IDocumentStore store)
{
    private const string ByMember = "alias";
    private const string ByAlias = "person";

    /// <summary>The person's alias, made when they have none.</summary>
    public async Task<string> AliasOfAsync(string memberId, CancellationToken cancellationToken)
    {
        var made = new Alias(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), memberId);
        var stored = (await store.ChangeAsync<Alias>(MemberKey(memberId), known => known is null ? made : null, cancellationToken))!;
        await store.ChangeAsync<Alias>(AliasKey(stored.Name), known => known is null ? stored : null, cancellationToken);
        return stored.Name;
    }

    public async Task<string?> FindAliasAsync(string memberId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Alias>(MemberKey(memberId), cancellationToken))?.Content.Name;

    /// <summary>Member id by alias, of those who are not forgotten.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindManyAsync(IEnumerable<string> aliases, CancellationToken cancellationToken) =>
        (await store.ReadManyAsync<Alias>([.. aliases.Distinct().Select(AliasKey)], cancellationToken))
            .ToDictionary(document => document.Content.Name, document => document.Content.Member);

    public async Task ForgetAsync(string memberId, CancellationToken cancellationToken)
    {
        if (await FindAliasAsync(memberId, cancellationToken) is { } alias)
            await store.DeleteAsync(AliasKey(alias), cancellationToken);
        await store.DeleteAsync(MemberKey(memberId), cancellationToken);
    }

    private static DocumentKey MemberKey(string memberId) => new(AuditLog.Container, ByMember, memberId);

    private static DocumentKey AliasKey(string alias) => new(AuditLog.Container, ByAlias, alias);

    private sealed record Alias(string Name, string Member);
}
