namespace KommITS.Bot.Data.Search.Text;

/// <summary>A word as it is written, in its pieces: "e-arkivet" is "e" and "arkivet".</summary>
internal sealed record Token(IReadOnlyList<string> Pieces)
{
    public string Joined { get; } = string.Concat(Pieces);

    public bool IsCapitalised => char.IsUpper(Joined[0]);
}
