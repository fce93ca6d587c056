using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Tests.Cards.Expressions;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("*fet* _kursiv_", @"\*fet\* \_kursiv\_")]
    [InlineData("[x](http://y)", @"\[x\](http://y)")]
    [InlineData("# rubrik\n#hash", "\\# rubrik\n\\#hash")]
    [InlineData("1. ett\n22) två", "1\\. ett\n22\\) två")]
    [InlineData("1.5 miljoner, se 3. del", "1.5 miljoner, se 3. del")]
    [InlineData("- punkt\n+ plus\n---", "\\- punkt\n\\+ plus\n\\---")]
    [InlineData("Visma-avtal, C#", "Visma-avtal, C#")]
    [InlineData("<at>Alla</at>", @"\<at\>Alla\</at\>")]
    [InlineData("R&D &amp; &#42;", @"R&D \&amp; \&#42;")]
    [InlineData("    kod", "kod")]
    [InlineData("`kod` ~~bort~~ \\", @"\`kod\` \~\~bort\~\~ \\")]
    [InlineData("{{DATE(2026-11-23T09:00:00Z,SHORT)}}", @"{\{DATE(2026-11-23T09:00:00Z,SHORT)}}")]
    [InlineData("Åsa Öberg (Håbo)", "Åsa Öberg (Håbo)")]
    public void Shows_as_typed(string typed, string expected) => Assert.Equal(expected, PlainText.Escape(typed));

    [Theory]
    [InlineData("a\nb\r\n\r\n\nc", "a\n\nb\n\nc")]
    [InlineData("ensam", "ensam")]
    public void Lines_become_paragraphs(string typed, string expected) => Assert.Equal(expected, PlainText.SpreadLines(typed));
}
