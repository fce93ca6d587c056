using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Turns.Adapters;

internal static class InvokeAnswer
{
    /// <summary>The SDK's other way to answer an invoke: an activity whose value holds status and body.</summary>
    public static InvokeResponse From(Activity activity) =>
        new(activity.Value.Find("status").AsInt32() ?? 200, activity.Value.Find("body"));

    /// <summary>What the HTTP request is answered with; null means 200 without a body.</summary>
    public static InvokeResponse? Of(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return InvokeResponse.Create(200, new(RepliesOf(turn)), ProtocolJson.Default.ExpectedReplies);
        return turn.Activity.Type == ActivityTypes.Invoke ? turn.InvokeResponse ?? InvokeResponse.NotImplemented : null;
    }

    // Where the answer is taken up by replies, an invoke's own answer is one more of them, unless the bot has sent it as one itself.
    private static IReadOnlyList<Activity> RepliesOf(TurnContext turn)
    {
        var replies = turn.BufferedReplies;
        if (turn.InvokeResponse is not { } answer || replies.Any(reply => reply.Type == ActivityTypes.InvokeResponse))
            return replies;
        var value = JsonSerializer.SerializeToElement(answer, ProtocolJson.Default.InvokeResponse);
        var reply = new Activity { Type = ActivityTypes.InvokeResponse, Value = value };
        return [.. replies, reply.AddressedTo(turn.Activity.GetConversationReference())];
    }
}
