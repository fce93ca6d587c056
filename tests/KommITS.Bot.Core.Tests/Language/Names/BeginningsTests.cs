using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Tests.Language.Names;

public class BeginningsTests
{
    private static readonly Beginnings Names = new(["habo", "håbo", "ist", "microsoft365", "vm"]);

    [Theory]
    [InlineData("Habo kommun", true)]
    [InlineData("håbos", true)]
    [InlineData("i s t", true)]
    [InlineData("VM", true)]
    [InlineData("vmware", true)]
    [InlineData("micro soft 365", true)]
    [InlineData("hab", false)]
    [InlineData("is", false)]
    [InlineData("v", false)]
    [InlineData("hable", false)]
    public void Letters_tell_whether_a_name_may_begin(string text, bool may) => Assert.Equal(may, Names.MayBeAt(TokenText.Read(text).Tokens, 0));

    [Fact]
    public void It_looks_from_the_word_on() => Assert.True(Names.MayBeAt(TokenText.Read("vad kör Habo").Tokens, 2));
}
