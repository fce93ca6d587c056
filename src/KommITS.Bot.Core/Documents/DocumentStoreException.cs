namespace KommITS.Bot.Core.Documents;

public enum StoreFailure
{
    /// <summary>Somebody else holds the store, or it can't be reached just now: trying again may help.</summary>
    Unavailable,
    ReadOnly,
    Damaged,
    Full,

    /// <summary>A newer version of the bot has written the store.</summary>
    NewerSchema,
}

/// <summary>The store can't serve. The message is for whoever runs the bot: what is wrong, where, and what to do.</summary>
public sealed class DocumentStoreException(StoreFailure failure, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    public StoreFailure Failure { get; } = failure;
}
