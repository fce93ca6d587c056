namespace KommITS.Bot.Core.Questions;

public enum TextFault
{
    None,
    Empty,

    /// <summary>Too few letters to be a question: an emoji, a lone word of two letters, only signs.</summary>
    NoWords,
    TooLong,
}

/// <summary>Whether a text can be a question or an answer.</summary>
public static class QuestionText
{
    public static TextFault CheckQuestion(string? text) => Check(text, Question.MinLetters, Question.MaxLength);

    public static TextFault CheckAnswer(string? text) => Check(text, 1, Answer.MaxLength);

    private static TextFault Check(string? text, int least, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
            return TextFault.Empty;
        if (text.Trim().Length > maxLength)
            return TextFault.TooLong;
        return text.Count(char.IsLetterOrDigit) < least ? TextFault.NoWords : TextFault.None;
    }
}
