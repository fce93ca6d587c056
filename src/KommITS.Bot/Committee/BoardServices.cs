using KommITS.Bot.Committee.Board;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;

namespace KommITS.Bot.Committee;

internal static class BoardServices
{
    public static IServiceCollection AddBoardAndDecisions(this IServiceCollection services) => services
        .AddSingleton<PersonSaid>()
        .AddSingleton<ShowBoard>()
        .AddSingleton<NameBoardMember>()
        .AddSingleton<RemoveBoardMember>()
        .AddSingleton<INoticeCards, BoardNoticeCards>()
        .AddSingleton<DecisionWords>()
        .AddSingleton<Proposals>()
        .AddSingleton<ListDecisions>()
        .AddSingleton<ApproveDecision>()
        .AddSingleton<RefuseDecision>()
        .AddSingleton<INoticeCards, DecisionNoticeCards>()
        .AddSingleton(new HelpTopic(94, "board.help"));
}
