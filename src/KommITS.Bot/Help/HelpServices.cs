
namespace KommITS.Bot.Help;

internal static class HelpServices
{
    public static IServiceCollection AddHelp(this IServiceCollection services) => services
        .AddSingleton<ShowHelp>()
        .AddSingleton<SayNotUnderstood>()
        .AddSingleton<SayNotYet>()
        .AddSingleton<SayOutOfScope>()
        .AddSingleton<Greet>()
        .AddSingleton<CancelTalk>()
        .AddSingleton<FollowSuggestion>();
}
