using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Members;

/// <summary>Finds whom a typed name means, among those that it may mean.</summary>
public static class MemberFinder
{
    /// <summary>By mail address, by the whole name, by some of its words, else by a piece of it: the first of these that is anybody's. Accents do not matter where they decide nothing.</summary>
    public static IReadOnlyList<Member> Find(IEnumerable<Member> among, string said)
    {
        var name = said.Trim().Trim('.', '?', '"').Trim();
        if (name.Length == 0)
            return [];
        var people = among.ToList();
        var folded = Folding.Fold(name);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var fits in new Func<Member, bool>[]
        {
            member => Is(member.Email, name), member => Is(member.Name, name), member => Folding.Fold(member.Name.Trim()) == folded,
            member => words.All(Folding.Fold(member.Name).Split(' ').Contains), member => Folding.Fold(member.Name).Contains(folded, StringComparison.Ordinal),
        })
            if (people.Where(fits).ToList() is { Count: > 0 } found)
                return found;
        return [];
    }

    private static bool Is(string? known, string said) => string.Equals(known?.Trim(), said, StringComparison.OrdinalIgnoreCase);
}
