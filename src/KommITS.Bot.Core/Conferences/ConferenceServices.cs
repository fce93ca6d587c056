using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Feedback;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Conferences.Sending;
using KommITS.Bot.Core.Conferences.Voting;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Conferences;

internal static class ConferenceServices
{
    public static IServiceCollection AddConferences(this IServiceCollection services) => services
        .AddSingleton<ConferenceArchive>()
        .AddSingleton<ConferenceService>()
        .AddSingleton<RosterBook>()
        .AddSingleton<RegistrationService>()
        .AddSingleton<OfferTelling>()
        .AddSingleton<WaitingList>()
        .AddSingleton<DietBook>()
        .AddSingleton<Company>()
        .AddSingleton<ReminderRounds>()
        .AddSingleton<ConferenceTelling>()
        .AddSingleton<ConferenceSteps>()
        .AddSingleton<FeedbackBook>()
        .AddSingleton<Mandates>()
        .AddSingleton<VotingList>()
        .AddSingleton<BallotBook>()
        .AddSingleton<VotingService>();
}
