using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Cockpit;
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
using KommITS.Bot.Register.Handlers;
using KommITS.Bot.Register.Upkeep.Handlers;
using KommITS.Bot.Register.Catalogue;
using KommITS.Bot.Register.Editing.Handlers;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Reminders.Handlers;
using static KommITS.Bot.Turn.Routing.Route;

namespace KommITS.Bot.Turn.Routing;

/// <summary>Every command of a card, who may, and what takes care of it.</summary>
internal static class CommandRoutes
{
    public static IReadOnlyDictionary<string, Route> All { get; } = new Dictionary<string, Route>
    {
        [Commands.ShowHelp] = Anyone<ShowHelp>(),
        [Commands.Intent] = Anyone<FollowSuggestion>(),
        [Commands.SwitchLanguage] = Anyone<SwitchLanguage>(),
        [Commands.ShowMyData] = Anyone<ShowMyData>(),
        [Commands.CopyMyData] = Anyone<CopyMyData>(),
        [Commands.ForgetMe] = Anyone<ForgetMe>(),
        [Commands.ShowInformation] = Anyone<ShowInformation>(),
        [Commands.ShowVisibility] = Joined<ShowVisibility>(),
        [Commands.SaveVisibility] = Joined<SaveVisibility>(),
        [Commands.ShowProfile] = Joined<ShowProfile>(),
        [Commands.ChangeMunicipality] = Joined<ChangeMunicipality>(),
        [Commands.ChangeDescription] = Joined<ChangeDescription>(),
        [Commands.ShowWaiting] = Members<ShowWaiting>(),
        [Commands.AdmitPerson] = Members<AdmitPerson>(),
        [Commands.RefusePerson] = Members<RefusePerson>(),
        [Commands.MakeMember] = Committee<MakeMember>(),
        [Commands.EndMember] = Committee<EndMember>(),
        [Commands.DeleteMunicipality] = Committee<DeleteMunicipality>(),
        [Commands.ChooseSuccessor] = Joined<ChooseSuccessor>(),
        [Commands.EndHandover] = Joined<EndHandover>(),
        [Commands.AcceptHandover] = Members<AcceptHandover>(),
        [Commands.DeclineHandover] = Members<DeclineHandover>(),
        [Commands.ApproveDecision] = Committee<ApproveDecision>(),
        [Commands.RefuseDecision] = Committee<RefuseDecision>(),
        [Commands.Ask] = Members<AskQuestion>(),
        [Commands.Mine] = Members<ShowMyQuestions>(),
        [Commands.Show] = Members<ShowQuestion>(),
        [Commands.Answer] = Members<AnswerQuestion>(),
        [Commands.Decline] = Members<DeclineQuestion>(),
        [Commands.Accept] = Members<AcceptAnswer>(),
        [Commands.Thank] = Members<ThankForAnswer>(),
        [Commands.Close] = Members<CloseQuestion>(),
        [Commands.Delete] = Members<DeleteQuestion>(),
        [Commands.Find] = Members<AnswerFromRegister>(),
        [Commands.AskThem] = Members<AskThem>(),
        [Commands.ConfirmFact] = Members<ConfirmFact>(),
        [Commands.ChangeFact] = Members<ChangeFact>(),
        [Commands.EndFact] = Members<EndFact>(),
        [Commands.DisputeFact] = Members<DisputeFact>(),
        [Commands.ExplainDispute] = Members<ExplainDispute>(),
        [Commands.AcceptIntroduction] = Members<AcceptIntroduction>(),
        [Commands.DeclineIntroduction] = Members<DeclineIntroduction>(),
        [Commands.ShowNotice] = Members<ShowNotice>(),
        [Commands.SaveSettings] = Members<SaveSettings>(),
        [Commands.MuteTopic] = Members<MuteTopic>(),
        [Commands.TopicOff] = Members<TurnTopicOff>(),
        [Commands.OwnPortfolio] = Members<ShowOwnPortfolio>(),
        [Commands.EditUsage] = Members<EditUsage>(),
        [Commands.Export] = Members<ExportSystems>(),
        [Commands.Proposals] = Committee<ShowProposals>(),
        [Commands.SettleProposal] = Committee<SettleProposal>(),
        [Commands.ShowReminders] = Members<ShowReminders>(),
        [Commands.ChangeReminder] = Members<ChangeReminder>(),
        [Commands.DeleteReminder] = Members<DeleteReminder>(),
        [Commands.SnoozeReminder] = Members<SnoozeReminder>(),
        [Commands.SnoozeNotice] = Members<SnoozeNotice>(),
        [Commands.ShowNews] = Members<ShowNews>(),
        [Commands.ShowAnnouncement] = Members<ShowAnnouncement>(),
        [Commands.ReadAnnouncement] = Members<ReadAnnouncement>(),
        [Commands.ReplyToAnnouncement] = Members<ReplyToAnnouncement>(),
        [Commands.MuteNews] = Members<MuteNews>(),
        [Commands.WriteAnnouncement] = Committee<WriteAnnouncement>(),
        [Commands.EditAnnouncement] = Committee<EditAnnouncement>(),
        [Commands.PreviewAnnouncement] = Committee<PreviewAnnouncement>(),
        [Commands.SubmitAnnouncement] = Committee<SubmitAnnouncement>(),
        [Commands.ApproveAnnouncement] = Committee<ApproveAnnouncement>(),
        [Commands.RefuseAnnouncement] = Committee<RefuseAnnouncement>(),
        [Commands.StopAnnouncement] = Committee<StopAnnouncement>(),
        [Commands.DeleteAnnouncement] = Committee<DeleteAnnouncement>(),
        [Commands.CopyAnnouncement] = Committee<CopyAnnouncement>(),
        [Commands.ScheduleAnnouncement] = Committee<ScheduleAnnouncement>(),
        [Commands.RecallAnnouncement] = Committee<RecallAnnouncement>(),
        [Commands.ResendAnnouncement] = Committee<ResendAnnouncement>(),
        [Commands.ReportAnnouncement] = Committee<ReportAnnouncement>(),
        [Commands.ExportAnnouncement] = Committee<ExportReport>(),
        [Commands.ShowReaders] = Committee<ShowReaders>(),
        [Commands.ShowThread] = Members<ShowThread>(),
        [Commands.AnswerReply] = Committee<AnswerReply>(),
        [Commands.ShowAgreements] = Members<ShowAgreements>(),
        [Commands.ShowAgreement] = Members<ShowAgreement>(),
        [Commands.FollowAgreement] = Members<FollowAgreement>(),
        [Commands.UnfollowAgreement] = Members<UnfollowAgreement>(),
        [Commands.ShowDeadlines] = Members<ShowDeadlines>(),
        [Commands.ShowAgreementChanges] = Members<ShowChanges>(),
        [Commands.ShowAgreementHistory] = Members<ShowHistory>(),
        [Commands.ShowAgreementUsers] = Members<ShowUsers>(),
        [Commands.SayAgreementUse] = Members<SayUse>(),
        [Commands.AskCommittee] = Members<AskCommittee>(),
        [Commands.ShowAgreementQuestions] = Members<ShowAgreementQuestions>(),
        [Commands.AnswerMember] = Committee<AnswerMember>(),
        [Commands.WriteAgreement] = Committee<WriteAgreement>(),
        [Commands.EditAgreement] = Committee<EditAgreement>(),
        [Commands.PublishAgreement] = Committee<PublishAgreement>(),
        [Commands.WithdrawAgreement] = Committee<WithdrawAgreement>(),
        [Commands.DeleteAgreement] = Committee<DeleteAgreement>(),
        [Commands.VerifyAgreement] = Committee<VerifyAgreement>(),
        [Commands.ShowConferences] = Members<ShowConferences>(),
        [Commands.ShowConference] = Members<ShowConference>(),
        [Commands.ShowProgramme] = Members<ShowProgramme>(),
        [Commands.RegisterForConference] = Members<RegisterForConference>(),
        [Commands.LeaveConference] = Members<LeaveConference>(),
        [Commands.AcceptSeat] = Members<AcceptSeat>(),
        [Commands.DeclineSeat] = Members<DeclineSeat>(),
        [Commands.ShowInterest] = Members<ShowInterest>(),
        [Commands.ShowMe] = Members<ShowMe>(),
        [Commands.SwitchSessions] = Members<SwitchSessions>(),
        [Commands.ShowCompany] = Members<ShowCompany>(),
        [Commands.ShowNow] = Members<ShowNow>(),
        [Commands.ChooseReminders] = Members<ChooseReminders>(),
        [Commands.WriteConference] = Committee<WriteConference>(),
        [Commands.EditConference] = Committee<EditConference>(),
        [Commands.CopyConference] = Committee<CopyConference>(),
        [Commands.PublishConference] = Committee<PublishConference>(),
        [Commands.DeleteConference] = Committee<DeleteConference>(),
        [Commands.CancelConference] = Committee<CancelConference>(),
        [Commands.ExportAttendees] = Committee<ExportAttendees>(),
        [Commands.SendCalendar] = Members<SendCalendar>(),
        [Commands.RateConference] = Members<RateConference>(),
        [Commands.ShowRatings] = Committee<ShowRatings>(),
        [Commands.ShowBallots] = Members<ShowBallots>(),
        [Commands.CastVote] = Members<CastVote>(),
        [Commands.OpenBallot] = Committee<OpenBallot>(),
        [Commands.CloseBallot] = Committee<CloseBallot>(),
        [Commands.ShowVoters] = Members<ShowVoters>(),
        [Commands.GiveMandate] = Members<GiveMandate>(),
        [Commands.ShowAudit] = Committee<ShowAudit>(),
        [Commands.VerifyAudit] = Committee<VerifyAudit>(),
        [Commands.ExportAudit] = Committee<ExportAudit>(),
        [Commands.ShowCockpit] = Committee<ShowCockpit>(),
        [Commands.ShowCockpitPart] = Committee<ShowCockpitPart>(),
        [Commands.HideContent] = Committee<HideContent>(),
        [Commands.RestoreContent] = Committee<RestoreContent>(),
        [Commands.ReportContent] = Members<ReportContent>(),
        [Commands.ShowReport] = Committee<ShowReports>(),
        [Commands.DismissReport] = Committee<DismissReport>(),
    };
}
