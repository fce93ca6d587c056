using KommITS.Bot.Data.Search.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KommITS.Bot.Data.Search;

/// <summary>
/// What a text asks of the index. A word is found as written, by its stem, or by its parts, in falling order of worth; a word in an
/// answer is worth a third, where two of them are; products named are worth most. Weak words only add to what is found already.
/// </summary>
internal static class QuestionQuery
{
    private const float AsWritten = 1.3f;
    private const float ByParts = 0.5f;
    private const float InAnswers = 0.33f;
    private const float ForProduct = 2.5f;
    private const float ForWeakWord = 0.1f;
    private const float TieBreaker = 0.1f;
    private const int ShortestForOneMistake = 6;
    private const int ShortestForTwoMistakes = 9;

    public static Query? Of(IEnumerable<Word> words, IReadOnlyList<string> productIds)
    {
        var matters = new BooleanQuery(disableCoord: true);
        var adds = new BooleanQuery(disableCoord: true);
        var answered = new BooleanQuery(disableCoord: true);
        foreach (var word in words)
        {
            if (word.IsWeak)
            {
                adds.Add(Weighted(QuestionFields.Question + QuestionFields.Stem, word.Stems[0], ForWeakWord), Occur.SHOULD);
                continue;
            }

            matters.Add(In(QuestionFields.Question, word, 1), Occur.SHOULD);
            answered.Add(In(QuestionFields.Answers, word, InAnswers), Occur.SHOULD);
        }

        foreach (var product in productIds.Distinct(StringComparer.Ordinal).Take(32))
            matters.Add(Weighted(QuestionFields.Product, product, ForProduct), Occur.SHOULD);
        if (matters.Clauses.Count == 0)
            return null;
        // One word of several in an answer is chance: answers talk of everything.
        answered.MinimumNumberShouldMatch = Math.Min(2, answered.Clauses.Count);
        if (answered.Clauses.Count > 0)
            matters.Add(answered, Occur.SHOULD);
        adds.Add(matters, Occur.MUST);
        return adds;
    }

    /// <summary>The same words misspelt, in questions only.</summary>
    public static Query? Misspelt(IEnumerable<Word> words)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var stem in words.Where(word => !word.IsWeak).Select(word => word.Stems[0]).Where(stem => stem.Length >= ShortestForOneMistake && stem.All(char.IsLetter)).Take(16))
        {
            var mistakes = stem.Length >= ShortestForTwoMistakes ? 2 : 1;
            query.Add(new FuzzyQuery(new Term(QuestionFields.Question + QuestionFields.Stem, stem), mistakes, prefixLength: 1), Occur.SHOULD);
        }

        return query.Clauses.Count == 0 ? null : query;
    }

    private static DisjunctionMaxQuery In(string text, Word word, float weight)
    {
        var any = new DisjunctionMaxQuery(TieBreaker) { Weighted(text + QuestionFields.Written, word.Written, AsWritten * weight) };
        foreach (var stem in word.Stems)
            any.Add(Weighted(text + QuestionFields.Stem, stem, weight));
        foreach (var part in word.Parts)
            any.Add(Weighted(text + QuestionFields.Part, part, ByParts * weight));
        return any;
    }

    private static TermQuery Weighted(string field, string term, float weight) => new(new Term(field, term)) { Boost = weight };
}
