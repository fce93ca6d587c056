using System.Reflection;
using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Cards;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Board;
using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Committee.Moderation;
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
using KommITS.Bot.Members.Admission;
using KommITS.Bot.Members.Handover;
using KommITS.Bot.Members.Municipalities;
using KommITS.Bot.Privacy.Data;
using KommITS.Bot.Privacy.Forgetting;
using KommITS.Bot.Privacy.Information;
using KommITS.Bot.Privacy.Visibility;
using KommITS.Bot.Questions.Handlers;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Reminders.Handlers;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed class RouterTests
{
    private static readonly CardLibrary Library = CardLibrary.From(typeof(Router).Assembly);

    private static readonly (string Command, Type Handler, Access Access)[] Commands =
    [
        ("help.show", typeof(ShowHelp), Access.Anyone),
        ("help.intent", typeof(FollowSuggestion), Access.Anyone),
        ("language.switch", typeof(SwitchLanguage), Access.Anyone),
        ("members.profile", typeof(ShowProfile), Access.Joined),
        ("members.municipality", typeof(ChangeMunicipality), Access.Joined),
        ("members.describe", typeof(ChangeDescription), Access.Joined),
        ("questions.ask", typeof(AskQuestion), Access.Members),
        ("questions.mine", typeof(ShowMyQuestions), Access.Members),
        ("questions.show", typeof(ShowQuestion), Access.Members),
        ("questions.answer", typeof(AnswerQuestion), Access.Members),
        ("questions.decline", typeof(DeclineQuestion), Access.Members),
        ("questions.accept", typeof(AcceptAnswer), Access.Members),
        ("questions.thank", typeof(ThankForAnswer), Access.Members),
        ("questions.close", typeof(CloseQuestion), Access.Members),
        ("questions.delete", typeof(DeleteQuestion), Access.Members),
        ("register.find", typeof(AnswerFromRegister), Access.Members),
        ("register.ask", typeof(AskThem), Access.Members),
        ("register.confirm", typeof(ConfirmFact), Access.Members),
        ("register.change", typeof(ChangeFact), Access.Members),
        ("register.end", typeof(EndFact), Access.Members),
        ("register.dispute", typeof(DisputeFact), Access.Members),
        ("register.explain", typeof(ExplainDispute), Access.Members),
        ("register.introduce", typeof(AcceptIntroduction), Access.Members),
        ("register.decline", typeof(DeclineIntroduction), Access.Members),
        ("register.mute", typeof(TurnTopicOff), Access.Members),
        ("delivery.show", typeof(ShowNotice), Access.Members),
        ("delivery.save", typeof(SaveSettings), Access.Members),
        ("delivery.mute", typeof(MuteTopic), Access.Members),
        ("editing.own", typeof(ShowOwnPortfolio), Access.Members),
        ("editing.edit", typeof(EditUsage), Access.Members),
        ("exporting.export", typeof(ExportSystems), Access.Members),
        ("catalogue.proposals", typeof(ShowProposals), Access.Committee),
        ("catalogue.settle", typeof(SettleProposal), Access.Committee),
        ("reminders.list", typeof(ShowReminders), Access.Members),
        ("reminders.change", typeof(ChangeReminder), Access.Members),
        ("reminders.delete", typeof(DeleteReminder), Access.Members),
        ("reminders.snooze", typeof(SnoozeReminder), Access.Members),
        ("reminders.later", typeof(SnoozeNotice), Access.Members),
        ("announcements.list", typeof(ShowNews), Access.Members),
        ("announcements.show", typeof(ShowAnnouncement), Access.Members),
        ("announcements.read", typeof(ReadAnnouncement), Access.Members),
        ("announcements.reply", typeof(ReplyToAnnouncement), Access.Members),
        ("announcements.mute", typeof(MuteNews), Access.Members),
        ("announcements.write", typeof(WriteAnnouncement), Access.Committee),
        ("announcements.edit", typeof(EditAnnouncement), Access.Committee),
        ("announcements.preview", typeof(PreviewAnnouncement), Access.Committee),
        ("announcements.submit", typeof(SubmitAnnouncement), Access.Committee),
        ("announcements.approve", typeof(ApproveAnnouncement), Access.Committee),
        ("announcements.refuse", typeof(RefuseAnnouncement), Access.Committee),
        ("announcements.stop", typeof(StopAnnouncement), Access.Committee),
        ("announcements.delete", typeof(DeleteAnnouncement), Access.Committee),
        ("announcements.recall", typeof(RecallAnnouncement), Access.Committee),
        ("announcements.resend", typeof(ResendAnnouncement), Access.Committee),
        ("announcements.report", typeof(ReportAnnouncement), Access.Committee),
        ("announcements.export", typeof(ExportReport), Access.Committee),
        ("announcements.readers", typeof(ShowReaders), Access.Committee),
        ("announcements.thread", typeof(ShowThread), Access.Members),
        ("announcements.answer", typeof(AnswerReply), Access.Committee),
        ("agreements.list", typeof(ShowAgreements), Access.Members),
        ("agreements.show", typeof(ShowAgreement), Access.Members),
        ("agreements.follow", typeof(FollowAgreement), Access.Members),
        ("agreements.unfollow", typeof(UnfollowAgreement), Access.Members),
        ("agreements.deadlines", typeof(ShowDeadlines), Access.Members),
        ("agreements.changes", typeof(ShowChanges), Access.Members),
        ("agreements.history", typeof(ShowHistory), Access.Members),
        ("agreements.users", typeof(ShowUsers), Access.Members),
        ("agreements.use", typeof(SayUse), Access.Members),
        ("agreements.ask", typeof(AskCommittee), Access.Members),
        ("agreements.questions", typeof(ShowAgreementQuestions), Access.Members),
        ("agreements.answer", typeof(AnswerMember), Access.Committee),
        ("agreements.write", typeof(WriteAgreement), Access.Committee),
        ("agreements.edit", typeof(EditAgreement), Access.Committee),
        ("agreements.publish", typeof(PublishAgreement), Access.Committee),
        ("agreements.withdraw", typeof(WithdrawAgreement), Access.Committee),
        ("agreements.delete", typeof(DeleteAgreement), Access.Committee),
        ("agreements.verify", typeof(VerifyAgreement), Access.Committee),
        ("conferences.list", typeof(ShowConferences), Access.Members),
        ("conferences.show", typeof(ShowConference), Access.Members),
        ("conferences.programme", typeof(ShowProgramme), Access.Members),
        ("conferences.register", typeof(RegisterForConference), Access.Members),
        ("conferences.leave", typeof(LeaveConference), Access.Members),
        ("conferences.accept", typeof(AcceptSeat), Access.Members),
        ("conferences.decline", typeof(DeclineSeat), Access.Members),
        ("conferences.interest", typeof(ShowInterest), Access.Members),
        ("conferences.visible", typeof(ShowMe), Access.Members),
        ("conferences.sessions", typeof(SwitchSessions), Access.Members),
        ("conferences.company", typeof(ShowCompany), Access.Members),
        ("conferences.now", typeof(ShowNow), Access.Members),
        ("conferences.reminders", typeof(ChooseReminders), Access.Members),
        ("conferences.write", typeof(WriteConference), Access.Committee),
        ("conferences.edit", typeof(EditConference), Access.Committee),
        ("conferences.copy", typeof(CopyConference), Access.Committee),
        ("conferences.publish", typeof(PublishConference), Access.Committee),
        ("conferences.delete", typeof(DeleteConference), Access.Committee),
        ("conferences.cancel", typeof(CancelConference), Access.Committee),
        ("conferences.attendees", typeof(ExportAttendees), Access.Committee),
        ("conferences.calendar", typeof(SendCalendar), Access.Members),
        ("conferences.feedback", typeof(RateConference), Access.Members),
        ("conferences.ratings", typeof(ShowRatings), Access.Committee),
        ("conferences.ballots", typeof(ShowBallots), Access.Members),
        ("conferences.vote", typeof(CastVote), Access.Members),
        ("conferences.open", typeof(OpenBallot), Access.Committee),
        ("conferences.close", typeof(CloseBallot), Access.Committee),
        ("conferences.voters", typeof(ShowVoters), Access.Members),
        ("conferences.mandate", typeof(GiveMandate), Access.Members),
        ("audit.show", typeof(ShowAudit), Access.Committee),
        ("audit.verify", typeof(VerifyAudit), Access.Committee),
        ("audit.export", typeof(ExportAudit), Access.Committee),
        ("announcements.copy", typeof(CopyAnnouncement), Access.Committee),
        ("announcements.schedule", typeof(ScheduleAnnouncement), Access.Committee),
        ("cockpit.show", typeof(ShowCockpit), Access.Committee),
        ("cockpit.part", typeof(ShowCockpitPart), Access.Committee),
        ("moderation.hide", typeof(HideContent), Access.Committee),
        ("moderation.restore", typeof(RestoreContent), Access.Committee),
        ("moderation.report", typeof(ReportContent), Access.Members),
        ("moderation.reports", typeof(ShowReports), Access.Committee),
        ("moderation.dismiss", typeof(DismissReport), Access.Committee),
        ("admission.show", typeof(ShowWaiting), Access.Members),
        ("admission.admit", typeof(AdmitPerson), Access.Members),
        ("admission.refuse", typeof(RefusePerson), Access.Members),
        ("municipalities.member", typeof(MakeMember), Access.Committee),
        ("municipalities.left", typeof(EndMember), Access.Committee),
        ("municipalities.delete", typeof(DeleteMunicipality), Access.Committee),
        ("handover.choose", typeof(ChooseSuccessor), Access.Joined),
        ("handover.end", typeof(EndHandover), Access.Joined),
        ("handover.accept", typeof(AcceptHandover), Access.Members),
        ("handover.decline", typeof(DeclineHandover), Access.Members),
        ("decisions.approve", typeof(ApproveDecision), Access.Committee),
        ("decisions.refuse", typeof(RefuseDecision), Access.Committee),
        ("privacy.data", typeof(ShowMyData), Access.Anyone),
        ("privacy.copy", typeof(CopyMyData), Access.Anyone),
        ("privacy.forget", typeof(ForgetMe), Access.Anyone),
        ("privacy.read", typeof(ShowInformation), Access.Anyone),
        ("privacy.show", typeof(ShowVisibility), Access.Joined),
        ("privacy.save", typeof(SaveVisibility), Access.Joined),
    ];

    private static readonly (string Intent, Type Handler, Access Access)[] Wishes =
    [
        (Intents.Help, typeof(ShowHelp), Access.Anyone),
        (Intents.Smalltalk, typeof(Greet), Access.Anyone),
        (Intents.OutOfScope, typeof(SayOutOfScope), Access.Anyone),
        (Intents.Language, typeof(SwitchLanguage), Access.Anyone),
        (Intents.Cancel, typeof(CancelTalk), Access.Anyone),
        (Intents.Profile, typeof(ShowProfile), Access.Joined),
        (Intents.ChangeMunicipality, typeof(ChangeMunicipality), Access.Joined),
        (Intents.ChangeDescription, typeof(ChangeDescription), Access.Joined),
        (Intents.AskPeers, typeof(AskQuestion), Access.Members),
        (Intents.Answer, typeof(AnswerQuestion), Access.Members),
        (Intents.MyQuestions, typeof(ShowMyQuestions), Access.Members),
        (Intents.QuestionDecline, typeof(DeclineQuestion), Access.Members),
        (Intents.QuestionAccept, typeof(AcceptAnswer), Access.Members),
        (Intents.QuestionThank, typeof(ThankForAnswer), Access.Members),
        (Intents.QuestionClose, typeof(CloseQuestion), Access.Members),
        (Intents.QuestionDelete, typeof(DeleteQuestion), Access.Members),
        (Intents.WhoUsesSystem, typeof(AnswerFromRegister), Access.Members),
        (Intents.FindSimilar, typeof(AnswerFromRegister), Access.Members),
        (Intents.ShowMore, typeof(ShowMore), Access.Members),
        (Intents.ShowPrevious, typeof(ShowPrevious), Access.Members),
        (Intents.AskThem, typeof(AskThem), Access.Members),
        (Intents.DisputeFact, typeof(DisputeFact), Access.Members),
        (Intents.ConfirmFact, typeof(ConfirmFact), Access.Members),
        (Intents.EndFact, typeof(EndFact), Access.Members),
        (Intents.TopicOff, typeof(TurnTopicOff), Access.Members),
        (Intents.TopicOn, typeof(TurnTopicOn), Access.Members),
        (Intents.AcceptIntroduction, typeof(AcceptIntroduction), Access.Members),
        (Intents.DeclineIntroduction, typeof(DeclineIntroduction), Access.Members),
        (Intents.PortfolioUpdate, typeof(UpdatePortfolio), Access.Members),
        (Intents.PortfolioOwn, typeof(ShowOwnPortfolio), Access.Members),
        (Intents.PortfolioHideSecurity, typeof(HideSecurity), Access.Members),
        (Intents.PortfolioShowSecurity, typeof(ShowSecurity), Access.Members),
        (Intents.PortfolioContact, typeof(NameContact), Access.Members),
        (Intents.PortfolioImport, typeof(ImportSystems), Access.Members),
        (Intents.PortfolioExport, typeof(ExportSystems), Access.Members),
        (Intents.CatalogueProposals, typeof(ShowProposals), Access.Committee),
        (Intents.CatalogueHistory, typeof(ShowCatalogueHistory), Access.Committee),
        (Intents.CatalogueMerge, typeof(ChangeCatalogue), Access.Committee),
        (Intents.CatalogueTakeover, typeof(ChangeCatalogue), Access.Committee),
        (Intents.CatalogueEdit, typeof(ChangeCatalogue), Access.Committee),
        (Intents.Agreements, typeof(ShowAgreements), Access.Members),
        (Intents.AgreementShow, typeof(ShowAgreement), Access.Members),
        (Intents.AgreementFollow, typeof(FollowAgreement), Access.Members),
        (Intents.AgreementUnfollow, typeof(UnfollowAgreement), Access.Members),
        (Intents.AgreementDeadlines, typeof(ShowDeadlines), Access.Members),
        (Intents.AgreementChanges, typeof(ShowChanges), Access.Members),
        (Intents.AgreementHistory, typeof(ShowHistory), Access.Members),
        (Intents.AgreementUsers, typeof(ShowUsers), Access.Members),
        (Intents.AgreementUse, typeof(SayUse), Access.Members),
        (Intents.AgreementAsk, typeof(AskCommittee), Access.Members),
        (Intents.AgreementQuestions, typeof(ShowAgreementQuestions), Access.Members),
        (Intents.AgreementAnswer, typeof(AnswerMember), Access.Committee),
        (Intents.AgreementWrite, typeof(WriteAgreement), Access.Committee),
        (Intents.AgreementEdit, typeof(EditAgreement), Access.Committee),
        (Intents.AgreementPublish, typeof(PublishAgreement), Access.Committee),
        (Intents.AgreementWithdraw, typeof(WithdrawAgreement), Access.Committee),
        (Intents.AgreementDelete, typeof(DeleteAgreement), Access.Committee),
        (Intents.AgreementVerify, typeof(VerifyAgreement), Access.Committee),
        (Intents.Announcements, typeof(ShowNews), Access.Members),
        (Intents.AnnouncementShow, typeof(ShowAnnouncement), Access.Members),
        (Intents.AnnouncementRead, typeof(ReadAnnouncement), Access.Members),
        (Intents.AnnouncementReply, typeof(ReplyToAnnouncement), Access.Members),
        (Intents.AnnouncementMute, typeof(MuteNews), Access.Members),
        (Intents.AnnouncementUnmute, typeof(UnmuteNews), Access.Members),
        (Intents.CommitteePost, typeof(WriteAnnouncement), Access.Committee),
        (Intents.AnnouncementEdit, typeof(EditAnnouncement), Access.Committee),
        (Intents.AnnouncementDesk, typeof(ShowDesk), Access.Committee),
        (Intents.AnnouncementPreview, typeof(PreviewAnnouncement), Access.Committee),
        (Intents.AnnouncementSubmit, typeof(SubmitAnnouncement), Access.Committee),
        (Intents.AnnouncementSchedule, typeof(ScheduleAnnouncement), Access.Committee),
        (Intents.AnnouncementApprove, typeof(ApproveAnnouncement), Access.Committee),
        (Intents.AnnouncementRefuse, typeof(RefuseAnnouncement), Access.Committee),
        (Intents.AnnouncementStop, typeof(StopAnnouncement), Access.Committee),
        (Intents.AnnouncementDelete, typeof(DeleteAnnouncement), Access.Committee),
        (Intents.AnnouncementCopy, typeof(CopyAnnouncement), Access.Committee),
        (Intents.AnnouncementRecall, typeof(RecallAnnouncement), Access.Committee),
        (Intents.AnnouncementResend, typeof(ResendAnnouncement), Access.Committee),
        (Intents.AnnouncementReport, typeof(ReportAnnouncement), Access.Committee),
        (Intents.AnnouncementExport, typeof(ExportReport), Access.Committee),
        (Intents.AnnouncementReaders, typeof(ShowReaders), Access.Committee),
        (Intents.AnnouncementThread, typeof(ShowThread), Access.Members),
        (Intents.AnnouncementAnswer, typeof(AnswerReply), Access.Committee),
        (Intents.Conferences, typeof(ShowConferences), Access.Members),
        (Intents.ConferenceShow, typeof(ShowConference), Access.Members),
        (Intents.ConferenceProgramme, typeof(ShowProgramme), Access.Members),
        (Intents.ConferenceLeave, typeof(LeaveConference), Access.Members),
        (Intents.ConferenceAccept, typeof(AcceptSeat), Access.Members),
        (Intents.ConferenceDecline, typeof(DeclineSeat), Access.Members),
        (Intents.ConferencePeople, typeof(ShowCompany), Access.Members),
        (Intents.ConferenceVisible, typeof(ShowMe), Access.Members),
        (Intents.ConferenceSessions, typeof(SwitchSessions), Access.Members),
        (Intents.ConferenceInterest, typeof(ShowInterest), Access.Members),
        (Intents.ConferenceDiet, typeof(SayDiet), Access.Members),
        (Intents.ConferenceNow, typeof(ShowNow), Access.Members),
        (Intents.ConferenceReminders, typeof(ChooseReminders), Access.Members),
        (Intents.ConferenceWrite, typeof(WriteConference), Access.Committee),
        (Intents.ConferenceEdit, typeof(EditConference), Access.Committee),
        (Intents.ConferencePublish, typeof(PublishConference), Access.Committee),
        (Intents.ConferenceCancel, typeof(CancelConference), Access.Committee),
        (Intents.ConferenceDelete, typeof(DeleteConference), Access.Committee),
        (Intents.ConferenceCopy, typeof(CopyConference), Access.Committee),
        (Intents.ConferenceAttendees, typeof(ExportAttendees), Access.Committee),
        (Intents.ConferenceCalendar, typeof(SendCalendar), Access.Members),
        (Intents.ConferenceFeedback, typeof(RateConference), Access.Members),
        (Intents.ConferenceRatings, typeof(ShowRatings), Access.Committee),
        (Intents.ConferenceBallots, typeof(ShowBallots), Access.Members),
        (Intents.ConferenceVote, typeof(CastVote), Access.Members),
        (Intents.ConferenceBallotNew, typeof(PutQuestion), Access.Committee),
        (Intents.ConferenceBallotOpen, typeof(OpenBallot), Access.Committee),
        (Intents.ConferenceBallotClose, typeof(CloseBallot), Access.Committee),
        (Intents.ConferenceVoters, typeof(ShowVoters), Access.Members),
        (Intents.ConferenceMandate, typeof(GiveMandate), Access.Members),
        (Intents.AuditShow, typeof(ShowAudit), Access.Committee),
        (Intents.AuditVerify, typeof(VerifyAudit), Access.Committee),
        (Intents.AuditExport, typeof(ExportAudit), Access.Committee),
        (Intents.PrivacyExport, typeof(ShowMyData), Access.Anyone),
        (Intents.PrivacyForget, typeof(ForgetMe), Access.Anyone),
        (Intents.Register, typeof(RegisterForConference), Access.Members),
        (Intents.Reminders, typeof(ReminderTalk), Access.Members),
        (Intents.Subscriptions, typeof(ReadSubscriptionWish), Access.Members),
        (Intents.NoticeSettings, typeof(ShowSettings), Access.Members),
        (Intents.Cockpit, typeof(ShowCockpit), Access.Committee),
        (Intents.CockpitQuestions, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitRegister, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitUnreachable, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitPending, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitReports, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitDeadlines, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitSends, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitUnclear, typeof(ShowCockpitPart), Access.Committee),
        (Intents.CockpitGrowth, typeof(ShowCockpitPart), Access.Committee),
        (Intents.ContentHide, typeof(HideContent), Access.Committee),
        (Intents.ContentRestore, typeof(RestoreContent), Access.Committee),
        (Intents.ContentReport, typeof(ReportContent), Access.Members),
        (Intents.ReportShow, typeof(ShowReports), Access.Committee),
        (Intents.ReportDismiss, typeof(DismissReport), Access.Committee),
        (Intents.QuestionAsker, typeof(SayWhoAsked), Access.Committee),
        (Intents.MemberWarn, typeof(WarnMember), Access.Committee),
        (Intents.MemberSuspend, typeof(SuspendMember), Access.Committee),
        (Intents.MemberReinstate, typeof(ReinstateMember), Access.Committee),
        (Intents.AdmissionWaiting, typeof(ShowWaiting), Access.Members),
        (Intents.AdmissionAdmit, typeof(AdmitPerson), Access.Members),
        (Intents.AdmissionRefuse, typeof(RefusePerson), Access.Members),
        (Intents.AlsoJoin, typeof(WorkAlso), Access.Members),
        (Intents.AlsoLeave, typeof(WorkNoMore), Access.Members),
        (Intents.MunicipalityList, typeof(ListMunicipalities), Access.Members),
        (Intents.MunicipalityShow, typeof(ShowMunicipality), Access.Committee),
        (Intents.MunicipalityMember, typeof(MakeMember), Access.Committee),
        (Intents.MunicipalityLeft, typeof(EndMember), Access.Committee),
        (Intents.MunicipalityDomain, typeof(ChangeDomain), Access.Committee),
        (Intents.MunicipalityTenant, typeof(ReleaseTenant), Access.Committee),
        (Intents.MunicipalityDelete, typeof(DeleteMunicipality), Access.Committee),
        (Intents.HandoverBegin, typeof(BeginHandover), Access.Members),
        (Intents.HandoverChoose, typeof(ChooseSuccessor), Access.Joined),
        (Intents.HandoverEnd, typeof(EndHandover), Access.Joined),
        (Intents.HandoverAccept, typeof(AcceptHandover), Access.Members),
        (Intents.HandoverDecline, typeof(DeclineHandover), Access.Members),
        (Intents.BoardShow, typeof(ShowBoard), Access.Members),
        (Intents.BoardName, typeof(NameBoardMember), Access.Committee),
        (Intents.BoardRemove, typeof(RemoveBoardMember), Access.Committee),
        (Intents.DecisionList, typeof(ListDecisions), Access.Committee),
        (Intents.DecisionApprove, typeof(ApproveDecision), Access.Committee),
        (Intents.DecisionRefuse, typeof(RefuseDecision), Access.Committee),
        (Intents.PrivacyVisibility, typeof(ShowVisibility), Access.Joined),
    ];

    /// <summary>Who gets how far, and what the others are told; null is the welcome.</summary>
    private static readonly (MemberStatus Status, bool IsCommittee, Access[] May, string? Told)[] People =
    [
        (MemberStatus.Stranger, false, [Access.Anyone], null),
        (MemberStatus.Pending, false, [Access.Anyone, Access.Joined], "members.stillPending"),
        (MemberStatus.Active, false, [Access.Anyone, Access.Joined, Access.Members], "turn.committeeOnly"),
        (MemberStatus.Active, true, [Access.Anyone, Access.Joined, Access.Members, Access.Committee], "turn.committeeOnly"),
        (MemberStatus.Lapsed, true, [Access.Anyone, Access.Joined], "members.lapsed"),
        (MemberStatus.Suspended, true, [Access.Anyone, Access.Joined], "members.suspended"),
    ];

    public static TheoryData<string, bool> Everything
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var row in Commands)
                data.Add(row.Command, true);
            foreach (var row in Wishes)
                data.Add(row.Intent, false);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Exactly_the_allowed_handler_runs(string name, bool isCommand)
    {
        var (_, handler, access) = (isCommand ? Commands : Wishes).Single(row => row.Item1 == name);
        foreach (var person in People)
        {
            var (asked, turn) = await RouteAsync(name, isCommand, person.Status, person.IsCommittee);
            if (person.May.Contains(access))
                Assert.Equal(handler, asked);
            else if (person.Told is null)
                Assert.Equal(typeof(Welcome), asked);
            else
                Assert.Equal((null, turn.Texts[person.Told]), (asked, Assert.Single(turn.Replies).Text));
        }
    }

    [Fact]
    public void Every_state_of_a_person_is_tried() => Assert.Equal(Enum.GetValues<MemberStatus>(), People.Select(person => person.Status).Distinct());

    [Fact]
    public void Every_command_and_every_intent_has_a_row_and_no_row_is_of_something_else()
    {
        Assert.Equal(Constants(typeof(KommITS.Bot.Turn.Commands)).Except(["dialog.choose"]).Order(), CommandRoutes.All.Keys.Order());
        Assert.Equal(Constants(typeof(Intents)).Order(), IntentRoutes.All.Keys.Order());
        Assert.Equal(Commands.Select(row => row.Command).Order(), CommandRoutes.All.Keys.Order());
        Assert.Equal(Wishes.Select(row => row.Intent).Order(), IntentRoutes.All.Keys.Order());
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
        foreach (var type in CommandRoutes.All.Values.Concat(IntentRoutes.All.Values).Select(route => route.Handler).Append(typeof(SayNotUnderstood)))
            Assert.IsAssignableFrom<IHandler>(society.Services.GetRequiredService(type));
    }

    private static async Task<(Type? Asked, BotTurn Turn)> RouteAsync(string? name, bool isCommand, MemberStatus status, bool isCommittee = false)
    {
        var services = new Asked();
        var router = new Router(services);
        var turn = new BotTurn(
            "1", new Member { Id = "alva", Status = status, IsCommittee = isCommittee }, new Input.Joined(), new ConversationMemory(), Library);
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
