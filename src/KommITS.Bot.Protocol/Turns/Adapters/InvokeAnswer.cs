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
            return InvokeResponse.Create(200, new(turn.BufferedReplies), ProtocolJson.Default.ExpectedReplies);
        return turn.Activity.Type == ActivityTypes.Invoke ? turn.InvokeResponse ?? InvokeResponse.NotImplemented : null;
    }
}
