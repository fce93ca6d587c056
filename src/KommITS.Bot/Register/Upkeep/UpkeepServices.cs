using KommITS.Bot.Delivery;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Register.Upkeep.Notices;

namespace KommITS.Bot.Register.Upkeep;

internal static class UpkeepServices
{
    /// <summary>What keeps the register fresh: the monthly question, doubts, the radar, and the work in the background.</summary>
    public static IServiceCollection AddRegisterUpkeep(this IServiceCollection services) => services
        .AddSingleton<FactWords>()
        .AddSingleton<FactTarget>()
        .AddSingleton<FactReplies>()
        .AddSingleton<ConfirmFact>()
        .AddSingleton<ChangeFact>()
        .AddSingleton<EndFact>()
        .AddSingleton<DisputeFact>()
        .AddSingleton<ExplainDispute>()
        .AddSingleton<AcceptIntroduction>()
        .AddSingleton<DeclineIntroduction>()
        .AddSingleton<TurnTopicOff>()
        .AddSingleton<TurnTopicOn>()
        .AddSingleton<INoticeCards, UpkeepNoticeCards>()
        .AddSingleton<INoticeCards, DisputeNoticeCards>()
        .AddSingleton<INoticeCards, RadarNoticeCards>()
        .AddHostedService<RegisterUpkeep>()
        .AddHostedService<RegisterRefreshing>();
}
