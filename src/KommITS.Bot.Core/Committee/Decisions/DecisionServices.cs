using KommITS.Bot.Core.Committee.Board;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Committee.Decisions;

internal static class DecisionServices
{
    public static IServiceCollection AddBoardAndDecisions(this IServiceCollection services) => services
        .AddSingleton<BoardBook>()
        .AddSingleton<BoardSettling>()
        .AddSingleton<BoardService>()
        .AddSingleton<DecisionBook>()
        .AddSingleton<DecisionJudges>()
        .AddSingleton<DecisionAsking>()
        .AddSingleton<DecisionWork>()
        .AddSingleton<DecisionService>()
        .AddSingleton<DecisionSteps>()
        .AddSingleton<ExportPass>()
        .AddSingleton<IDecisionCarrier, NameMemberCarrier>()
        .AddSingleton<IDecisionCarrier, DeleteMunicipalityCarrier>()
        .AddSingleton<IDecisionCarrier, ExportAllCarrier>();
}
