using KommITS.Bot.Agreements.Asking;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Announcements.Members;
using KommITS.Bot.Announcements.Replying;
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

namespace KommITS.Bot.Turn;

internal enum Access
{
    Anyone,

    /// <summary>Those who have said where they work, admitted or not: their own data.</summary>
    Joined,

    /// <summary>Admitted members.</summary>
    Members,
}

internal sealed record Route(Type Handler, Access Access);

/// <summary>Every intent and every card command, who may, and what takes care of it.</summary>
internal sealed class Router(IServiceProvider services)
{
    public static IReadOnlyDictionary<string, Route> OfIntents { get; } = new Dictionary<string, Route>
    {
        [Intents.Help] = Anyone<ShowHelp>(),
        [Intents.Smalltalk] = Anyone<Greet>(),
        [Intents.OutOfScope] = Anyone<SayOutOfScope>(),
        [Intents.Language] = Anyone<SwitchLanguage>(),
        [Intents.Cancel] = Anyone<CancelTalk>(),
        [Intents.Profile] = Joined<ShowProfile>(),
        [Intents.ChangeMunicipality] = Joined<ChangeMunicipality>(),
        [Intents.ChangeDescription] = Joined<ChangeDescription>(),
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
        [Intents.CatalogueProposals] = Members<ShowProposals>(),
        [Intents.CatalogueHistory] = Members<ShowCatalogueHistory>(),
        [Intents.CatalogueMerge] = Members<ChangeCatalogue>(),
        [Intents.CatalogueTakeover] = Members<ChangeCatalogue>(),
        [Intents.CatalogueEdit] = Members<ChangeCatalogue>(),
        [Intents.Announcements] = Members<ShowNews>(),
        [Intents.AnnouncementShow] = Members<ShowAnnouncement>(),
        [Intents.AnnouncementRead] = Members<ReadAnnouncement>(),
        [Intents.AnnouncementReply] = Members<ReplyToAnnouncement>(),
        [Intents.AnnouncementMute] = Members<MuteNews>(),
        [Intents.AnnouncementUnmute] = Members<UnmuteNews>(),
        [Intents.CommitteePost] = Members<WriteAnnouncement>(),
        [Intents.AnnouncementEdit] = Members<EditAnnouncement>(),
        [Intents.AnnouncementDesk] = Members<ShowDesk>(),
        [Intents.AnnouncementPreview] = Members<PreviewAnnouncement>(),
        [Intents.AnnouncementSubmit] = Members<SubmitAnnouncement>(),
        [Intents.AnnouncementSchedule] = Members<ScheduleAnnouncement>(),
        [Intents.AnnouncementApprove] = Members<ApproveAnnouncement>(),
        [Intents.AnnouncementRefuse] = Members<RefuseAnnouncement>(),
        [Intents.AnnouncementStop] = Members<StopAnnouncement>(),
        [Intents.AnnouncementDelete] = Members<DeleteAnnouncement>(),
        [Intents.AnnouncementCopy] = Members<CopyAnnouncement>(),
        [Intents.AnnouncementRecall] = Members<RecallAnnouncement>(),
        [Intents.AnnouncementResend] = Members<ResendAnnouncement>(),
        [Intents.AnnouncementReport] = Members<ReportAnnouncement>(),
        [Intents.AnnouncementExport] = Members<ExportReport>(),
        [Intents.AnnouncementReaders] = Members<ShowReaders>(),
        [Intents.AnnouncementThread] = Members<ShowThread>(),
        [Intents.AnnouncementAnswer] = Members<AnswerReply>(),
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
        [Intents.AgreementAnswer] = Members<AnswerMember>(),
        [Intents.AgreementWrite] = Members<WriteAgreement>(),
        [Intents.AgreementEdit] = Members<EditAgreement>(),
        [Intents.AgreementPublish] = Members<PublishAgreement>(),
        [Intents.AgreementWithdraw] = Members<WithdrawAgreement>(),
        [Intents.AgreementDelete] = Members<DeleteAgreement>(),
        [Intents.AgreementVerify] = Members<VerifyAgreement>(),
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
        [Intents.ConferenceWrite] = Members<WriteConference>(),
        [Intents.ConferenceEdit] = Members<EditConference>(),
        [Intents.ConferencePublish] = Members<PublishConference>(),
        [Intents.ConferenceCancel] = Members<CancelConference>(),
        [Intents.ConferenceDelete] = Members<DeleteConference>(),
        [Intents.ConferenceCopy] = Members<CopyConference>(),
        [Intents.ConferenceAttendees] = Members<ExportAttendees>(),
        [Intents.ConferenceCalendar] = Members<SendCalendar>(),
        [Intents.ConferenceFeedback] = Members<RateConference>(),
        [Intents.ConferenceRatings] = Members<ShowRatings>(),
        [Intents.ConferenceBallots] = Members<ShowBallots>(),
        [Intents.ConferenceVote] = Members<CastVote>(),
        [Intents.ConferenceBallotNew] = Members<PutQuestion>(),
        [Intents.ConferenceBallotOpen] = Members<OpenBallot>(),
        [Intents.ConferenceBallotClose] = Members<CloseBallot>(),
        [Intents.ConferenceVoters] = Members<ShowVoters>(),
        [Intents.ConferenceMandate] = Members<GiveMandate>(),
        [Intents.PrivacyExport] = Anyone<SayNotYet>(),
        [Intents.PrivacyForget] = Anyone<SayNotYet>(),
        [Intents.Register] = Members<RegisterForConference>(),
        [Intents.Reminders] = Members<ReminderTalk>(),
        [Intents.Subscriptions] = Members<ReadSubscriptionWish>(),
        [Intents.NoticeSettings] = Members<ShowSettings>(),
    };

    public static IReadOnlyDictionary<string, Route> OfCommands { get; } = new Dictionary<string, Route>
    {
        [Commands.ShowHelp] = Anyone<ShowHelp>(),
        [Commands.Intent] = Anyone<FollowSuggestion>(),
        [Commands.SwitchLanguage] = Anyone<SwitchLanguage>(),
        [Commands.ShowProfile] = Joined<ShowProfile>(),
        [Commands.ChangeMunicipality] = Joined<ChangeMunicipality>(),
        [Commands.ChangeDescription] = Joined<ChangeDescription>(),
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
        [Commands.Proposals] = Members<ShowProposals>(),
        [Commands.SettleProposal] = Members<SettleProposal>(),
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
        [Commands.WriteAnnouncement] = Members<WriteAnnouncement>(),
        [Commands.EditAnnouncement] = Members<EditAnnouncement>(),
        [Commands.PreviewAnnouncement] = Members<PreviewAnnouncement>(),
        [Commands.SubmitAnnouncement] = Members<SubmitAnnouncement>(),
        [Commands.ApproveAnnouncement] = Members<ApproveAnnouncement>(),
        [Commands.RefuseAnnouncement] = Members<RefuseAnnouncement>(),
        [Commands.StopAnnouncement] = Members<StopAnnouncement>(),
        [Commands.DeleteAnnouncement] = Members<DeleteAnnouncement>(),
        [Commands.RecallAnnouncement] = Members<RecallAnnouncement>(),
        [Commands.ResendAnnouncement] = Members<ResendAnnouncement>(),
        [Commands.ReportAnnouncement] = Members<ReportAnnouncement>(),
        [Commands.ExportAnnouncement] = Members<ExportReport>(),
        [Commands.ShowReaders] = Members<ShowReaders>(),
        [Commands.ShowThread] = Members<ShowThread>(),
        [Commands.AnswerReply] = Members<AnswerReply>(),
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
        [Commands.AnswerMember] = Members<AnswerMember>(),
        [Commands.WriteAgreement] = Members<WriteAgreement>(),
        [Commands.EditAgreement] = Members<EditAgreement>(),
        [Commands.PublishAgreement] = Members<PublishAgreement>(),
        [Commands.WithdrawAgreement] = Members<WithdrawAgreement>(),
        [Commands.DeleteAgreement] = Members<DeleteAgreement>(),
        [Commands.VerifyAgreement] = Members<VerifyAgreement>(),
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
        [Commands.WriteConference] = Members<WriteConference>(),
        [Commands.EditConference] = Members<EditConference>(),
        [Commands.CopyConference] = Members<CopyConference>(),
        [Commands.PublishConference] = Members<PublishConference>(),
        [Commands.DeleteConference] = Members<DeleteConference>(),
        [Commands.CancelConference] = Members<CancelConference>(),
        [Commands.ExportAttendees] = Members<ExportAttendees>(),
        [Commands.SendCalendar] = Members<SendCalendar>(),
        [Commands.RateConference] = Members<RateConference>(),
        [Commands.ShowRatings] = Members<ShowRatings>(),
        [Commands.ShowBallots] = Members<ShowBallots>(),
        [Commands.CastVote] = Members<CastVote>(),
        [Commands.OpenBallot] = Members<OpenBallot>(),
        [Commands.CloseBallot] = Members<CloseBallot>(),
        [Commands.ShowVoters] = Members<ShowVoters>(),
        [Commands.GiveMandate] = Members<GiveMandate>(),
    };

    public static bool IsForAnyone(string? intent) => intent is not null && OfIntents.TryGetValue(intent, out var route) && route.Access == Access.Anyone;

    /// <summary>Handles what was understood; a null intent is not understood.</summary>
    public Task RouteIntentAsync(BotTurn turn, string? intent, CancellationToken cancellationToken) =>
        intent is not null && OfIntents.TryGetValue(intent, out var route)
            ? RouteAsync(turn, route, cancellationToken)
            : RouteAsync(turn, Anyone<SayNotUnderstood>(), cancellationToken);

    public Task RouteCommandAsync(BotTurn turn, string command, CancellationToken cancellationToken)
    {
        if (OfCommands.TryGetValue(command, out var route))
            return RouteAsync(turn, route, cancellationToken);
        turn.Say("turn.unknownCommand");
        return Task.CompletedTask;
    }

    public Task RouteFileAsync(BotTurn turn, CancellationToken cancellationToken) => RouteAsync(turn, Members<ImportFile>(), cancellationToken);

    public Task RouteConsentAsync(BotTurn turn, CancellationToken cancellationToken) => RouteAsync(turn, Members<SendExport>(), cancellationToken);

    /// <summary>The person's right is looked up at every activity, never taken from a card.</summary>
    public static bool Refuses(BotTurn turn, Access access) => access switch
    {
        Access.Anyone => false,
        Access.Joined => turn.Member.Status == MemberStatus.Stranger,
        _ => !turn.Member.IsActive,
    };

    /// <summary>Who has not joined is asked to; who waits is told so.</summary>
    public Task RefuseAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.Status == MemberStatus.Stranger)
            return services.GetRequiredService<Welcome>().HandleAsync(turn, cancellationToken);
        turn.Say("members.stillPending");
        return Task.CompletedTask;
    }

    private Task RouteAsync(BotTurn turn, Route route, CancellationToken cancellationToken) =>
        Refuses(turn, route.Access)
            ? RefuseAsync(turn, cancellationToken)
            : ((IHandler)services.GetRequiredService(route.Handler)).HandleAsync(turn, cancellationToken);

    private static Route Anyone<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Anyone);

    private static Route Joined<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Joined);

    private static Route Members<THandler>()
        where THandler : IHandler => new(typeof(THandler), Access.Members);
}
