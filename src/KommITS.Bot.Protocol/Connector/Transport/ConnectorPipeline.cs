using System.Text.Json.Serialization.Metadata;
using KommITS.Bot.Protocol.Connector.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>Attempts until an answer, a failure that stays, or the last attempt allowed.</summary>
internal sealed partial class ConnectorPipeline(
    Pacer pacer, ConnectorAttempt attempt, IOptions<ConnectorOptions> options, TimeProvider time, ILogger<ConnectorPipeline> logger)
{
    public async Task<T?> SendAsync<T>(ConnectorRequest request, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        for (var number = 1; ; number++)
        {
            await pacer.WaitAsync(request.Pace, cancellationToken);
            try
            {
                return await attempt.SendAsync(request, answer, cancellationToken);
            }
            catch (ConnectorException failure) when (number < options.Value.MaxAttempts && IsWorthAnother(failure, request))
            {
                var delay = RetryPolicy.Delay(failure, number, options.Value);
                LogRetry(request.Method.Method, number, failure.StatusCode is { } status ? (int)status : null, failure.ErrorCode, delay);
                await Task.Delay(delay, time, cancellationToken);
            }
        }
    }

    /// <summary>What may have arrived is sent again for somebody who waits; who sends unasked keeps account of it and decides.</summary>
    private bool IsWorthAnother(ConnectorException failure, ConnectorRequest request) =>
        RetryPolicy.MayPass(failure, options.Value) && (!failure.MayHaveArrived || request.Pace.IsReply);

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Connector {Method}: attempt {Attempt} failed with {Status} ({Code}); the next in {Delay}")]
    private partial void LogRetry(string method, int attempt, int? status, string? code, TimeSpan delay);
}
