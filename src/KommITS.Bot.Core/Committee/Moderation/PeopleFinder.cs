using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>Finds a member by what the committee writes: a name, a part of it, or a mail address.</summary>
public sealed class PeopleFinder(MemberDirectory members)
{
    /// <returns>Everybody who may be meant, by name; whoever is named exactly, alone.</returns>
    public async Task<IReadOnlyList<Member>> FindAsync(string words, CancellationToken cancellationToken)
    {
        var wanted = Folding.Fold(words.Trim());
        if (wanted.Length == 0)
            return [];
        var found = await members.AllAsync(cancellationToken)
            .Where(member => member is { IsSample: false, Status: not MemberStatus.Stranger } && IsMeant(member, wanted))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id, StringComparer.Ordinal).ToListAsync(cancellationToken);
        var exact = found.Where(member => Folding.Fold(member.Name) == wanted || IsMail(member, wanted)).ToList();
        return exact.Count > 0 ? exact : found;
    }

    private static bool IsMeant(Member member, string wanted)
    {
        var names = Folding.Fold(member.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsMail(member, wanted) || wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(names.Contains);
    }

    private static bool IsMail(Member member, string wanted) => string.Equals(member.Email?.Trim(), wanted, StringComparison.OrdinalIgnoreCase);
}
