using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Maintenance;

/// <summary>Everything that a store holds, one after the other.</summary>
internal interface IDocumentSource
{
    IAsyncEnumerable<StoredContent> AllAsync(CancellationToken cancellationToken);
}

internal readonly record struct StoredContent(DocumentKey Key, JsonElement Content);
