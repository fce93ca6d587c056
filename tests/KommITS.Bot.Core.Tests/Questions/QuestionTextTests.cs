using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Core.Tests.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData(null, TextFault.Empty)]
    [InlineData(" \n\t ", TextFault.Empty)]
    [InlineData("?!", TextFault.NoWords)]
    [InlineData("😀😀😀", TextFault.NoWords)]
    [InlineData("ab", TextFault.NoWords)]
    [InlineData("abc", TextFault.None)]
    [InlineData("Åäö?", TextFault.None)]
    [InlineData("365", TextFault.None)]
    public void A_question_has_words(string? text, TextFault fault) => Assert.Equal(fault, QuestionText.CheckQuestion(text));

    [Theory]
    [InlineData("ja", TextFault.None)]
    [InlineData("👍", TextFault.NoWords)]
    [InlineData("", TextFault.Empty)]
    public void An_answer_may_be_shorter(string text, TextFault fault) => Assert.Equal(fault, QuestionText.CheckAnswer(text));

    [Fact]
    public void The_limits_count_without_the_blanks_around()
    {
        Assert.Equal(TextFault.None, QuestionText.CheckQuestion(" " + new string('a', Question.MaxLength) + " "));
        Assert.Equal(TextFault.TooLong, QuestionText.CheckQuestion(new string('a', Question.MaxLength + 1)));
        Assert.Equal(TextFault.None, QuestionText.CheckAnswer(new string('a', Answer.MaxLength)));
        Assert.Equal(TextFault.TooLong, QuestionText.CheckAnswer(new string('a', Answer.MaxLength + 1)));
    }
}
