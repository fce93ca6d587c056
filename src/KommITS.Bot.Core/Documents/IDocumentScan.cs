using System.Text.Json;

namespace KommITS.Bot.Core.Documents;

/// <summary>Reads the store from end to end, for what no partition answers: everything about one person, and what has been kept long enough. Costly, so rare.</summary>
public interface IDocumentScan
{
    /// <summary>Every document, in no particular order. What is written meanwhile may be in or not.</summary>
    /// <param name="container">Only this one's; null: all.</param>
    IAsyncEnumerable<StoredText> AllAsync(string? container, CancellationToken cancellationToken);
}

/// <summary>A document as it is stored, whatever its type.</summary>
public sealed record StoredText(DocumentKey Key, JsonElement Content);
