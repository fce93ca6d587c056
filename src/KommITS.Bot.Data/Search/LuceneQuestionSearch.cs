using System.Globalization;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data.Search.Text;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace KommITS.Bot.Data.Search;

/// <summary>An index in memory. Any number of threads may index and search.</summary>
internal sealed class LuceneQuestionSearch : IQuestionSearch, IDisposable
{
    private const int MostWords = 64;
    private const int SpareForTies = 16;

    /// <summary>Lucene adds parts of a score in any order, so equals differ in the last bits.</summary>
    private const int ScoreDecimals = 4;

    private static readonly Sort ByScoreThenId = new(SortField.FIELD_SCORE, new SortField(QuestionFields.Id, SortFieldType.STRING));

    /// <summary>Little weight on length: a long question is as good an answer as a short one.</summary>
    private static readonly BM25Similarity Similarity = new(k1: 1.2f, b: 0.3f);

    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly NamedIndex _index;

    /// <param name="names">The same object as long as they are the same names.</param>
    public LuceneQuestionSearch(Func<ProperNames> names)
    {
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            Similarity = Similarity,
            MergeScheduler = new SerialMergeScheduler(),
        });
        _index = new NamedIndex(_writer, names);
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
    }

    public void Index(QuestionEntry entry) => _index.Put(entry);

    public void Remove(string questionId) => _index.Remove(questionId);

    public void Purge()
    {
        _writer.ForceMergeDeletes();
        _writer.Commit();
        _searchers.MaybeRefreshBlocking();
    }

    public IReadOnlyList<QuestionHit> FindSimilar(string text, IReadOnlyList<string> productIds, int count)
    {
        if (count < 1)
            return [];
        var words = _index.Reader.Read(text).DistinctBy(word => word.Written).ToList();
        _searchers.MaybeRefreshBlocking();
        var searcher = _searchers.Acquire();
        try
        {
            var telling = MostTelling(words, searcher.IndexReader);
            var hits = Search(searcher, QuestionQuery.Of(telling, productIds), count);
            return hits.Count > 0 ? hits : Search(searcher, QuestionQuery.Misspelt(telling), count);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    /// <summary>Of a long text the rarest words that the index knows.</summary>
    private static List<Word> MostTelling(List<Word> words, IndexReader reader)
    {
        if (words.Count <= MostWords)
            return words;
        return [.. words.OrderBy(word => word.IsWeak).ThenBy(word => Rarity(word, reader)).Take(MostWords)];
    }

    private static int Rarity(Word word, IndexReader reader)
    {
        var questions = reader.DocFreq(new Term(QuestionFields.Question + QuestionFields.Stem, word.Stems[0]));
        return questions == 0 ? int.MaxValue : questions;
    }

    private static List<QuestionHit> Search(IndexSearcher searcher, Query? query, int count)
    {
        if (query is null || searcher.IndexReader.NumDocs == 0)
            return [];
        searcher.Similarity = Similarity;
        var atLeast = (int)Math.Min((long)count + SpareForTies, searcher.IndexReader.NumDocs);
        var found = searcher.Search(query, null, atLeast, ByScoreThenId, doDocScores: true, doMaxScore: false);
        return [.. found.ScoreDocs
            .Select(hit => new QuestionHit(IdOf(searcher, hit.Doc), Math.Round(hit.Score, ScoreDecimals)))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.QuestionId, StringComparer.Ordinal)
            .Take(count)];
    }

    private static string IdOf(IndexSearcher searcher, int document) =>
        searcher.Doc(document).GetField(QuestionFields.Id).GetStringValue(CultureInfo.InvariantCulture);
}
