using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Maintenance;

/// <summary>Everything that a store holds, one after the other.</summary>
internal interface IDocumentSource
{
    /// <param name="container">Only this one's; null: all.</param>
    IAsyncEnumerable<StoredContent> AllAsync(string? container, CancellationToken cancellationToken);
}

internal readonly record struct StoredContent(DocumentKey Key, JsonElement Content);
