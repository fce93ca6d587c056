using System.Reflection;
using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Cards;
using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Conferences.Voting;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Delivery.Settings;
using KommITS.Bot.Help;
using KommITS.Bot.Language;
using KommITS.Bot.Members;
using KommITS.Bot.Questions.Handlers;
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Reminders.Handlers;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed class RouterTests
{
    private static readonly (string Command, Type Handler, MemberStatus From)[] Commands =
    [
        ("help.show", typeof(ShowHelp), MemberStatus.Stranger),
        ("help.intent", typeof(FollowSuggestion), MemberStatus.Stranger),
        ("language.switch", typeof(SwitchLanguage), MemberStatus.Stranger),
        ("members.profile", typeof(ShowProfile), MemberStatus.Pending),
        ("members.municipality", typeof(ChangeMunicipality), MemberStatus.Pending),
        ("members.describe", typeof(ChangeDescription), MemberStatus.Pending),
        ("questions.ask", typeof(AskQuestion), MemberStatus.Active),
        ("questions.mine", typeof(ShowMyQuestions), MemberStatus.Active),
        ("questions.show", typeof(ShowQuestion), MemberStatus.Active),
        ("questions.answer", typeof(AnswerQuestion), MemberStatus.Active),
        ("questions.decline", typeof(DeclineQuestion), MemberStatus.Active),
        ("questions.accept", typeof(AcceptAnswer), MemberStatus.Active),
        ("questions.thank", typeof(ThankForAnswer), MemberStatus.Active),
        ("questions.close", typeof(CloseQuestion), MemberStatus.Active),
        ("questions.delete", typeof(DeleteQuestion), MemberStatus.Active),
        ("register.find", typeof(AnswerFromRegister), MemberStatus.Active),
        ("register.ask", typeof(AskThem), MemberStatus.Active),
        ("register.confirm", typeof(ConfirmFact), MemberStatus.Active),
        ("register.change", typeof(ChangeFact), MemberStatus.Active),
        ("register.end", typeof(EndFact), MemberStatus.Active),
        ("register.dispute", typeof(DisputeFact), MemberStatus.Active),
        ("register.explain", typeof(ExplainDispute), MemberStatus.Active),
        ("register.introduce", typeof(AcceptIntroduction), MemberStatus.Active),
        ("register.decline", typeof(DeclineIntroduction), MemberStatus.Active),
        ("register.mute", typeof(TurnTopicOff), MemberStatus.Active),
        ("delivery.show", typeof(ShowNotice), MemberStatus.Active),
        ("delivery.save", typeof(SaveSettings), MemberStatus.Active),
        ("delivery.mute", typeof(MuteTopic), MemberStatus.Active),
        ("editing.own", typeof(ShowOwnPortfolio), MemberStatus.Active),
        ("editing.edit", typeof(EditUsage), MemberStatus.Active),
        ("exporting.export", typeof(ExportSystems), MemberStatus.Active),
        ("catalogue.proposals", typeof(ShowProposals), MemberStatus.Active),
        ("catalogue.settle", typeof(SettleProposal), MemberStatus.Active),
        ("reminders.list", typeof(ShowReminders), MemberStatus.Active),
        ("reminders.change", typeof(ChangeReminder), MemberStatus.Active),
        ("reminders.delete", typeof(DeleteReminder), MemberStatus.Active),
        ("reminders.snooze", typeof(SnoozeReminder), MemberStatus.Active),
        ("reminders.later", typeof(SnoozeNotice), MemberStatus.Active),
        ("announcements.list", typeof(ShowNews), MemberStatus.Active),
        ("announcements.show", typeof(ShowAnnouncement), MemberStatus.Active),
        ("announcements.read", typeof(ReadAnnouncement), MemberStatus.Active),
        ("announcements.reply", typeof(ReplyToAnnouncement), MemberStatus.Active),
        ("announcements.mute", typeof(MuteNews), MemberStatus.Active),
        ("announcements.write", typeof(WriteAnnouncement), MemberStatus.Active),
        ("announcements.edit", typeof(EditAnnouncement), MemberStatus.Active),
        ("announcements.preview", typeof(PreviewAnnouncement), MemberStatus.Active),
        ("announcements.submit", typeof(SubmitAnnouncement), MemberStatus.Active),
        ("announcements.approve", typeof(ApproveAnnouncement), MemberStatus.Active),
        ("announcements.refuse", typeof(RefuseAnnouncement), MemberStatus.Active),
        ("announcements.stop", typeof(StopAnnouncement), MemberStatus.Active),
        ("announcements.delete", typeof(DeleteAnnouncement), MemberStatus.Active),
        ("announcements.recall", typeof(RecallAnnouncement), MemberStatus.Active),
        ("announcements.resend", typeof(ResendAnnouncement), MemberStatus.Active),
        ("announcements.report", typeof(ReportAnnouncement), MemberStatus.Active),
        ("announcements.export", typeof(ExportReport), MemberStatus.Active),
        ("announcements.readers", typeof(ShowReaders), MemberStatus.Active),
        ("announcements.thread", typeof(ShowThread), MemberStatus.Active),
        ("announcements.answer", typeof(AnswerReply), MemberStatus.Active),
        ("agreements.list", typeof(ShowAgreements), MemberStatus.Active),
        ("agreements.show", typeof(ShowAgreement), MemberStatus.Active),
        ("agreements.follow", typeof(FollowAgreement), MemberStatus.Active),
        ("agreements.unfollow", typeof(UnfollowAgreement), MemberStatus.Active),
        ("agreements.deadlines", typeof(ShowDeadlines), MemberStatus.Active),
        ("agreements.changes", typeof(ShowChanges), MemberStatus.Active),
        ("agreements.history", typeof(ShowHistory), MemberStatus.Active),
        ("agreements.users", typeof(ShowUsers), MemberStatus.Active),
        ("agreements.use", typeof(SayUse), MemberStatus.Active),
        ("agreements.ask", typeof(AskCommittee), MemberStatus.Active),
        ("agreements.questions", typeof(ShowAgreementQuestions), MemberStatus.Active),
        ("agreements.answer", typeof(AnswerMember), MemberStatus.Active),
        ("agreements.write", typeof(WriteAgreement), MemberStatus.Active),
        ("agreements.edit", typeof(EditAgreement), MemberStatus.Active),
        ("agreements.publish", typeof(PublishAgreement), MemberStatus.Active),
        ("agreements.withdraw", typeof(WithdrawAgreement), MemberStatus.Active),
        ("agreements.delete", typeof(DeleteAgreement), MemberStatus.Active),
        ("agreements.verify", typeof(VerifyAgreement), MemberStatus.Active),
        ("conferences.list", typeof(ShowConferences), MemberStatus.Active),
        ("conferences.show", typeof(ShowConference), MemberStatus.Active),
        ("conferences.programme", typeof(ShowProgramme), MemberStatus.Active),
        ("conferences.register", typeof(RegisterForConference), MemberStatus.Active),
        ("conferences.leave", typeof(LeaveConference), MemberStatus.Active),
        ("conferences.accept", typeof(AcceptSeat), MemberStatus.Active),
        ("conferences.decline", typeof(DeclineSeat), MemberStatus.Active),
        ("conferences.interest", typeof(ShowInterest), MemberStatus.Active),
        ("conferences.visible", typeof(ShowMe), MemberStatus.Active),
        ("conferences.sessions", typeof(SwitchSessions), MemberStatus.Active),
        ("conferences.company", typeof(ShowCompany), MemberStatus.Active),
        ("conferences.now", typeof(ShowNow), MemberStatus.Active),
        ("conferences.reminders", typeof(ChooseReminders), MemberStatus.Active),
        ("conferences.write", typeof(WriteConference), MemberStatus.Active),
        ("conferences.edit", typeof(EditConference), MemberStatus.Active),
        ("conferences.copy", typeof(CopyConference), MemberStatus.Active),
        ("conferences.publish", typeof(PublishConference), MemberStatus.Active),
        ("conferences.delete", typeof(DeleteConference), MemberStatus.Active),
        ("conferences.cancel", typeof(CancelConference), MemberStatus.Active),
        ("conferences.attendees", typeof(ExportAttendees), MemberStatus.Active),
        ("conferences.calendar", typeof(SendCalendar), MemberStatus.Active),
        ("conferences.feedback", typeof(RateConference), MemberStatus.Active),
        ("conferences.ratings", typeof(ShowRatings), MemberStatus.Active),
        ("conferences.ballots", typeof(ShowBallots), MemberStatus.Active),
        ("conferences.vote", typeof(CastVote), MemberStatus.Active),
        ("conferences.open", typeof(OpenBallot), MemberStatus.Active),
        ("conferences.close", typeof(CloseBallot), MemberStatus.Active),
        ("conferences.voters", typeof(ShowVoters), MemberStatus.Active),
        ("conferences.mandate", typeof(GiveMandate), MemberStatus.Active),
    ];

    private static readonly (string Intent, Type Handler, MemberStatus From)[] Wishes =
    [
        (Intents.Help, typeof(ShowHelp), MemberStatus.Stranger),
        (Intents.Smalltalk, typeof(Greet), MemberStatus.Stranger),
        (Intents.OutOfScope, typeof(SayOutOfScope), MemberStatus.Stranger),
        (Intents.Language, typeof(SwitchLanguage), MemberStatus.Stranger),
        (Intents.Cancel, typeof(CancelTalk), MemberStatus.Stranger),
        (Intents.Profile, typeof(ShowProfile), MemberStatus.Pending),
        (Intents.ChangeMunicipality, typeof(ChangeMunicipality), MemberStatus.Pending),
        (Intents.ChangeDescription, typeof(ChangeDescription), MemberStatus.Pending),
        (Intents.AskPeers, typeof(AskQuestion), MemberStatus.Active),
        (Intents.Answer, typeof(AnswerQuestion), MemberStatus.Active),
        (Intents.MyQuestions, typeof(ShowMyQuestions), MemberStatus.Active),
        (Intents.QuestionDecline, typeof(DeclineQuestion), MemberStatus.Active),
        (Intents.QuestionAccept, typeof(AcceptAnswer), MemberStatus.Active),
        (Intents.QuestionThank, typeof(ThankForAnswer), MemberStatus.Active),
        (Intents.QuestionClose, typeof(CloseQuestion), MemberStatus.Active),
        (Intents.QuestionDelete, typeof(DeleteQuestion), MemberStatus.Active),
        (Intents.WhoUsesSystem, typeof(AnswerFromRegister), MemberStatus.Active),
        (Intents.FindSimilar, typeof(AnswerFromRegister), MemberStatus.Active),
        (Intents.ShowMore, typeof(ShowMore), MemberStatus.Active),
        (Intents.ShowPrevious, typeof(ShowPrevious), MemberStatus.Active),
        (Intents.AskThem, typeof(AskThem), MemberStatus.Active),
        (Intents.DisputeFact, typeof(DisputeFact), MemberStatus.Active),
        (Intents.ConfirmFact, typeof(ConfirmFact), MemberStatus.Active),
        (Intents.EndFact, typeof(EndFact), MemberStatus.Active),
        (Intents.TopicOff, typeof(TurnTopicOff), MemberStatus.Active),
        (Intents.TopicOn, typeof(TurnTopicOn), MemberStatus.Active),
        (Intents.AcceptIntroduction, typeof(AcceptIntroduction), MemberStatus.Active),
        (Intents.DeclineIntroduction, typeof(DeclineIntroduction), MemberStatus.Active),
        (Intents.PortfolioUpdate, typeof(UpdatePortfolio), MemberStatus.Active),
        (Intents.PortfolioOwn, typeof(ShowOwnPortfolio), MemberStatus.Active),
        (Intents.PortfolioHideSecurity, typeof(HideSecurity), MemberStatus.Active),
        (Intents.PortfolioShowSecurity, typeof(ShowSecurity), MemberStatus.Active),
        (Intents.PortfolioContact, typeof(NameContact), MemberStatus.Active),
        (Intents.PortfolioImport, typeof(ImportSystems), MemberStatus.Active),
        (Intents.PortfolioExport, typeof(ExportSystems), MemberStatus.Active),
        (Intents.CatalogueProposals, typeof(ShowProposals), MemberStatus.Active),
        (Intents.CatalogueHistory, typeof(ShowCatalogueHistory), MemberStatus.Active),
        (Intents.CatalogueMerge, typeof(ChangeCatalogue), MemberStatus.Active),
        (Intents.CatalogueTakeover, typeof(ChangeCatalogue), MemberStatus.Active),
        (Intents.CatalogueEdit, typeof(ChangeCatalogue), MemberStatus.Active),
        (Intents.Agreements, typeof(ShowAgreements), MemberStatus.Active),
        (Intents.AgreementShow, typeof(ShowAgreement), MemberStatus.Active),
        (Intents.AgreementFollow, typeof(FollowAgreement), MemberStatus.Active),
        (Intents.AgreementUnfollow, typeof(UnfollowAgreement), MemberStatus.Active),
        (Intents.AgreementDeadlines, typeof(ShowDeadlines), MemberStatus.Active),
        (Intents.AgreementChanges, typeof(ShowChanges), MemberStatus.Active),
        (Intents.AgreementHistory, typeof(ShowHistory), MemberStatus.Active),
        (Intents.AgreementUsers, typeof(ShowUsers), MemberStatus.Active),
        (Intents.AgreementUse, typeof(SayUse), MemberStatus.Active),
        (Intents.AgreementAsk, typeof(AskCommittee), MemberStatus.Active),
        (Intents.AgreementQuestions, typeof(ShowAgreementQuestions), MemberStatus.Active),
        (Intents.AgreementAnswer, typeof(AnswerMember), MemberStatus.Active),
        (Intents.AgreementWrite, typeof(WriteAgreement), MemberStatus.Active),
        (Intents.AgreementEdit, typeof(EditAgreement), MemberStatus.Active),
        (Intents.AgreementPublish, typeof(PublishAgreement), MemberStatus.Active),
        (Intents.AgreementWithdraw, typeof(WithdrawAgreement), MemberStatus.Active),
        (Intents.AgreementDelete, typeof(DeleteAgreement), MemberStatus.Active),
        (Intents.AgreementVerify, typeof(VerifyAgreement), MemberStatus.Active),
        (Intents.Announcements, typeof(ShowNews), MemberStatus.Active),
        (Intents.AnnouncementShow, typeof(ShowAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementRead, typeof(ReadAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementReply, typeof(ReplyToAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementMute, typeof(MuteNews), MemberStatus.Active),
        (Intents.AnnouncementUnmute, typeof(UnmuteNews), MemberStatus.Active),
        (Intents.CommitteePost, typeof(WriteAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementEdit, typeof(EditAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementDesk, typeof(ShowDesk), MemberStatus.Active),
        (Intents.AnnouncementPreview, typeof(PreviewAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementSubmit, typeof(SubmitAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementSchedule, typeof(ScheduleAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementApprove, typeof(ApproveAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementRefuse, typeof(RefuseAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementStop, typeof(StopAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementDelete, typeof(DeleteAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementCopy, typeof(CopyAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementRecall, typeof(RecallAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementResend, typeof(ResendAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementReport, typeof(ReportAnnouncement), MemberStatus.Active),
        (Intents.AnnouncementExport, typeof(ExportReport), MemberStatus.Active),
        (Intents.AnnouncementReaders, typeof(ShowReaders), MemberStatus.Active),
        (Intents.AnnouncementThread, typeof(ShowThread), MemberStatus.Active),
        (Intents.AnnouncementAnswer, typeof(AnswerReply), MemberStatus.Active),
        (Intents.Conferences, typeof(ShowConferences), MemberStatus.Active),
        (Intents.ConferenceShow, typeof(ShowConference), MemberStatus.Active),
        (Intents.ConferenceProgramme, typeof(ShowProgramme), MemberStatus.Active),
        (Intents.ConferenceLeave, typeof(LeaveConference), MemberStatus.Active),
        (Intents.ConferenceAccept, typeof(AcceptSeat), MemberStatus.Active),
        (Intents.ConferenceDecline, typeof(DeclineSeat), MemberStatus.Active),
        (Intents.ConferencePeople, typeof(ShowCompany), MemberStatus.Active),
        (Intents.ConferenceVisible, typeof(ShowMe), MemberStatus.Active),
        (Intents.ConferenceSessions, typeof(SwitchSessions), MemberStatus.Active),
        (Intents.ConferenceInterest, typeof(ShowInterest), MemberStatus.Active),
        (Intents.ConferenceDiet, typeof(SayDiet), MemberStatus.Active),
        (Intents.ConferenceNow, typeof(ShowNow), MemberStatus.Active),
        (Intents.ConferenceReminders, typeof(ChooseReminders), MemberStatus.Active),
        (Intents.ConferenceWrite, typeof(WriteConference), MemberStatus.Active),
        (Intents.ConferenceEdit, typeof(EditConference), MemberStatus.Active),
        (Intents.ConferencePublish, typeof(PublishConference), MemberStatus.Active),
        (Intents.ConferenceCancel, typeof(CancelConference), MemberStatus.Active),
        (Intents.ConferenceDelete, typeof(DeleteConference), MemberStatus.Active),
        (Intents.ConferenceCopy, typeof(CopyConference), MemberStatus.Active),
        (Intents.ConferenceAttendees, typeof(ExportAttendees), MemberStatus.Active),
        (Intents.ConferenceCalendar, typeof(SendCalendar), MemberStatus.Active),
        (Intents.ConferenceFeedback, typeof(RateConference), MemberStatus.Active),
        (Intents.ConferenceRatings, typeof(ShowRatings), MemberStatus.Active),
        (Intents.ConferenceBallots, typeof(ShowBallots), MemberStatus.Active),
        (Intents.ConferenceVote, typeof(CastVote), MemberStatus.Active),
        (Intents.ConferenceBallotNew, typeof(PutQuestion), MemberStatus.Active),
        (Intents.ConferenceBallotOpen, typeof(OpenBallot), MemberStatus.Active),
        (Intents.ConferenceBallotClose, typeof(CloseBallot), MemberStatus.Active),
        (Intents.ConferenceVoters, typeof(ShowVoters), MemberStatus.Active),
        (Intents.ConferenceMandate, typeof(GiveMandate), MemberStatus.Active),
        (Intents.PrivacyExport, typeof(SayNotYet), MemberStatus.Stranger),
        (Intents.PrivacyForget, typeof(SayNotYet), MemberStatus.Stranger),
        (Intents.Register, typeof(RegisterForConference), MemberStatus.Active),
        (Intents.Reminders, typeof(ReminderTalk), MemberStatus.Active),
        (Intents.Subscriptions, typeof(ReadSubscriptionWish), MemberStatus.Active),
        (Intents.NoticeSettings, typeof(ShowSettings), MemberStatus.Active),
    ];

    public static TheoryData<string, bool, MemberStatus> Everything
    {
        get
        {
            var data = new TheoryData<string, bool, MemberStatus>();
            foreach (var status in Enum.GetValues<MemberStatus>())
            {
                foreach (var row in Commands)
                    data.Add(row.Command, true, status);
                foreach (var row in Wishes)
                    data.Add(row.Intent, false, status);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Exactly_the_allowed_handler_runs(string name, bool isCommand, MemberStatus status)
    {
        var (_, handler, from) = (isCommand ? Commands : Wishes).Single(row => row.Item1 == name);
        var (asked, turn) = await RouteAsync(name, isCommand, status);
        if (status >= from)
            Assert.Equal(handler, asked);
        else if (status == MemberStatus.Stranger)
            Assert.Equal(typeof(Welcome), asked);
        else
            Assert.Equal((null, turn.Texts["members.stillPending"]), (asked, Assert.Single(turn.Replies).Text));
    }

    [Fact]
    public void Every_command_and_every_intent_has_a_row_and_no_row_is_of_something_else()
    {
        Assert.Equal(Constants(typeof(KommITS.Bot.Turn.Commands)).Except(["dialog.choose"]).Order(), Router.OfCommands.Keys.Order());
        Assert.Equal(Constants(typeof(Intents)).Order(), Router.OfIntents.Keys.Order());
        Assert.Equal(Commands.Select(row => row.Command).Order(), Router.OfCommands.Keys.Order());
        Assert.Equal(Wishes.Select(row => row.Intent).Order(), Router.OfIntents.Keys.Order());
    }

    [Theory]
    [InlineData("committee.dropEverything")]
    [InlineData("")]
    [InlineData("QUESTIONS.ASK")]
    public async Task An_unknown_button_is_named_as_such(string command)
    {
        var (asked, turn) = await RouteAsync(command, isCommand: true, MemberStatus.Active);
        Assert.Equal((null, turn.Texts["turn.unknownCommand"]), (asked, Assert.Single(turn.Replies).Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("an intent of tomorrow")]
    public async Task What_is_not_understood_is_said_so(string? intent) =>
        Assert.Equal(typeof(SayNotUnderstood), (await RouteAsync(intent, isCommand: false, MemberStatus.Active)).Asked);

    [Fact]
    public async Task Every_handler_is_in_the_real_container_which_checks_itself()
    {
        await using var society = await Society.StartAsync();
        foreach (var type in Router.OfCommands.Values.Concat(Router.OfIntents.Values).Select(route => route.Handler).Append(typeof(SayNotUnderstood)))
            Assert.IsAssignableFrom<IHandler>(society.Services.GetRequiredService(type));
    }

    private static async Task<(Type? Asked, BotTurn Turn)> RouteAsync(string? name, bool isCommand, MemberStatus status)
    {
        var services = new Asked();
        var router = new Router(services);
        var turn = new BotTurn(
            "1", new Member { Id = "alva", Status = status }, new Input.Joined(), new ConversationMemory(), CardLibrary.From(typeof(Router).Assembly));
        try
        {
            await (isCommand ? router.RouteCommandAsync(turn, name!, default) : router.RouteIntentAsync(turn, name, default));
        }
        catch (InvalidOperationException) when (services.Type is not null)
        {
        }

        return (services.Type, turn);
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>Notes which handler is wanted, and has none.</summary>
    private sealed class Asked : IServiceProvider
    {
        public Type? Type { get; private set; }

        public object? GetService(Type serviceType)
        {
            Type = serviceType;
            return null;
        }
    }
}
