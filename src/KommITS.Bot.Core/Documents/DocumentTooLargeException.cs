namespace KommITS.Bot.Core.Documents;

/// <summary>A document over the limit that every store keeps (Cosmos DB's: 2 MB; ours: 1 MB, with room for an index).</summary>
public sealed class DocumentTooLargeException(DocumentKey key, int bytes)
    : Exception($"{key.Container} document of {bytes} bytes; the limit is {MaxBytes}")
{
    public const int MaxBytes = 1024 * 1024;
}
