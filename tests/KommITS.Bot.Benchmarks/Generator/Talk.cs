using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders;

namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>One person in one conversation, who writes again when the answer is there.</summary>
internal sealed class Talk(HttpClient client, LoadOrder order, string? token, ReplyFeed replies, byte number)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private static readonly string Run = Guid.NewGuid().ToString("N");
    private static int _lastId;

    private readonly Uri _endpoint = new(order.Bot, "/api/messages");

    /// <returns>Milliseconds of each turn.</returns>
    public async Task<List<double>> RunAsync(Phase phase, CancellationToken cancellationToken)
    {
        List<double> turns = [];
        while (phase.TryBegin())
        {
            var start = Stopwatch.GetTimestamp();
            await TurnAsync(cancellationToken);
            turns.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return turns;
    }

    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        var id = $"{Run}-{Interlocked.Increment(ref _lastId)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(SampleMessage.Of(order.Connector, number, id, text))) { Headers = { ContentType = Json } };
        request.Headers.Add(FloorBot.ReplyTo, $"{order.Connector}v3/conversations/{Roster.Conversation(number)}/activities/{id}");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{_endpoint} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}");
    }

    /// <summary>One turn is over when the request is answered and the reply has reached the connector.</summary>
    public async Task TurnAsync(CancellationToken cancellationToken)
    {
        var reply = replies.NextAsync(number);
        await SayAsync(order.Text, cancellationToken);
        await reply.WaitAsync(Patience, cancellationToken);
    }
}
