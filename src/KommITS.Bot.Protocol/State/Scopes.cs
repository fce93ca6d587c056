using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.State;

/// <summary>What all in a conversation share.</summary>
public class ConversationState(ITurnStateStore store, JsonSerializerOptions? json = null) : BotState(store, json)
{
    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.OfConversation(turnContext.Activity);
}

/// <summary>What a person keeps from conversation to conversation in one channel.</summary>
public class UserState(ITurnStateStore store, JsonSerializerOptions? json = null) : BotState(store, json)
{
    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.OfUser(turnContext.Activity, UserIdOf(turnContext.Activity));

    protected virtual string? UserIdOf(Activity activity) => activity.From?.Id;
}

/// <summary>What a person has in one conversation, and nobody else there.</summary>
public class PrivateConversationState(ITurnStateStore store, JsonSerializerOptions? json = null) : BotState(store, json)
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        StateKey.OfUserIn(turnContext.Activity, UserIdOf(turnContext.Activity));

    protected virtual string? UserIdOf(Activity activity) => activity.From?.Id;
}
