using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Maintenance;

internal sealed class DocumentScan(IDocumentSource source) : IDocumentScan
{
    public IAsyncEnumerable<StoredText> AllAsync(string? container, CancellationToken cancellationToken) =>
        source.AllAsync(container, cancellationToken).Select(document => new StoredText(document.Key, document.Content));
}
