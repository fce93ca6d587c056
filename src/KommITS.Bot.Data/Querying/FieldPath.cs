namespace KommITS.Bot.Data.Sqlite.Reading;

/// <summary>A field's path in SQLite's JSON notation: <c>asker.municipality</c> is <c>$."asker"."municipality"</c>.</summary>
internal static class FieldPath
{
    public static string Parse(string path)
    {
        var names = path.Split('.');
        if (!names.All(IsName))
            throw new ArgumentException($"'{path}' is no path of a field: names of letters, digits, _ and - with dots between.", nameof(path));
        return "$." + string.Join('.', names.Select(name => $"\"{name}\""));
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
}
