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
        var known = await members.ActiveAsync(cancellationToken).Where(member => asked.ContainsKey(member.Municipality ?? "")).ToListAsync(cancellationToken);
        var colleagues = (await sight.ContactsAsync(known, reader, cancellationToken)).ToLookup(member => member.Municipality!);
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
