using KommITS.Bot.Announcements;
using KommITS.Bot.Committee.Audit;
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
        .AddQuestions()
        .AddRegister()
        .AddRegisterUpkeep()
        .AddRegisterKeeping()
        .AddAnnouncements()
        .AddConferences()
        .AddAudit()
        .AddReminders()
        .AddPrivacyTalk()
        .AddLanguages()
        .AddHelp()
        .AddDelivery();
}
