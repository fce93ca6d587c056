using KommITS.Bot.Core.Committee.Board;
using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>The stored reports.</summary>
public sealed class ReportBook(IDocumentStore store)
{
    private const string Partition = "report";
    private const int IdLength = 32;
    private static readonly DocumentKey Counter = new(CommitteeBoard.Container, "counter", "report");

    /// <summary>One person reports the same thing once.</summary>
    public static string IdOf(string question, string? answer, string reporter) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{question}|{answer}|{reporter}")))[..IdLength];

    public static DocumentKey KeyOf(string id) => new(CommitteeBoard.Container, Partition, id);

    /// <summary>Null for an id that no report can have, too: ids come back from cards, which may be forged.</summary>
    public async Task<ContentReport?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length == IdLength && id.All(char.IsAsciiHexDigitLower) ? (await store.ReadAsync<ContentReport>(KeyOf(id), cancellationToken))?.Content : null;

    public async Task<ContentReport?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await QueryAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Those that wait for the committee, the oldest first.</summary>
    public async Task<IReadOnlyList<ContentReport>> OpenAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync(new FieldFilter("isOpen", true), cancellationToken).ToListAsync(cancellationToken)).OrderBy(report => report.Number)];

    public Task<ContentReport> AddAsync(string id, Func<int, ContentReport> make, CancellationToken cancellationToken) =>
        store.AddNumberedAsync(KeyOf(id), Counter, make, cancellationToken);

    /// <param name="decide">Gives null to write nothing.</param>
    public Task<ContentReport?> ChangeAsync(string id, Func<ContentReport, ContentReport?> decide, CancellationToken cancellationToken) =>
        store.ChangeAsync<ContentReport>(KeyOf(id), found => found is null ? null : decide(found), cancellationToken);

    private IAsyncEnumerable<ContentReport> QueryAsync(FieldFilter filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<ContentReport>(new DocumentQuery(CommitteeBoard.Container, Partition, [filter]), cancellationToken).Select(document => document.Content);
}
