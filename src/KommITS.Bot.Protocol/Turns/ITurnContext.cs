using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Turns;

/// <summary>One activity and everything that is done because of it.</summary>
public interface ITurnContext
{
    Activity Activity { get; }

    /// <summary>What the parts of this turn leave for each other; gone when it ends.</summary>
    TurnState TurnState { get; }

    IConnectorClient Connector { get; }

    /// <summary>Whether anything but a trace was sent.</summary>
    bool Responded { get; }

    /// <summary>The answer to an invoke. Left null, an invoke is answered with 501.</summary>
    InvokeResponse? InvokeResponse { get; set; }

    /// <summary>Sends to the conversation of this turn, as a reply to its activity.</summary>
    /// <returns>The id of what was sent; null where there is none, as for a trace or a reply that is returned in the HTTP answer.</returns>
    Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken);

    /// <returns>As many as were given, in their order.</returns>
    Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    /// <summary>Replaces what was sent before; <see cref="Activity.Id"/> says which.</summary>
    Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken);

    /// <summary>Puts a handler before every send of this turn. The first one added is the outermost.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Puts a handler before every update of this turn. The first one added is the outermost.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Puts a handler before every delete of this turn. The first one added is the outermost.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <param name="activities">Already addressed; the handler may change, add and remove.</param>
/// <param name="next">Sends what the list then holds. Not called: nothing is sent.</param>
public delegate Task<IReadOnlyList<ResourceResponse>> SendActivitiesHandler(
    ITurnContext turnContext, IList<Activity> activities, Func<Task<IReadOnlyList<ResourceResponse>>> next);

/// <param name="activity">Already addressed; the handler may change it.</param>
/// <param name="next">Sends the update. Not called: nothing is updated.</param>
public delegate Task<ResourceResponse?> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse?>> next);

/// <param name="reference">The conversation, with <see cref="ConversationReference.ActivityId"/> naming what is deleted.</param>
/// <param name="next">Sends the delete. Not called: nothing is deleted.</param>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
