using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Core.Tests.Questions;

/// <summary>Finds every indexed question that shares a word with the text.</summary>
internal sealed class FakeSearch : IQuestionSearch
{
    public Dictionary<string, QuestionEntry> Entries { get; } = [];

    public void Index(QuestionEntry entry) => Entries[entry.QuestionId] = entry;

    public void Remove(string questionId) => Entries.Remove(questionId);

    public void Purge()
    {
    }

    public IReadOnlyList<QuestionHit> FindSimilar(string text, IReadOnlyList<string> productIds, int count) =>
        [.. Entries.Values.Where(entry => entry.Text.Split(' ').Intersect(text.Split(' ')).Any())
            .Take(count).Select(entry => new QuestionHit(entry.QuestionId, 1))];
}
