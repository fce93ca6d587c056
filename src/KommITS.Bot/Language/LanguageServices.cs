using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs.Prompts.Dates;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Language;

internal static class LanguageServices
{
    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddSingleton<SwitchLanguage>()
        .AddSingleton<IDateTimeRecognizer, DateTimeRecognizer>()
        .AddSingleton(new HelpTopic(40, "language.help", "language.switchButton", Commands.SwitchLanguage));
}
