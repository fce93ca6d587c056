namespace KommITS.Bot.Tests.Rights;

/// <summary>A row of matrix.txt.</summary>
/// <param name="Name">Of the intent, or of the card's command.</param>
/// <param name="Allowed">A letter for each role that may.</param>
/// <param name="Typed">For an intent: what is typed. For a command: nothing.</param>
internal sealed record MatrixRow(string Name, string Allowed, string? Typed)
{
    public bool IsCommand => Typed is null;
}

internal static class AuthorisationMatrix
{
    private const string Nobody = "-";

    /// <summary>Rows are "name, who may, what is typed", with spaces between; lines that begin with # explain.</summary>
    public static IReadOnlyList<MatrixRow> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "KommITS.Bot.Tests", "Rights", "matrix.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(parts => new MatrixRow(parts[0], parts[1] == Nobody ? "" : parts[1], parts.Length > 2 ? parts[2] : null)),
    ];
}
