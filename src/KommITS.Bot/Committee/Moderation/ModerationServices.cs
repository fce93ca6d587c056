using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;

namespace KommITS.Bot.Committee.Moderation;

internal static class ModerationServices
{
    public static IServiceCollection AddModeration(this IServiceCollection services) => services
        .AddSingleton<ContentTarget>()
        .AddSingleton<ModerationCards>()
        .AddSingleton<ModerationActs>()
        .AddSingleton<Dialog, ModerationDialog>()
        .AddSingleton<HideContent>()
        .AddSingleton<RestoreContent>()
        .AddSingleton<SayWhoAsked>()
        .AddSingleton<WarnMember>()
        .AddSingleton<SuspendMember>()
        .AddSingleton<ReinstateMember>()
        .AddSingleton<ReportSender>()
        .AddSingleton<Dialog, ReportDialog>()
        .AddSingleton<ReportContent>()
        .AddSingleton<ShowReports>()
        .AddSingleton<DismissReport>()
        .AddSingleton<ReportCards>()
        .AddSingleton<ICockpitPart, ReportsPart>()
        .AddSingleton<Appeals>()
        .AddSingleton<INoticeCards, ModerationNoticeCards>()
        .AddSingleton(new HelpTopic(85, "moderation.help"))
        .AddSingleton(new HelpTopic(92, "moderation.committeeHelp"));
}
