using KommITS.Bot.Help;
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register;

internal static class RegisterServices
{
    public static IServiceCollection AddRegister(this IServiceCollection services) => services
        .AddSingleton<RegisterWords>()
        .AddSingleton<WhereWords>()
        .AddSingleton<RegisterReply>()
        .AddSingleton<AnswerFromRegister>()
        .AddSingleton<ShowMore>()
        .AddSingleton<ShowPrevious>()
        .AddSingleton<AskThem>()
        .AddSingleton(new HelpTopic(30, "register.help", "register.helpButton", Commands.Find))
        .AddSingleton(new HelpTopic(40, "register.alikeHelp"));
}
