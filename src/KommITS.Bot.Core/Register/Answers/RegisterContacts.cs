using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>Whom to turn to about a municipality's systems.</summary>
public sealed class RegisterContacts(MemberDirectory members, MemberSight sight)
{
    /// <summary>
    /// By municipality code: who is named for the system, else the municipality's contact, else who last confirmed the fact. A municipality without any of
    /// them, whose people have moved on, or who do not want to be known to the reader, is missing; what else the reader may not see of them is not there.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Member>> FindAsync(
        IReadOnlyDictionary<string, IReadOnlyList<Usage>> asked, Member reader, CancellationToken cancellationToken)
    {
        var known = await members.ActiveAsync(cancellationToken).Where(member => member.Municipalities.Any(asked.ContainsKey)).ToListAsync(cancellationToken);
        var colleagues = (await sight.ContactsAsync(known, reader, cancellationToken))
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
