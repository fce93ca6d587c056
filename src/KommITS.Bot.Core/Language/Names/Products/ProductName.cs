using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <param name="Lower">As the register writes it, in small letters.</param>
/// <param name="IsAmbiguous">Also an ordinary word: counts only beside a cue.</param>
internal sealed record ProductName(Product Product, string Text, string Lower, string Folded, bool IsAmbiguous, bool IsOneWord)
{
    public uint Letters { get; } = EditDistance.Letters(Folded);
}
