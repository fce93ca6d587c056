namespace KommITS.Bot.Core.Language;

/// <summary>The names of what a member can want, as in the labelled examples; those that name what a button does are ours.</summary>
public static class Intents
{
    public const string Agreements = "agreements";
    public const string Announcements = "announcements";
    public const string Answer = "answer";
    public const string AskPeers = "ask_peers";
    public const string AskThem = "ask_them";
    public const string Cancel = "cancel";
    public const string CatalogueEdit = "catalogue_edit";
    public const string CatalogueHistory = "catalogue_history";
    public const string CatalogueMerge = "catalogue_merge";
    public const string CatalogueProposals = "catalogue_proposals";
    public const string CatalogueTakeover = "catalogue_takeover";
    public const string ChangeDescription = "change_description";
    public const string ChangeMunicipality = "change_municipality";
    public const string CommitteePost = "committee_post";
    public const string Conferences = "conferences";
    public const string FindSimilar = "find_similar";
    public const string Help = "help";
    public const string Language = "language";
    public const string MyQuestions = "my_questions";
    public const string OutOfScope = "out_of_scope";
    public const string PortfolioContact = "portfolio_contact";
    public const string PortfolioExport = "portfolio_export";
    public const string PortfolioHideSecurity = "portfolio_hide_security";
    public const string PortfolioImport = "portfolio_import";
    public const string PortfolioOwn = "portfolio_own";
    public const string PortfolioShowSecurity = "portfolio_show_security";
    public const string PortfolioUpdate = "portfolio_update";
    public const string PrivacyExport = "privacy_export";
    public const string PrivacyForget = "privacy_forget";
    public const string Profile = "profile";
    public const string QuestionAccept = "question_accept";
    public const string QuestionClose = "question_close";
    public const string QuestionDecline = "question_decline";
    public const string QuestionDelete = "question_delete";
    public const string QuestionThank = "question_thank";
    public const string Register = "register";
    public const string Reminders = "reminders";
    public const string ShowMore = "show_more";
    public const string ShowPrevious = "show_previous";
    public const string Smalltalk = "smalltalk";
    public const string Subscriptions = "subscriptions";
    public const string DisputeFact = "dispute_fact";
    public const string ConfirmFact = "confirm_fact";
    public const string EndFact = "end_fact";
    public const string TopicOff = "topic_off";
    public const string TopicOn = "topic_on";
    public const string AcceptIntroduction = "accept_introduction";
    public const string DeclineIntroduction = "decline_introduction";
    public const string WhoUsesSystem = "who_uses_system";
}
