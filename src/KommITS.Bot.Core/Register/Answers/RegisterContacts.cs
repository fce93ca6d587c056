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
        var colleagues = (await members.ActiveAsync(cancellationToken).Where(member => member.Municipalities.Any(asked.ContainsKey)).ToListAsync(cancellationToken))
            .SelectMany(member => member.Municipalities, (member, municipality) => (member, municipality)).ToLookup(pair => pair.municipality, pair => pair.member);
        var found = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var (municipality, usages) in asked)
            if (ContactAmong(municipality, [.. colleagues[municipality].OrderBy(member => member.Name, StringComparer.Ordinal)], usages) is { } contact)
                found[municipality] = contact;
        return found;
    }

    private static Member? ContactAmong(string municipality, List<Member> colleagues, IReadOnlyList<Usage> usages) =>
        colleagues.Find(member => usages.Any(usage => usage.Contact == member.Id))
        ?? colleagues.Find(member => member.IsContactOf(municipality))
        ?? colleagues.Find(member => usages.Any(usage => usage.VerifiedBy == member.Id));
}
