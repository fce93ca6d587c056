using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>Whom to turn to about a municipality's systems.</summary>
public sealed class RegisterContacts(MemberDirectory members)
{
    /// <summary>
    /// By municipality code: who is named for the system, else the municipality's contact, else who last confirmed the fact. A municipality without any of
    /// them, or whose people have moved on, is missing.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Member>> FindAsync(
        IReadOnlyDictionary<string, IReadOnlyList<Usage>> asked, CancellationToken cancellationToken)
    {
        var colleagues = (await members.ActiveAsync(cancellationToken).Where(member => asked.ContainsKey(member.Municipality ?? "")).ToListAsync(cancellationToken))
            .ToLookup(member => member.Municipality!);
        var found = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var (municipality, usages) in asked)
            if (ContactAmong([.. colleagues[municipality].OrderBy(member => member.Name, StringComparer.Ordinal)], usages) is { } contact)
                found[municipality] = contact;
        return found;
    }

    private static Member? ContactAmong(List<Member> colleagues, IReadOnlyList<Usage> usages) =>
        colleagues.Find(member => usages.Any(usage => usage.Contact == member.Id))
        ?? colleagues.Find(member => member.IsContact)
        ?? colleagues.Find(member => usages.Any(usage => usage.VerifiedBy == member.Id));
}
