namespace KommITS.Bot.Protocol.Connector;

public sealed class ConnectorOptions
{
    /// <summary>How long one attempt may take. Default 15 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The first attempt included. Default 3.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>The longest wait between two attempts; if the connector asks for a longer one, there is no further attempt. Default 10 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The mean wait before the second attempt; doubled for each further one. Default 500 ms.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How many calls one host may hold at a time. Default 64.</summary>
    public int CallsPerHost { get; set; } = 64;

    /// <summary>How long a further call waits for a host that holds so many. Default 2 seconds.</summary>
    public TimeSpan HostWait { get; set; } = TimeSpan.FromSeconds(2);
}
