using KommITS.Bot.Conformance.Bots.Dialogs;
using KommITS.Bot.Conformance.Bots.Turns;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Conformance.Bots;

/// <summary>A bot that exists twice, here and under the same name in <c>node/scenarios</c>.</summary>
internal sealed record Scenario(string Name, Action<IServiceCollection> Register)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        Of<Cards>("cards"),
        Of<Echo>("echo"),
        Of<Edits>("edits"),
        Of<Errors>("errors-told", services => services.AddSingleton<ITurnErrorHandler, Errors.Told>()),
        Of<Errors>("errors-untold"),
        Of<Handler>("handler"),
        Of<Members>("members"),
        Of<Proactive>("proactive", services => services.AddSingleton<Proactive.References>()),
        Of<Reads>("reads"),
        Of<Replies>("replies"),
        Of<State>("state", services => services.AddSingleton<IMiddleware>(State.Middleware)),
        Of<Teams>("teams"),
        Of<Teams.Bare>("teams-bare"),
        Of<Typing>("typing", services => services.AddSingleton<IMiddleware>(Typing.Middleware)),
        Of<Component>("component"),
        Of<Dates>("dates"),
        Of<Interruption>("interruption"),
        Of<Nested>("nested"),
        Of<Places>("places"),
        Of<Prompts>("prompts"),
        Of<Stack>("stack"),
        Of<Validation>("validation"),
    ];

    private static Scenario Of<TBot>(string name, Action<IServiceCollection>? more = null) where TBot : class, IBot => new(name, services =>
    {
        services.AddSingleton<ITurnStateStore>(new MemoryTurnStateStore());
        services.AddSingleton<ConversationState>().AddSingleton<UserState>().AddSingleton<PrivateConversationState>();
        more?.Invoke(services);
        services.AddBot<TBot>();
    });
}
