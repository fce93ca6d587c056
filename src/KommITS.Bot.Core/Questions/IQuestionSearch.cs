namespace KommITS.Bot.Core.Questions;

/// <summary>Finds earlier questions that resemble a new one. Holds no truth of its own: it is filled from the store at start.</summary>
public interface IQuestionSearch
{
    /// <summary>Adds or replaces. Visible to the next <see cref="FindSimilar"/> at once.</summary>
    void Index(QuestionEntry entry);

    void Remove(string questionId);

    /// <summary>Nothing that was removed or replaced is left in it afterwards, not even unfound.</summary>
    void Purge();

    /// <summary>At most <paramref name="count"/>, best first; only those that share something that matters with the text.</summary>
    IReadOnlyList<QuestionHit> FindSimilar(string text, IReadOnlyList<string> productIds, int count);
}

/// <param name="Text">The question, in its asker's words.</param>
/// <param name="AnswersText">All answers in one: they count, but less than the question.</param>
/// <param name="ProductIds">Products named in the question.</param>
public sealed record QuestionEntry(string QuestionId, string Text, string AnswersText, IReadOnlyList<string> ProductIds);

/// <param name="Score">Higher is better; comparable within one call only.</param>
public sealed record QuestionHit(string QuestionId, double Score);
