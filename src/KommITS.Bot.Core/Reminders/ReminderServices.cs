using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Reminders.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Reminders;

internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<IMeetings, ConferenceMeetings>()
        .AddSingleton<ReminderReader>()
        .AddSingleton<ReminderBook>()
        .AddSingleton<ReminderService>()
        .AddSingleton<ReminderWithdrawal>()
        .AddSingleton<ReminderWork>()
        .AddSingleton<ReminderMoves>();
}
