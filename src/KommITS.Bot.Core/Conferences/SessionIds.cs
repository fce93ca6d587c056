using System.Globalization;

namespace KommITS.Bot.Core.Conferences;

/// <summary>Names new sessions, and keeps the names of those that were only moved, renamed or given slides.</summary>
public static class SessionIds
{
    /// <param name="after">In any order; the ids in it are not looked at.</param>
    /// <returns>In the order of their times.</returns>
    public static IReadOnlyList<ConferenceSession> Keep(IReadOnlyList<ConferenceSession> before, IReadOnlyList<ConferenceSession> after)
    {
        var left = before.ToList();
        var named = after.Select(session => session with { Id = Take(left, one => one.Title == session.Title && one.Day == session.Day && one.From == session.From) ?? "" }).ToList();
        named = [.. named.Select(session => session.Id.Length > 0 ? session : session with { Id = Take(left, one => one.Title == session.Title) ?? "" })];
        named = [.. named.Select(session => session.Id.Length > 0 ? session : session with { Id = Take(left, one => one.Day == session.Day && one.From == session.From && one.Room == session.Room) ?? "" })];
        var last = before.Select(session => NumberOf(session.Id)).DefaultIfEmpty(0).Max();
        return
        [
            .. named.Select(session => session.Id.Length > 0 ? session : session with { Id = string.Create(CultureInfo.InvariantCulture, $"s{++last}") }).ToList()
                .OrderBy(session => session.Day).ThenBy(session => session.From).ThenBy(session => session.Room, StringComparer.Ordinal),
        ];
    }

    private static string? Take(List<ConferenceSession> left, Predicate<ConferenceSession> isSame)
    {
        var at = left.FindIndex(isSame);
        if (at < 0)
            return null;
        var id = left[at].Id;
        left.RemoveAt(at);
        return id;
    }

    private static int NumberOf(string id) => int.TryParse(id.AsSpan(Math.Min(1, id.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
