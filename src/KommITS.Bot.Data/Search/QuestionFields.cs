using KommITS.Bot.Core.Questions;
using KommITS.Bot.Data.Search.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KommITS.Bot.Data.Search;

/// <summary>A question as Lucene keeps it: words are ready made, with a space between.</summary>
internal static class QuestionFields
{
    public const string Id = "id";
    public const string Product = "product";
    public const string Question = "question";
    public const string Answers = "answers";
    public const string Written = ".written";
    public const string Stem = ".stem";
    public const string Part = ".part";

    public static Term IdTerm(string questionId) => new(Id, questionId);

    public static Document Of(QuestionEntry entry, WordReader reader)
    {
        Document document =
        [
            new StringField(Id, entry.QuestionId, Field.Store.YES),
            new SortedDocValuesField(Id, new BytesRef(entry.QuestionId)),
        ];
        foreach (var product in entry.ProductIds)
            document.Add(new StringField(Product, product, Field.Store.NO));
        Add(document, Question, reader.Read(entry.Text));
        Add(document, Answers, reader.Read(entry.AnswersText));
        return document;
    }

    private static void Add(Document document, string text, IReadOnlyList<Word> words)
    {
        Add(document, text + Written, words.Where(word => !word.IsWeak).Select(word => word.Written));
        Add(document, text + Stem, words.SelectMany(word => word.Stems));
        Add(document, text + Part, words.SelectMany(word => word.Parts));
    }

    private static void Add(Document document, string field, IEnumerable<string> terms) =>
        document.Add(new TextField(field, string.Join(' ', terms), Field.Store.NO));
}
