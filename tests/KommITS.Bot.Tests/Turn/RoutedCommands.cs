using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Committee.Moderation;
using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Conferences.Voting;
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
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Reminders.Handlers;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Tests.Turn;

/// <summary>What each command of a card is to be taken care of by, and for whom.</summary>
internal static class RoutedCommands
{
    public static readonly (string Command, Type Handler, Access Access)[] Rows =
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
}
