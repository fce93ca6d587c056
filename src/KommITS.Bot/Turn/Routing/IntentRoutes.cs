using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Committee.Board;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Cockpit;
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
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Reminders.Handlers;
using static KommITS.Bot.Turn.Routing.Route;

namespace KommITS.Bot.Turn.Routing;

/// <summary>Every intent, who may, and what takes care of it.</summary>
internal static class IntentRoutes
{
    public static IReadOnlyDictionary<string, Route> All { get; } = new Dictionary<string, Route>
    {
        [Intents.Help] = Anyone<ShowHelp>(),
        [Intents.Smalltalk] = Anyone<Greet>(),
        [Intents.OutOfScope] = Anyone<SayOutOfScope>(),
        [Intents.Language] = Anyone<SwitchLanguage>(),
        [Intents.Cancel] = Anyone<CancelTalk>(),
        [Intents.Profile] = Joined<ShowProfile>(),
        [Intents.ChangeMunicipality] = Joined<ChangeMunicipality>(),
        [Intents.ChangeDescription] = Joined<ChangeDescription>(),
        [Intents.AdmissionWaiting] = Members<ShowWaiting>(),
        [Intents.AdmissionAdmit] = Members<AdmitPerson>(),
        [Intents.AdmissionRefuse] = Members<RefusePerson>(),
        [Intents.AlsoJoin] = Members<WorkAlso>(),
        [Intents.AlsoLeave] = Members<WorkNoMore>(),
        [Intents.MunicipalityList] = Members<ListMunicipalities>(),
        [Intents.MunicipalityShow] = Committee<ShowMunicipality>(),
        [Intents.MunicipalityMember] = Committee<MakeMember>(),
        [Intents.MunicipalityLeft] = Committee<EndMember>(),
        [Intents.MunicipalityDomain] = Committee<ChangeDomain>(),
        [Intents.MunicipalityTenant] = Committee<ReleaseTenant>(),
        [Intents.MunicipalityDelete] = Committee<DeleteMunicipality>(),
        [Intents.HandoverBegin] = Members<BeginHandover>(),
        [Intents.HandoverChoose] = Joined<ChooseSuccessor>(),
        [Intents.HandoverEnd] = Joined<EndHandover>(),
        [Intents.HandoverAccept] = Members<AcceptHandover>(),
        [Intents.HandoverDecline] = Members<DeclineHandover>(),
        [Intents.BoardShow] = Members<ShowBoard>(),
        [Intents.BoardName] = Committee<NameBoardMember>(),
        [Intents.BoardRemove] = Committee<RemoveBoardMember>(),
        [Intents.DecisionList] = Committee<ListDecisions>(),
        [Intents.DecisionApprove] = Committee<ApproveDecision>(),
        [Intents.DecisionRefuse] = Committee<RefuseDecision>(),
        [Intents.AskPeers] = Members<AskQuestion>(),
        [Intents.Answer] = Members<AnswerQuestion>(),
        [Intents.MyQuestions] = Members<ShowMyQuestions>(),
        [Intents.QuestionDecline] = Members<DeclineQuestion>(),
        [Intents.QuestionAccept] = Members<AcceptAnswer>(),
        [Intents.QuestionThank] = Members<ThankForAnswer>(),
        [Intents.QuestionClose] = Members<CloseQuestion>(),
        [Intents.QuestionDelete] = Members<DeleteQuestion>(),
        [Intents.WhoUsesSystem] = Members<AnswerFromRegister>(),
        [Intents.FindSimilar] = Members<AnswerFromRegister>(),
        [Intents.ShowMore] = Members<ShowMore>(),
        [Intents.ShowPrevious] = Members<ShowPrevious>(),
        [Intents.AskThem] = Members<AskThem>(),
        [Intents.DisputeFact] = Members<DisputeFact>(),
        [Intents.ConfirmFact] = Members<ConfirmFact>(),
        [Intents.EndFact] = Members<EndFact>(),
        [Intents.TopicOff] = Members<TurnTopicOff>(),
        [Intents.TopicOn] = Members<TurnTopicOn>(),
        [Intents.AcceptIntroduction] = Members<AcceptIntroduction>(),
        [Intents.DeclineIntroduction] = Members<DeclineIntroduction>(),
        [Intents.PortfolioUpdate] = Members<UpdatePortfolio>(),
        [Intents.PortfolioOwn] = Members<ShowOwnPortfolio>(),
        [Intents.PortfolioHideSecurity] = Members<HideSecurity>(),
        [Intents.PortfolioShowSecurity] = Members<ShowSecurity>(),
        [Intents.PortfolioContact] = Members<NameContact>(),
        [Intents.PortfolioImport] = Members<ImportSystems>(),
        [Intents.PortfolioExport] = Members<ExportSystems>(),
        [Intents.CatalogueProposals] = Committee<ShowProposals>(),
        [Intents.CatalogueHistory] = Committee<ShowCatalogueHistory>(),
        [Intents.CatalogueMerge] = Committee<ChangeCatalogue>(),
        [Intents.CatalogueTakeover] = Committee<ChangeCatalogue>(),
        [Intents.CatalogueEdit] = Committee<ChangeCatalogue>(),
        [Intents.Announcements] = Members<ShowNews>(),
        [Intents.AnnouncementShow] = Members<ShowAnnouncement>(),
        [Intents.AnnouncementRead] = Members<ReadAnnouncement>(),
        [Intents.AnnouncementReply] = Members<ReplyToAnnouncement>(),
        [Intents.AnnouncementMute] = Members<MuteNews>(),
        [Intents.AnnouncementUnmute] = Members<UnmuteNews>(),
        [Intents.CommitteePost] = Committee<WriteAnnouncement>(),
        [Intents.AnnouncementEdit] = Committee<EditAnnouncement>(),
        [Intents.AnnouncementDesk] = Committee<ShowDesk>(),
        [Intents.AnnouncementPreview] = Committee<PreviewAnnouncement>(),
        [Intents.AnnouncementSubmit] = Committee<SubmitAnnouncement>(),
        [Intents.AnnouncementSchedule] = Committee<ScheduleAnnouncement>(),
        [Intents.AnnouncementApprove] = Committee<ApproveAnnouncement>(),
        [Intents.AnnouncementRefuse] = Committee<RefuseAnnouncement>(),
        [Intents.AnnouncementStop] = Committee<StopAnnouncement>(),
        [Intents.AnnouncementDelete] = Committee<DeleteAnnouncement>(),
        [Intents.AnnouncementCopy] = Committee<CopyAnnouncement>(),
        [Intents.AnnouncementRecall] = Committee<RecallAnnouncement>(),
        [Intents.AnnouncementResend] = Committee<ResendAnnouncement>(),
        [Intents.AnnouncementReport] = Committee<ReportAnnouncement>(),
        [Intents.AnnouncementExport] = Committee<ExportReport>(),
        [Intents.AnnouncementReaders] = Committee<ShowReaders>(),
        [Intents.AnnouncementThread] = Members<ShowThread>(),
        [Intents.AnnouncementAnswer] = Committee<AnswerReply>(),
        [Intents.Agreements] = Members<ShowAgreements>(),
        [Intents.AgreementShow] = Members<ShowAgreement>(),
        [Intents.AgreementFollow] = Members<FollowAgreement>(),
        [Intents.AgreementUnfollow] = Members<UnfollowAgreement>(),
        [Intents.AgreementDeadlines] = Members<ShowDeadlines>(),
        [Intents.AgreementChanges] = Members<ShowChanges>(),
        [Intents.AgreementHistory] = Members<ShowHistory>(),
        [Intents.AgreementUsers] = Members<ShowUsers>(),
        [Intents.AgreementUse] = Members<SayUse>(),
        [Intents.AgreementAsk] = Members<AskCommittee>(),
        [Intents.AgreementQuestions] = Members<ShowAgreementQuestions>(),
        [Intents.AgreementAnswer] = Committee<AnswerMember>(),
        [Intents.AgreementWrite] = Committee<WriteAgreement>(),
        [Intents.AgreementEdit] = Committee<EditAgreement>(),
        [Intents.AgreementPublish] = Committee<PublishAgreement>(),
        [Intents.AgreementWithdraw] = Committee<WithdrawAgreement>(),
        [Intents.AgreementDelete] = Committee<DeleteAgreement>(),
        [Intents.AgreementVerify] = Committee<VerifyAgreement>(),
        [Intents.Conferences] = Members<ShowConferences>(),
        [Intents.ConferenceShow] = Members<ShowConference>(),
        [Intents.ConferenceProgramme] = Members<ShowProgramme>(),
        [Intents.ConferenceLeave] = Members<LeaveConference>(),
        [Intents.ConferenceAccept] = Members<AcceptSeat>(),
        [Intents.ConferenceDecline] = Members<DeclineSeat>(),
        [Intents.ConferencePeople] = Members<ShowCompany>(),
        [Intents.ConferenceVisible] = Members<ShowMe>(),
        [Intents.ConferenceSessions] = Members<SwitchSessions>(),
        [Intents.ConferenceInterest] = Members<ShowInterest>(),
        [Intents.ConferenceDiet] = Members<SayDiet>(),
        [Intents.ConferenceNow] = Members<ShowNow>(),
        [Intents.ConferenceReminders] = Members<ChooseReminders>(),
        [Intents.ConferenceWrite] = Committee<WriteConference>(),
        [Intents.ConferenceEdit] = Committee<EditConference>(),
        [Intents.ConferencePublish] = Committee<PublishConference>(),
        [Intents.ConferenceCancel] = Committee<CancelConference>(),
        [Intents.ConferenceDelete] = Committee<DeleteConference>(),
        [Intents.ConferenceCopy] = Committee<CopyConference>(),
        [Intents.ConferenceAttendees] = Committee<ExportAttendees>(),
        [Intents.ConferenceCalendar] = Members<SendCalendar>(),
        [Intents.ConferenceFeedback] = Members<RateConference>(),
        [Intents.ConferenceRatings] = Committee<ShowRatings>(),
        [Intents.ConferenceBallots] = Members<ShowBallots>(),
        [Intents.ConferenceVote] = Members<CastVote>(),
        [Intents.ConferenceBallotNew] = Committee<PutQuestion>(),
        [Intents.ConferenceBallotOpen] = Committee<OpenBallot>(),
        [Intents.ConferenceBallotClose] = Committee<CloseBallot>(),
        [Intents.ConferenceVoters] = Members<ShowVoters>(),
        [Intents.ConferenceMandate] = Members<GiveMandate>(),
        [Intents.AuditShow] = Committee<ShowAudit>(),
        [Intents.AuditVerify] = Committee<VerifyAudit>(),
        [Intents.AuditExport] = Committee<ExportAudit>(),
        [Intents.Cockpit] = Committee<ShowCockpit>(),
        [Intents.CockpitQuestions] = Committee<ShowCockpitPart>(),
        [Intents.CockpitRegister] = Committee<ShowCockpitPart>(),
        [Intents.CockpitUnreachable] = Committee<ShowCockpitPart>(),
        [Intents.CockpitPending] = Committee<ShowCockpitPart>(),
        [Intents.CockpitReports] = Committee<ShowCockpitPart>(),
        [Intents.CockpitDeadlines] = Committee<ShowCockpitPart>(),
        [Intents.CockpitSends] = Committee<ShowCockpitPart>(),
        [Intents.CockpitUnclear] = Committee<ShowCockpitPart>(),
        [Intents.CockpitGrowth] = Committee<ShowCockpitPart>(),
        [Intents.ContentHide] = Committee<HideContent>(),
        [Intents.ContentRestore] = Committee<RestoreContent>(),
        [Intents.ContentReport] = Members<ReportContent>(),
        [Intents.ReportShow] = Committee<ShowReports>(),
        [Intents.ReportDismiss] = Committee<DismissReport>(),
        [Intents.QuestionAsker] = Committee<SayWhoAsked>(),
        [Intents.MemberWarn] = Committee<WarnMember>(),
        [Intents.MemberSuspend] = Committee<SuspendMember>(),
        [Intents.MemberReinstate] = Committee<ReinstateMember>(),
        [Intents.PrivacyExport] = Anyone<ShowMyData>(),
        [Intents.PrivacyForget] = Anyone<ForgetMe>(),
        [Intents.PrivacyVisibility] = Joined<ShowVisibility>(),
        [Intents.Register] = Members<RegisterForConference>(),
        [Intents.Reminders] = Members<ReminderTalk>(),
        [Intents.Subscriptions] = Members<ReadSubscriptionWish>(),
        [Intents.NoticeSettings] = Members<ShowSettings>(),
    };
}
