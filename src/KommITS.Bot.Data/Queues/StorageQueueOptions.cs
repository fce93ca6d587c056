namespace KommITS.Bot.Data.Queues;

/// <summary>The section <c>Delivery:AzureStorage</c>: where the queue of deliveries is when <c>Delivery:Queue</c> is AzureStorage.</summary>
internal sealed class StorageQueueOptions
{
    public const string Section = "Delivery:AzureStorage";

    /// <summary>With the account's key in it. Never shown to anyone.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The account's address for queues, https://….queue.core.windows.net: then the bot's own identity is used (managed identity in Azure).</summary>
    public string? AccountUri { get; set; }

    /// <summary>The queue. What can't be read is put aside in one with the same name and "-unreadable".</summary>
    public string Name { get; set; } = "deliveries";

    public string UnreadableName => $"{Name}-unreadable";
}
