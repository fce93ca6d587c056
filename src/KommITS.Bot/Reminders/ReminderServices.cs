using KommITS.Bot.Delivery;
using KommITS.Bot.Help;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Reminders.Asking;
using KommITS.Bot.Reminders.Handlers;
using KommITS.Bot.Reminders.Snoozing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Reminders;

internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<SnoozeTimes>()
        .AddSingleton<ConferenceReminders>()
        .AddSingleton<NoticeLookup>()
        .AddSingleton<ReminderKeeper>()
        .AddSingleton<Dialog, ReminderDialog>()
        .AddSingleton<OwnReminder>()
        .AddSingleton<ReminderTalk>()
        .AddSingleton<ShowReminders>()
        .AddSingleton<DeleteReminder>()
        .AddSingleton<ChangeReminder>()
        .AddSingleton<SnoozeReminder>()
        .AddSingleton<SnoozeNotice>()
        .AddSingleton<INoticeCards, ReminderNoticeCards>()
        .AddHostedService<ReminderLoop>()
        .AddSingleton(new HelpTopic(35, "reminders.help", "reminders.helpButton", Commands.ShowReminders));
}
