namespace KommITS.Bot.Core.Language.Text;

/// <param name="Start">Where the word begins in the composed text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Raw">As written, without invisible characters.</param>
/// <param name="Gap">What stands between this word and the one before.</param>
/// <param name="IsAddress">A mail or web address, kept whole.</param>
internal readonly record struct Token(int Start, int End, string Raw, string Lower, string Folded, Gap Gap, bool IsAddress)
{
    public bool IsCapitalised => char.IsUpper(Raw[0]);
}

internal enum Gap
{
    Space,

    /// <summary>A hyphen, slash or the like, without spaces.</summary>
    Joined,

    /// <summary>Punctuation or a new line: a name does not go on across it.</summary>
    Break,

    /// <summary>The end of a sentence: a capital letter after it says nothing.</summary>
    Sentence,
}
