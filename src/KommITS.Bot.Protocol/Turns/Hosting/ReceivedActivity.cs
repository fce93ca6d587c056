using System.Buffers;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Protocol.Turns.Hosting;

/// <summary>A request's body: an activity that can be answered, or why it is none.</summary>
internal readonly record struct ReceivedActivity(Activity? Activity, int Status, string? Problem)
{
    private const int MaxBody = 256 * 1024;
    private static readonly ReceivedActivity TooLarge = new(null, StatusCodes.Status413PayloadTooLarge, "The activity is over 256 KB.");

    public static async ValueTask<ReceivedActivity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBody)
            return TooLarge;
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var isWhole = result.IsCompleted;
            if (result.Buffer.Length <= MaxBody && !isWhole)
            {
                reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                continue;
            }

            var received = result.Buffer.Length > MaxBody ? TooLarge : Parse(result.Buffer);
            reader.AdvanceTo(result.Buffer.End);
            return received;
        }
    }

    private static ReceivedActivity Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
            return Parse(body.FirstSpan);
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return Parse(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReceivedActivity Parse(ReadOnlySpan<byte> body)
    {
        if (!ActivityReader.TryRead(body, out var activity))
            return Malformed("The body is no activity in JSON.");
        if (string.IsNullOrWhiteSpace(activity.Type))
            return Malformed("The activity has no type.");
        if (ServiceRoot.Find(activity.ServiceUrl) is null)
            return Malformed("The activity has no usable serviceUrl.");
        if (!ConnectorUrl.IsUsableId(activity.Conversation?.Id))
            return Malformed("The activity has no usable conversation.id.");
        return string.IsNullOrEmpty(activity.Id) || ConnectorUrl.IsUsableId(activity.Id)
            ? new ReceivedActivity(activity, StatusCodes.Status200OK, null)
            : Malformed("The activity's id cannot be used.");
    }

    private static ReceivedActivity Malformed(string problem) => new(null, StatusCodes.Status400BadRequest, problem);
}
