using System.Buffers;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>What the connector's refusal says: its status, its code and how long to wait.</summary>
internal static class ConnectorFailure
{
    private const int MaxBody = 16 * 1024;

    public static async Task<ConnectorException> ReadAsync(
        HttpResponseMessage response, HttpMethod method, TimeProvider time, CancellationToken cancellationToken)
    {
        var code = await ReadCodeAsync(response, cancellationToken);
        var status = (int)response.StatusCode;
        return new ConnectorException($"The connector answered {status} ({code ?? "no code"}) to {method}.")
        {
            StatusCode = response.StatusCode,
            ErrorCode = code,
            RetryAfter = ReadRetryAfter(response, time),
        };
    }

    private static TimeSpan? ReadRetryAfter(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? header?.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static async Task<string?> ReadCodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MaxBody);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var length = await body.ReadAtLeastAsync(buffer, MaxBody, throwOnEndOfStream: false, cancellationToken);
            return length == 0 ? null : ParseCode(buffer.AsMemory(0, length));
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException or IOException or InvalidOperationException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? ParseCode(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        JsonElement? root = document.RootElement;
        var code = root.Find("error", "code").AsText() ?? root.Find("code").AsText() ?? root.Find("errorCode").AsText();
        return code is { Length: > 0 and <= 100 } ? code : null;
    }
}
