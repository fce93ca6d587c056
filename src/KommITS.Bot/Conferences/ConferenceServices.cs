using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Conferences.Programmes;
using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences;

internal static class ConferenceServices
{
    public static IServiceCollection AddConferences(this IServiceCollection services) => services
        .AddSingleton<ConferenceTarget>()
        .AddSingleton<ConferenceReview>()
        .AddSingleton<INoticeCards, ConferenceNoticeCards>()
        .AddMembersPart()
        .AddWriting()
        .AddCommittee()
        .AddHostedService<ConferenceLoop>()
        .AddSingleton(new HelpTopic(32, "conferences.help", "conferences.helpButton", Commands.ShowConferences))
        .AddSingleton(new HelpTopic(92, "conferences.deskHelp"));

    private static IServiceCollection AddMembersPart(this IServiceCollection services) => services
        .AddSingleton<ShowConferences>()
        .AddSingleton<ShowConference>()
        .AddSingleton<ShowProgramme>()
        .AddSingleton<ShowNow>()
        .AddSingleton<ShowOwnPlaces>()
        .AddSingleton<RegistrationReplies>()
        .AddSingleton<RegisterForConference>()
        .AddSingleton<LeaveConference>()
        .AddSingleton<AcceptSeat>()
        .AddSingleton<DeclineSeat>()
        .AddSingleton<ShowInterest>()
        .AddSingleton<ShowMe>()
        .AddSingleton<SwitchSessions>()
        .AddSingleton<SayDiet>()
        .AddSingleton<ShowCompany>()
        .AddSingleton<ChooseReminders>();

    private static IServiceCollection AddWriting(this IServiceCollection services) => services
        .AddSingleton<WallTimes>()
        .AddSingleton<FieldReader>()
        .AddSingleton<ConferenceForm>()
        .AddSingleton<Dialog, ConferenceDialog>()
        .AddSingleton<ProgrammeReader>()
        .AddSingleton<Dialog, ProgrammeDialog>()
        .AddSingleton<IFileImport, ProgrammeImport>();

    private static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<WriteConference>()
        .AddSingleton<EditConference>()
        .AddSingleton<CopyConference>()
        .AddSingleton<PublishConference>()
        .AddSingleton<DeleteConference>()
        .AddSingleton<CancelConference>()
        .AddSingleton<AttendeeTable>()
        .AddSingleton<ExportAttendees>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<ExportAttendees>());
}
