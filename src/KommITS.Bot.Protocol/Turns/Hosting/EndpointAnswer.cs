using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Json;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Protocol.Turns.Hosting;

internal static class EndpointAnswer
{
    public static async Task WriteAsync(HttpResponse response, InvokeResponse? answer)
    {
        response.StatusCode = answer is { Status: >= 200 and <= 599 } ? answer.Status : StatusCodes.Status200OK;
        if (answer?.Body is not { ValueKind: not JsonValueKind.Undefined } body || response.StatusCode is 204 or 304)
            return;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, ProtocolJson.Default.JsonElement);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes);
    }

    public static async Task RefuseAsync(HttpResponse response, int status, string problem)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(problem);
    }
}
