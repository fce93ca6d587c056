using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders;

namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>Closed loop: each conversation has one turn under way at all times. Stays alive between orders, so that it is warm itself.</summary>
internal sealed class LoadGenerator(HttpClient client, ReplyFeed replies, LoadOrder order)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task RunAsync(TextReader orders, TextWriter results, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        ReplyFeed? replies = null;
        while (await orders.ReadLineAsync(cancellationToken) is { } line)
        {
            var order = JsonSerializer.Deserialize<LoadOrder>(line)!;
            replies ??= await ConnectAsync(client, order.Connector, cancellationToken);
            var result = await new LoadGenerator(client, replies, order).RunAsync(cancellationToken);
            await results.WriteLineAsync(JsonSerializer.Serialize(result).AsMemory(), cancellationToken);
        }
    }

    private static async Task<ReplyFeed> ConnectAsync(HttpClient client, Uri connector, CancellationToken cancellationToken)
    {
        var replies = new ReplyFeed(await client.GetStreamAsync(new Uri(connector, "/feed"), cancellationToken));
        _ = replies.ListenAsync(cancellationToken);
        return replies;
    }

    private async Task<LoadResult> RunAsync(CancellationToken cancellationToken)
    {
        var token = order.WithToken ? await client.GetStringAsync(new Uri(order.Connector, "/token"), cancellationToken) : null;
        var talks = Enumerable.Range(0, order.Connections).Select(number => new Talk(client, order, token, replies, (byte)number)).ToList();
        await Task.WhenAll(talks.Select(talk => SetUpAsync(talk, cancellationToken)));
        await replies.SettleAsync(cancellationToken);
        await talks[0].TurnAsync(cancellationToken);
        var replyBytes = await CheckReplyAsync(cancellationToken);
        await RunAsync(talks, PhaseOf(order.WarmUp), cancellationToken);
        return await MeasureAsync(talks, replyBytes, cancellationToken);
    }

    private async Task<LoadResult> MeasureAsync(List<Talk> talks, int replyBytes, CancellationToken cancellationToken)
    {
        using var contender = Process.GetProcessById(order.ProcessId);
        var allocated = await AllocatedAsync(cancellationToken);
        var cpu = contender.TotalProcessorTime;
        var phase = PhaseOf(order.Measured);
        var turns = await RunAsync(talks, phase, cancellationToken);
        var elapsed = phase.Elapsed;
        contender.Refresh();
        cpu = contender.TotalProcessorTime - cpu;
        allocated = await AllocatedAsync(cancellationToken) - allocated;
        turns.Sort();
        return new LoadResult(
            turns.Count, turns.Count / elapsed.TotalSeconds, At(turns, 0.50), At(turns, 0.99), cpu.TotalMilliseconds / turns.Count, allocated / (double)turns.Count, replies.Strays, replyBytes);
    }

    private async Task<long?> AllocatedAsync(CancellationToken cancellationToken) => order.WithAllocations
        ? long.Parse(await client.GetStringAsync(new Uri(order.Bot, OwnHost.Allocated), cancellationToken), CultureInfo.InvariantCulture)
        : null;

    private async Task SetUpAsync(Talk talk, CancellationToken cancellationToken)
    {
        foreach (var text in order.Setup)
            await talk.SayAsync(text, cancellationToken);
    }

    private async Task<int> CheckReplyAsync(CancellationToken cancellationToken)
    {
        var reply = await client.GetByteArrayAsync(new Uri(order.Connector, $"/last/{Roster.Conversation(0)}"), cancellationToken);
        using var activity = JsonDocument.Parse(reply);
        return JsonSerializer.Serialize(activity, Readable).Contains(order.Expected, StringComparison.Ordinal)
            ? reply.Length
            : throw new InvalidOperationException($"The reply lacks '{order.Expected}': {JsonSerializer.Serialize(activity, Readable)}");
    }

    private static async Task<List<double>> RunAsync(List<Talk> talks, Phase phase, CancellationToken cancellationToken)
    {
        var turns = await Task.WhenAll(talks.Select(talk => Task.Run(() => talk.RunAsync(phase, cancellationToken), cancellationToken)));
        return [.. turns.SelectMany(milliseconds => milliseconds)];
    }

    private static Phase PhaseOf(Span span) => new(TimeSpan.FromSeconds(span.Seconds), span.Turns);

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
