using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core;

public static class CoreServices
{
    /// <summary>The domain. Its ports (the store, the search, the notice channel, the clock) come from elsewhere.</summary>
    public static IServiceCollection AddCore(this IServiceCollection services) => services
        .AddLanguage()
        .AddMembership()
        .AddCommittee()
        .AddBoardAndDecisions()
        .AddSingleton<SystemRegister>()
        .AddSingleton<RegisterRights>()
        .AddSingleton<RegisterAnswers>()
        .AddSingleton<RegisterContacts>()
        .AddSingleton<UpkeepRounds>()
        .AddSingleton<FactAnswers>()
        .AddSingleton<DisputeBook>()
        .AddSingleton<DisputeService>()
        .AddSingleton<RadarBoards>()
        .AddSingleton<RadarService>()
        .AddRegisterKeeping()
        .AddSingleton<QuestionArchive>()
        .AddSingleton<AudienceFinder>()
        .AddSingleton<QuestionService>()
        .AddSingleton<AnswerService>()
        .AddAgreements()
        .AddAnnouncements()
        .AddConferences()
        .AddReminders()
        .AddCockpit()
        .AddModeration()
        .AddPrivacy()
        .AddNotices();
}
