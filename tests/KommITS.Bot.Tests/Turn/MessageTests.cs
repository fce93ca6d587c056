using KommITS.Bot.Turn;

namespace KommITS.Bot.Tests.Turn;

public sealed class MessageTests
{
    [Theory]
    [InlineData("a;b\nc;d", "```\na;b\nc;d\n```")]
    [InlineData("a;```b", "````\na;```b\n````")]
    [InlineData("`````", "``````\n`````\n``````")]
    public void No_line_ends_its_own_fence(string lines, string sent)
    {
        var message = Message.OfLines(lines);
        Assert.Equal((sent, "markdown"), (message.Text, message.TextFormat));
    }
}
