using KommITS.Bot.Cards;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Adapters;
using KommITS.Bot.Protocol.Turns.Hosting;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Turn;

internal static class TurnServices
{
    /// <summary>The way of an activity from the endpoint to a handler, and every handler and dialog of the features.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddBot<KommitsBot>();
        services.AddSingleton<ITurnErrorHandler, TurnErrors>();
        services.AddSingleton<Protocol.Turns.IMiddleware, ShowTypingMiddleware>();
        services.AddSingleton<ITurnStateStore, DocumentTurnStateStore>();
        services.AddSingleton<ConversationMemoryStore>();
        services.AddSingleton<Router>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton(_ => CardLibrary.From(typeof(TurnServices).Assembly));
        services.AddSingleton(provider => provider.GetServices<Dialog>()
            .Aggregate(new DialogSet(DocumentJson.Options), (set, dialog) => set.Add(dialog)));
        return services;
    }
}
