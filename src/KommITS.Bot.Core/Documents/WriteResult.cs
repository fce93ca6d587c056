namespace KommITS.Bot.Core.Documents;

public enum WriteStatus
{
    Written,

    /// <summary>Create: a document with this key exists already.</summary>
    Conflict,

    /// <summary>Replace: somebody wrote since the document was read.</summary>
    Stale,

    /// <summary>Replace: the document is gone.</summary>
    Missing,
}

/// <summary>What became of a write. <see cref="ETag"/> is the new version's, and null unless it was written.</summary>
public readonly record struct WriteResult(WriteStatus Status, string? ETag = null)
{
    public bool IsWritten => Status == WriteStatus.Written;
}
