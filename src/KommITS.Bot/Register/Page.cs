using System.Globalization;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register;

/// <summary>One page of a long list, counted from 0; a number outside the list gives its nearest page.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    public string? Previous => Number > 0 ? Text(Number - 1) : null;

    public string? Next => (Number + 1) * Size < Total ? Text(Number + 1) : null;

    /// <summary>"Visar 9–16 av 23"; null when all of it is there.</summary>
    public string? Position(Texts texts) => Total <= Size ? null : texts.Format("register.position", (Number * Size) + 1, (Number * Size) + Items.Count, Total);

    public static Page<T> Of(IReadOnlyList<T> all, int number, int size)
    {
        var page = Math.Clamp(number, 0, Math.Max(0, (all.Count - 1) / size));
        return new Page<T>([.. all.Skip(page * size).Take(size)], page, size, all.Count);
    }

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}
