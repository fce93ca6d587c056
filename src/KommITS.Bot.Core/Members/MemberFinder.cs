namespace KommITS.Bot.Core.Members;

/// <summary>Finds whom a typed name means, among those that it may mean.</summary>
public static class MemberFinder
{
    /// <summary>By mail address, by the whole name, else by part of it: the first of these that is anybody's.</summary>
    public static IReadOnlyList<Member> Find(IEnumerable<Member> among, string said)
    {
        var name = said.Trim().Trim('.', '?', '"').Trim();
        if (name.Length == 0)
            return [];
        var people = among.ToList();
        foreach (var fits in new Func<Member, bool>[]
        {
            member => Is(member.Email, name), member => Is(member.Name, name),
            member => member.Name.Split(' ').Any(part => Is(part, name)), member => member.Name.Contains(name, StringComparison.OrdinalIgnoreCase),
        })
            if (people.Where(fits).ToList() is { Count: > 0 } found)
                return found;
        return [];
    }

    private static bool Is(string? known, string said) => string.Equals(known?.Trim(), said, StringComparison.OrdinalIgnoreCase);
}
