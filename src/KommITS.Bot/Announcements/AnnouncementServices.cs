using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements;

internal static class AnnouncementServices
{
    public static IServiceCollection AddAnnouncements(this IServiceCollection services) => services
        .AddSingleton<AnnouncementWords>()
        .AddSingleton<AnnouncementTarget>()
        .AddSingleton<ReviewWarnings>()
        .AddSingleton<Reviews>()
        .AddSingleton<Reports>()
        .AddSingleton<MemberCards>()
        .AddSingleton<INoticeCards, AnnouncementNoticeCards>()
        .AddSingleton<INoticeCards, CommitteeNoticeCards>()
        .AddWriting()
        .AddCommittee()
        .AddReading()
        .AddHostedService<AnnouncementLoop>()
        .AddSingleton(new HelpTopic(30, "announcements.help", "announcements.helpButton", Commands.ShowNews))
        .AddSingleton(new HelpTopic(90, "announcements.deskHelp"));

    private static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddSingleton<SendTimes>()
        .AddSingleton<DraftFromWords>()
        .AddSingleton<FormReader>()
        .AddSingleton<ComposeReplies>()
        .AddSingleton<Dialog, ComposeDialog>();

    private static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<WriteAnnouncement>()
        .AddSingleton<EditAnnouncement>()
        .AddSingleton<ShowDesk>()
        .AddSingleton<PreviewAnnouncement>()
        .AddSingleton<SubmitAnnouncement>()
        .AddSingleton<ScheduleAnnouncement>()
        .AddSingleton<ApproveAnnouncement>()
        .AddSingleton<RefuseAnnouncement>()
        .AddSingleton<StopAnnouncement>()
        .AddSingleton<DeleteAnnouncement>()
        .AddSingleton<CopyAnnouncement>()
        .AddSingleton<RecallAnnouncement>()
        .AddSingleton<ReportAnnouncement>()
        .AddSingleton<ResendAnnouncement>()
        .AddSingleton<ShowReaders>()
        .AddSingleton<ReportTable>()
        .AddSingleton<ExportReport>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<ExportReport>());

    private static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddSingleton<ShowNews>()
        .AddSingleton<ShowAnnouncement>()
        .AddSingleton<ReadAnnouncement>()
        .AddSingleton<MuteNews>()
        .AddSingleton<UnmuteNews>()
        .AddSingleton<ReplySender>()
        .AddSingleton<Dialog, ReplyDialog>()
        .AddSingleton<ReplyToAnnouncement>()
        .AddSingleton<AnswerReply>()
        .AddSingleton<ShowThread>()
        .AddSingleton<INoticeCards, ReplyNoticeCards>();
}
