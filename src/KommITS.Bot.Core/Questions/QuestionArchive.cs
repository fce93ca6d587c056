using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Questions;

/// <summary>The stored questions and the search over them, kept in step.</summary>
public sealed class QuestionArchive(IDocumentStore store, IQuestionSearch search) : IDisposable
{
    private const string Container = "questions";
    private const string Partition = "question";
    private const string AudiencePartition = "audience";
    private static readonly DocumentKey Counter = new(Container, "counter", "number");

    private readonly SemaphoreSlim _reindexing = new(1);

    public static DocumentKey KeyOf(string questionId) => new(Container, Partition, questionId);

    /// <summary>Null for an id that no question can have, too: ids come back from cards, which may be forged.</summary>
    public async Task<Question?> FindAsync(string questionId, CancellationToken cancellationToken) =>
        IsId(questionId) ? (await store.ReadAsync<Question>(KeyOf(questionId), cancellationToken))?.Content : null;

    public async Task<Question?> FindByNumberAsync(int number, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync<Question>(Where(new FieldFilter("number", number)), cancellationToken);
        return page.Documents.Count == 0 ? null : page.Documents[0].Content;
    }

    /// <summary>The questions that exist and are not hidden, in the order of the ids.</summary>
    public async Task<IReadOnlyList<Question>> FindManyAsync(IReadOnlyList<string> questionIds, CancellationToken cancellationToken)
    {
        var found = await store.ReadManyAsync<Question>([.. questionIds.Select(KeyOf)], cancellationToken);
        var byId = found.ToDictionary(document => document.Content.Id, document => document.Content);
        return [.. questionIds.Select(id => byId.GetValueOrDefault(id)).OfType<Question>().Where(question => question.Status != QuestionStatus.Deleted && !question.IsHidden)];
    }

    /// <summary>The newest questions that this member could answer: open, not theirs, neither answered nor declined by them.</summary>
    public async Task<IReadOnlyList<Question>> AnswerableByAsync(string memberId, int count, CancellationToken cancellationToken) =>
        await NewestFirstAsync(new FieldFilter("status", "open"), cancellationToken)
            .Where(question => question.Waits(memberId)).Take(count).ToListAsync(cancellationToken);

    /// <summary>The newest first, without the deleted ones.</summary>
    public async Task<IReadOnlyList<Question>> AskedByAsync(string memberId, CancellationToken cancellationToken) =>
        await NewestFirstAsync(new FieldFilter("asker.member", memberId), cancellationToken)
            .Where(question => question.Status != QuestionStatus.Deleted).ToListAsync(cancellationToken);

    /// <summary>Those without an answer that anybody sees, the oldest first; the sample society's left out.</summary>
    public async Task<IReadOnlyList<Question>> UnansweredAsync(CancellationToken cancellationToken) =>
        [
            .. (await store.QueryAllAsync<Question>(Where(new FieldFilter("status", "open")) with { PageSize = 1000 }, cancellationToken)
                .Select(document => document.Content)
                .Where(question => question is { IsSample: false, IsHidden: false } && question.Answers.All(answer => answer.IsHidden))
                .ToListAsync(cancellationToken)).OrderBy(question => question.Number),
        ];

    /// <summary>Asked at that time or later, the newest first; without those that were taken back, and the sample society's.</summary>
    public async Task<IReadOnlyList<Question>> SinceAsync(Instant since, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<Question>(
                new DocumentQuery(Container, Partition, OrderBy: new FieldOrder("number", Descending: true), PageSize: 1000), cancellationToken)
            .Select(document => document.Content)
            .TakeWhile(question => question.IsSample || question.AskedAt >= since)
            .Where(question => !question.IsSample && question.Status != QuestionStatus.Deleted)
            .ToListAsync(cancellationToken);

    /// <summary>Earlier questions that resemble the text, best first.</summary>
    public async Task<IReadOnlyList<Question>> FindSimilarAsync(
        string text,
        IReadOnlyList<string> products,
        int count,
        CancellationToken cancellationToken)
    {
        var hits = search.FindSimilar(text, products, count);
        return await FindManyAsync([.. hits.Select(hit => hit.QuestionId)], cancellationToken);
    }

    /// <summary>Keeps the audience as it is when the question is first sent; sent again, it is the kept one.</summary>
    public async Task<Audience> FixAudienceAsync(string questionId, Audience audience, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<Audience>(
            new DocumentKey(Container, AudiencePartition, questionId), stored => stored is null ? audience : null, cancellationToken))!;

    /// <summary>Stores a question that does not exist yet, under the next number. With a known id: the one that is stored.</summary>
    public async Task<Question> AddAsync(Func<int, Question> make, string questionId, CancellationToken cancellationToken)
    {
        if (await FindAsync(questionId, cancellationToken) is { } stored)
            return stored;
        var question = make(await store.NextNumberAsync(Counter, cancellationToken));
        var result = await store.CreateAsync(KeyOf(questionId), question, cancellationToken);
        if (!result.IsWritten)
            return (await FindAsync(questionId, cancellationToken))!;
        search.Index(EntryOf(question));
        return question;
    }

    /// <summary>Lets the question decide, stores what it became, and brings the search up to date.</summary>
    public async Task<QuestionResult> ChangeAsync(string questionId, Func<Question, QuestionChange> decide, CancellationToken cancellationToken)
    {
        var outcome = QuestionOutcome.NotFound;
        var question = await store.ChangeAsync<Question>(
            KeyOf(questionId),
            stored =>
            {
                if (stored is null)
                    return null;
                (outcome, var changed) = decide(stored);
                return changed;
            },
            cancellationToken);
        if (outcome == QuestionOutcome.Done)
            await ReindexAsync(questionId, cancellationToken);
        return new QuestionResult(outcome, question);
    }

    /// <summary>Fills the search from what is stored; at start.</summary>
    public async Task<int> IndexAllAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var document in store.QueryAllAsync<Question>(new DocumentQuery(Container, Partition, PageSize: 500), cancellationToken))
        {
            Reindex(document.Content);
            count++;
        }

        return count;
    }

    /// <summary>Takes in what other instances have taken out of the questions.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await IndexAllAsync(cancellationToken);
        search.Purge();
    }

    private IAsyncEnumerable<Question> NewestFirstAsync(FieldFilter filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Question>(Where(filter) with { OrderBy = new FieldOrder("number", Descending: true) }, cancellationToken)
            .Select(document => document.Content);

    private static DocumentQuery Where(FieldFilter filter) => new(Container, Partition, [filter]);

    private static QuestionEntry EntryOf(Question question) =>
        new(question.Id, question.Text, string.Join('\n', question.SeenAnswers.Select(answer => answer.Text)), question.Products);

    /// <summary>One at a time and from what is stored, so that of two changes at once the later one is the one that is found.</summary>
    private async Task ReindexAsync(string questionId, CancellationToken cancellationToken)
    {
        await _reindexing.WaitAsync(cancellationToken);
        try
        {
            if (await FindAsync(questionId, cancellationToken) is { } newest)
                Reindex(newest);
        }
        finally
        {
            _reindexing.Release();
        }
    }

    private void Reindex(Question question)
    {
        if (question.Status == QuestionStatus.Deleted || question.IsHidden)
            search.Remove(question.Id);
        else
            search.Index(EntryOf(question));
    }

    private static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    public void Dispose() => _reindexing.Dispose();
}
