using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KommITS.Bot.Protocol.Connector.Addresses;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>One request on the wire and its answer, within the time limit.</summary>
internal sealed class ConnectorCall(ConnectorTransport transport, IOptions<ConnectorOptions> options, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public async Task<T?> SendAsync<T>(ConnectorRequest request, string? token, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(options.Value.RequestTimeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var message = CreateMessage(request, token);
            using var response = await transport.SendAsync(message, linked.Token);
            if (!response.IsSuccessStatusCode)
                throw await ConnectorFailure.ReadAsync(response, request.Method, time, linked.Token);
            return await ReadAsync(response, request.Method, answer, linked.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Not our limit: then it was the one for connecting, and nothing was sent.
            throw Unanswered(request, ConnectorErrorCodes.Timeout, limit.IsCancellationRequested, exception);
        }
        catch (HttpRequestException exception) when (exception.InnerException is ForbiddenAddressException)
        {
            throw Forbidden(exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Unanswered(request, ConnectorErrorCodes.ConnectionFailed, !IsBeforeSending(exception), exception);
        }
    }

    public static ConnectorException Forbidden(Exception? inner) =>
        new("The service address leads where the bot is not to be led.", inner) { ErrorCode = ConnectorErrorCodes.InvalidServiceUrl };

    private static HttpRequestMessage CreateMessage(ConnectorRequest request, string? token)
    {
        var message = new HttpRequestMessage(request.Method, request.Address);
        if (request.Body is not null)
            message.Content = new ByteArrayContent(request.Body) { Headers = { ContentType = Json } };
        if (token is not null)
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return message;
    }

    // A send that was accepted stays accepted, however its answer looks: trying again would show the message twice.
    private static async Task<T?> ReadAsync<T>(
        HttpResponseMessage response, HttpMethod method, JsonTypeInfo<T> answer, CancellationToken cancellationToken)
        where T : class
    {
        if (response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0)
            return null;
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync(body, answer, cancellationToken);
        }
        catch (JsonException exception) when (method == HttpMethod.Get)
        {
            throw new ConnectorException("The connector's answer is not of the kind expected.", exception)
            {
                StatusCode = response.StatusCode,
                ErrorCode = ConnectorErrorCodes.UnreadableAnswer,
            };
        }
        catch (Exception exception) when (method != HttpMethod.Get && exception is JsonException or HttpRequestException or IOException)
        {
            return null;
        }
    }

    private static ConnectorException Unanswered(ConnectorRequest request, string code, bool wasSent, Exception exception) =>
        new($"The connector gave no answer to {request.Method}: {code}.", exception)
        {
            ErrorCode = code,
            MayHaveArrived = wasSent && request.Method != HttpMethod.Get,
        };

    private static bool IsBeforeSending(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };
}
