using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Board;
using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Committee.Moderation;
using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Conferences.Voting;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Delivery.Settings;
using KommITS.Bot.Help;
using KommITS.Bot.Language;
using KommITS.Bot.Members;
using KommITS.Bot.Members.Admission;
using KommITS.Bot.Members.Handover;
using KommITS.Bot.Members.Municipalities;
using KommITS.Bot.Privacy.Data;
using KommITS.Bot.Privacy.Forgetting;
using KommITS.Bot.Privacy.Visibility;
using KommITS.Bot.Questions.Handlers;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Reminders.Handlers;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Tests.Turn;

/// <summary>What each intent is to be taken care of by, and for whom.</summary>
internal static class RoutedIntents
{
    public static readonly (string Intent, Type Handler, Access Access)[] Rows =
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
}
