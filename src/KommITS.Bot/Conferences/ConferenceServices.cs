using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Conferences.Programmes;
using KommITS.Bot.Conferences.Voting;
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
        .AddVoting()
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
        .AddSingleton<ChooseReminders>()
        .AddSingleton<RateConference>()
        .AddSingleton<SendCalendar>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<SendCalendar>());

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
        .AddSingleton<ShowRatings>()
        .AddSingleton<ExportAttendees>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<ExportAttendees>());

    private static IServiceCollection AddVoting(this IServiceCollection services) => services
        .AddSingleton<BallotReplies>()
        .AddSingleton<ShowBallots>()
        .AddSingleton<CastVote>()
        .AddSingleton<PutQuestion>()
        .AddSingleton<OpenBallot>()
        .AddSingleton<CloseBallot>()
        .AddSingleton<ShowVoters>()
        .AddSingleton<GiveMandate>()
        .AddSingleton<INoticeCards, BallotNoticeCards>();
}
