namespace KommITS.Bot.Data.Querying;

/// <summary>A field's path, checked: <c>asker.municipality</c> is two names. What has passed here can stand between quotes in a query.</summary>
internal static class FieldPath
{
    public static string[] Parse(string path)
    {
        var names = path.Split('.');
        return names.All(IsName)
            ? names
            : throw new ArgumentException($"'{path}' is no path of a field: names of letters, digits, _ and - with dots between.", nameof(path));
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
}
