namespace KommITS.Bot.Turn;

/// <summary>The commands that cards carry (<c>Action.Execute</c>'s verb, <c>Action.Submit</c>'s data.command). The router has a row for each.</summary>
internal static class Commands
{
    /// <summary>A choice in the dialog that is going on; data: token, choice, and the card's inputs.</summary>
    public const string Choose = "dialog.choose";

    /// <summary>Data: the words that were searched for, and the page.</summary>
    public const string ShowAudit = "audit.show";
    public const string VerifyAudit = "audit.verify";
    public const string ExportAudit = "audit.export";

    public const string ShowHelp = "help.show";
    public const string Intent = "help.intent";
    public const string ShowProfile = "members.profile";
    public const string ChangeMunicipality = "members.municipality";
    public const string ChangeDescription = "members.describe";

    /// <summary>Data: request, one that waits for this person; without it, all of them.</summary>
    public const string ShowWaiting = "admission.show";
    public const string AdmitPerson = "admission.admit";
    public const string RefusePerson = "admission.refuse";

    /// <summary>Data: municipality.</summary>
    public const string MakeMember = "municipalities.member";
    public const string EndMember = "municipalities.left";
    public const string DeleteMunicipality = "municipalities.delete";

    /// <summary>Data: handover, and member for the chosen one.</summary>
    public const string ChooseSuccessor = "handover.choose";
    public const string EndHandover = "handover.end";
    public const string AcceptHandover = "handover.accept";
    public const string DeclineHandover = "handover.decline";

    /// <summary>Data: decision, and for the yes the seal of what the card shows.</summary>
    public const string ApproveDecision = "decisions.approve";
    public const string RefuseDecision = "decisions.refuse";
    public const string SwitchLanguage = "language.switch";
    public const string ShowMyData = "privacy.data";
    public const string CopyMyData = "privacy.copy";
    public const string ForgetMe = "privacy.forget";
    public const string ShowInformation = "privacy.read";
    public const string ShowVisibility = "privacy.show";

    /// <summary>Data: for each field, to whom it is shown.</summary>
    public const string SaveVisibility = "privacy.save";
    public const string Ask = "questions.ask";
    public const string Mine = "questions.mine";
    public const string Show = "questions.show";
    public const string Answer = "questions.answer";
    public const string Decline = "questions.decline";
    public const string Accept = "questions.accept";
    public const string Thank = "questions.thank";
    public const string Close = "questions.close";
    public const string Delete = "questions.delete";

    /// <summary>Data: the question to the register as <c>RegisterQuestion.ToText</c> has it, and the page; or a kind; without both, what can be asked.</summary>
    public const string Find = "register.find";

    /// <summary>Data: the question whose answer's municipalities are to be asked.</summary>
    public const string AskThem = "register.ask";

    public const string ConfirmFact = "register.confirm";
    public const string ChangeFact = "register.change";
    public const string EndFact = "register.end";

    /// <summary>Data: municipality, product.</summary>
    public const string DisputeFact = "register.dispute";
    public const string ExplainDispute = "register.explain";
    public const string AcceptIntroduction = "register.introduce";
    public const string DeclineIntroduction = "register.decline";

    /// <summary>Data: topic.</summary>
    public const string TopicOff = "register.mute";
    public const string OwnPortfolio = "editing.own";
    public const string EditUsage = "editing.edit";
    public const string Export = "exporting.export";
    public const string Proposals = "catalogue.proposals";
    public const string SettleProposal = "catalogue.settle";

    /// <summary>Data: notice, the id of one that the person got.</summary>
    public const string ShowNotice = "delivery.show";
    public const string SaveSettings = "delivery.save";

    /// <summary>Data: topic.</summary>
    public const string MuteTopic = "delivery.mute";

    public const string ShowReminders = "reminders.list";
    public const string ChangeReminder = "reminders.change";

    /// <summary>Data: reminder, or "all".</summary>
    public const string DeleteReminder = "reminders.delete";
    public const string SnoozeReminder = "reminders.snooze";

    /// <summary>Data: notice, the id of one that the person got, and until when; without that it is asked.</summary>
    public const string SnoozeNotice = "reminders.later";

    public const string ShowNews = "announcements.list";
    public const string ShowAnnouncement = "announcements.show";
    public const string ReadAnnouncement = "announcements.read";
    public const string ReplyToAnnouncement = "announcements.reply";
    public const string MuteNews = "announcements.mute";
    public const string WriteAnnouncement = "announcements.write";
    public const string EditAnnouncement = "announcements.edit";
    public const string PreviewAnnouncement = "announcements.preview";
    public const string SubmitAnnouncement = "announcements.submit";
    public const string ApproveAnnouncement = "announcements.approve";
    public const string RefuseAnnouncement = "announcements.refuse";
    public const string StopAnnouncement = "announcements.stop";
    public const string DeleteAnnouncement = "announcements.delete";
    public const string CopyAnnouncement = "announcements.copy";

    /// <summary>Data: announcement, and time, in words; without that it is asked.</summary>
    public const string ScheduleAnnouncement = "announcements.schedule";
    public const string RecallAnnouncement = "announcements.recall";
    public const string ResendAnnouncement = "announcements.resend";
    public const string ReportAnnouncement = "announcements.report";
    public const string ExportAnnouncement = "announcements.export";
    public const string ShowReaders = "announcements.readers";
    public const string ShowThread = "announcements.thread";
    public const string AnswerReply = "announcements.answer";

    public const string ShowAgreements = "agreements.list";
    public const string ShowAgreement = "agreements.show";
    public const string FollowAgreement = "agreements.follow";
    public const string UnfollowAgreement = "agreements.unfollow";
    public const string ShowDeadlines = "agreements.deadlines";
    public const string ShowAgreementChanges = "agreements.changes";
    public const string ShowAgreementHistory = "agreements.history";
    public const string ShowAgreementUsers = "agreements.users";
    public const string SayAgreementUse = "agreements.use";
    public const string AskCommittee = "agreements.ask";
    public const string ShowAgreementQuestions = "agreements.questions";
    public const string AnswerMember = "agreements.answer";
    public const string WriteAgreement = "agreements.write";
    public const string EditAgreement = "agreements.edit";
    public const string PublishAgreement = "agreements.publish";
    public const string WithdrawAgreement = "agreements.withdraw";
    public const string DeleteAgreement = "agreements.delete";
    public const string VerifyAgreement = "agreements.verify";

    public const string ShowConferences = "conferences.list";
    public const string ShowConference = "conferences.show";
    public const string ShowProgramme = "conferences.programme";
    public const string RegisterForConference = "conferences.register";
    public const string LeaveConference = "conferences.leave";
    public const string AcceptSeat = "conferences.accept";
    public const string DeclineSeat = "conferences.decline";
    public const string ShowInterest = "conferences.interest";
    public const string ShowMe = "conferences.visible";
    public const string SwitchSessions = "conferences.sessions";
    public const string ShowCompany = "conferences.company";
    public const string ShowNow = "conferences.now";
    public const string ChooseReminders = "conferences.reminders";
    public const string WriteConference = "conferences.write";
    public const string EditConference = "conferences.edit";
    public const string CopyConference = "conferences.copy";
    public const string PublishConference = "conferences.publish";
    public const string DeleteConference = "conferences.delete";
    public const string CancelConference = "conferences.cancel";
    public const string ExportAttendees = "conferences.attendees";
    public const string SendCalendar = "conferences.calendar";
    public const string RateConference = "conferences.feedback";
    public const string ShowRatings = "conferences.ratings";
    public const string ShowBallots = "conferences.ballots";
    public const string CastVote = "conferences.vote";
    public const string OpenBallot = "conferences.open";
    public const string CloseBallot = "conferences.close";
    public const string ShowVoters = "conferences.voters";
    public const string GiveMandate = "conferences.mandate";

    public const string ShowCockpit = "cockpit.show";

    /// <summary>Data: part, page.</summary>
    public const string ShowCockpitPart = "cockpit.part";

    /// <summary>Data: question, or report.</summary>
    public const string HideContent = "moderation.hide";
    public const string RestoreContent = "moderation.restore";
    public const string ReportContent = "moderation.report";
    public const string ShowReport = "moderation.reports";
    public const string DismissReport = "moderation.dismiss";
}
