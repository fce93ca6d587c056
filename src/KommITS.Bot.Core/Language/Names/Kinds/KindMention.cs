using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Kinds;

/// <summary>A kind of system named in a text ("lönesystem").</summary>
/// <param name="IsStrong">Named as a system; a weak one ("lön", "skolan") only says what a system would be for.</param>
internal sealed record KindMention(int At, int Count, SystemKind Kind, bool IsStrong)
{
    public int End => At + Count;
}
