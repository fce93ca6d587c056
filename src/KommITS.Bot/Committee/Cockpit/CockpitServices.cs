using KommITS.Bot.Committee.Cockpit.Parts;
using KommITS.Bot.Help;

namespace KommITS.Bot.Committee.Cockpit;

internal static class CockpitServices
{
    public static IServiceCollection AddCockpit(this IServiceCollection services) => services
        .AddSingleton<CockpitLooks>()
        .AddSingleton<ShowCockpit>()
        .AddSingleton<ShowCockpitPart>()
        .AddSingleton<ICockpitPart, UnansweredPart>()
        .AddSingleton<ICockpitPart, RegisterPart>()
        .AddSingleton<ICockpitPart, UnreachablePart>()
        .AddSingleton<ICockpitPart, PendingPart>()
        .AddSingleton<ICockpitPart, DeadlinesPart>()
        .AddSingleton<ICockpitPart, SendsPart>()
        .AddSingleton<ICockpitPart, UnclearPart>()
        .AddSingleton<ICockpitPart, GrowthPart>()
        .AddSingleton(new HelpTopic(91, "cockpit.help"));
}
