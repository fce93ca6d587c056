using KommITS.Bot.Agreements;
using KommITS.Bot.Announcements;
using KommITS.Bot.Committee;
using KommITS.Bot.Committee.Audit;
using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Committee.Moderation;
using KommITS.Bot.Conferences;
using KommITS.Bot.Delivery;
using KommITS.Bot.Demo;
using KommITS.Bot.Help;
using KommITS.Bot.Language;
using KommITS.Bot.Members;
using KommITS.Bot.Privacy;
using KommITS.Bot.Questions;
using KommITS.Bot.Register;
using KommITS.Bot.Register.Upkeep;
using KommITS.Bot.Reminders;
using KommITS.Bot.Turn;

namespace KommITS.Bot;

/// <summary>All that the bot does, one line each.</summary>
internal static class Features
{
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddConversation()
        .AddDemo()
        .AddMembers()
        .AddBoardAndDecisions()
        .AddQuestions()
        .AddRegister()
        .AddRegisterUpkeep()
        .AddRegisterKeeping()
        .AddAnnouncements()
        .AddAgreements()
        .AddConferences()
        .AddAudit()
        .AddReminders()
        .AddCockpit()
        .AddModeration()
        .AddPrivacyTalk()
        .AddLanguages()
        .AddHelp()
        .AddDelivery();
}
