using CsCheck;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Tests.Language.Text;

public class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char["abcåäö1é"].Array[0, 7].Select(letters => new string(letters));

    [Fact]
    public void The_quick_look_at_letters_never_loses_a_near_word() => Gen.Select(Word, Word, Gen.Int[0, 3]).Sample((left, right, limit) =>
    {
        if (EditDistance.Within(left, right, limit) <= limit)
            Assert.True(EditDistance.MayBeWithin(EditDistance.Letters(left), EditDistance.Letters(right), limit));
    });

    [Fact]
    public void Words_of_other_letters_are_seen_at_a_glance() =>
        Assert.False(EditDistance.MayBeWithin(EditDistance.Letters("katten"), EditDistance.Letters("bussig"), 2));
}
