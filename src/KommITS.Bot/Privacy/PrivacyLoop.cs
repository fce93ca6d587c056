using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Delivery.Workers;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Privacy;

/// <summary>Looks every two seconds for people who are to be forgotten, and every night for what has been kept long enough.</summary>
internal sealed partial class PrivacyLoop(
    ForgetOrders orders, ForgetWork work, ErasureMark mark, RetentionSweep sweep, QuestionArchive questions, LaneFinder lanes, TimeProvider time, ILogger<PrivacyLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(2), time, logger)
{
    /// <summary>Not from the store: between the search's filling at start and the first look somebody may have been forgotten.</summary>
    private long _seen;

    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        await TryAsync("orders", ForgetDueAsync, cancellationToken);
        await TryAsync("erasure", mark.EraseAsync, cancellationToken);
        await TryAsync("memory", CatchUpAsync, cancellationToken);
        await TryAsync("retention", SweepAsync, cancellationToken);
    }

    private async Task ForgetDueAsync(CancellationToken cancellationToken)
    {
        foreach (var order in await orders.DueAsync(cancellationToken))
            await TryAsync("an order", token => ForgetAsync(order, token), cancellationToken);
    }

    private async Task ForgetAsync(ForgetOrder order, CancellationToken cancellationToken)
    {
        if (!await orders.ClaimAsync(order, cancellationToken))
            return;
        var step = await work.CarryOutAsync(order, cancellationToken);
        if (step.Left.Count > 0)
            LogLeft(step.Left.Count, string.Join(", ", step.Left.Distinct()));
        else if (step.IsDone)
            LogForgotten(order.Reason);
    }

    /// <summary>What this process holds in memory of the people who were forgotten, here or by another instance.</summary>
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var number = await mark.NumberAsync(cancellationToken);
        if (number == _seen)
            return;
        lanes.Clear();
        await questions.CatchUpAsync(cancellationToken);
        _seen = number;
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, count) in await sweep.SweepDueAsync(cancellationToken) ?? [])
            LogSwept(name, count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A person was forgotten: {Reason}")]
    private partial void LogForgotten(ForgetReason reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} documents still mention a person who is to be forgotten, in {Containers}; done again")]
    private partial void LogLeft(int count, string containers);

    [LoggerMessage(Level = LogLevel.Information, Message = "Kept long enough: {Count} of {Name} are deleted")]
    private partial void LogSwept(string name, int count);
}
