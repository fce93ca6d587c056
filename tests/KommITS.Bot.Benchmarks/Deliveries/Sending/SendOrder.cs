namespace KommITS.Bot.Benchmarks.Deliveries.Sending;

/// <summary>What the sending process is to do, once.</summary>
/// <param name="Connector">The mailbox's address.</param>
/// <param name="WarmUp">Unmeasured deliveries before.</param>
/// <param name="Settings">Of the bot.</param>
internal sealed record SendOrder(Uri Connector, string Store, int Recipients, int Notices, int WarmUp, IReadOnlyList<string> Settings)
{
    public int Deliveries => Recipients * Notices;
}

/// <param name="Seconds">Until every delivery had its end in the store.</param>
/// <param name="PublishSeconds">Of these: until all of them were written down.</param>
internal sealed record SendResult(double Seconds, double PublishSeconds, double ProcessorSeconds, int Sent, int Uncertain, IReadOnlyList<MemoryMark> Memory);

/// <summary>What the process held when so many in a hundred had been sent.</summary>
/// <param name="LiveMegabytes">After a full collection.</param>
internal sealed record MemoryMark(int Percent, double LiveMegabytes, double ResidentMegabytes)
{
    public static MemoryMark Now(int percent)
    {
        var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        return new MemoryMark(percent, live, Environment.WorkingSet / 1e6);
    }
}
