using KommITS.Bot.Core.Announcements.Markdown;

namespace KommITS.Bot.Core.Tests.Announcements.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("**fet** och *kursiv* och _så_", "B:fet| och |I:kursiv| och |I:så")]
    [InlineData("läs [protokollet](https://kommits.se/p) nu", "läs |L:protokollet=https://kommits.se/p| nu")]
    [InlineData("[x](javascript:alert(1))", "[x](javascript:alert(1))")]
    [InlineData("[x](javascript:alert)", "[x](javascript:alert)")]
    [InlineData("[x](data:text/html,a)", "[x](data:text/html,a)")]
    [InlineData("![bild](https://evil.example/a.png)", "![bild](https://evil.example/a.png)")]
    [InlineData("<at>Alva</at> <b>hej</b> <script>", "<at>Alva</at> <b>hej</b> <script>")]
    [InlineData("snake_case_name och 2*3*4", "snake_case_name och 2*3*4")]
    [InlineData("** **", "** **")]
    [InlineData("# rubrik", "# rubrik")]
    public void Only_the_small_markdown_means_anything(string text, string runs) =>
        Assert.Equal(runs, string.Join('|', Assert.Single(MarkdownText.Read(text)).Runs.Select(Written)));

    [Fact]
    public void Lines_are_paragraphs_and_items()
    {
        var blocks = MarkdownText.Read("Hej\r\n\r\n- ett\n* två\n3. tre\n");
        Assert.Equal(
            [MarkdownBlockKind.Paragraph, MarkdownBlockKind.Bullet, MarkdownBlockKind.Bullet, MarkdownBlockKind.Numbered],
            blocks.Select(block => block.Kind));
        Assert.Equal(("tre", 3), (blocks[3].Runs[0].Text, blocks[3].Number));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("**a")]
    [InlineData("[a](")]
    [InlineData("_*")]
    public void A_long_text_of_marks_is_read_in_no_time_and_keeps_its_letters(string marks)
    {
        var text = string.Concat(Enumerable.Repeat(marks, 4000 / marks.Length));
        Assert.Equal(text.Length, MarkdownText.Read(text).Sum(block => block.Runs.Sum(run => run.Text.Length + (run.IsBold ? 4 : run.IsItalic ? 2 : 0))));
    }

    [Fact]
    public void Plain_is_what_is_read() => Assert.Equal("Hej protokollet ett", MarkdownText.PlainOf("**Hej** [protokollet](https://kommits.se)\n- ett"));

    private static string Written(MarkdownRun run) =>
        run.IsBold ? $"B:{run.Text}" : run.IsItalic ? $"I:{run.Text}" : run.Link is { } link ? $"L:{run.Text}={link}" : run.Text;
}
