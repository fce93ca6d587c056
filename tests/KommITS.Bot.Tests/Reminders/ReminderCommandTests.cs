using KommITS.Bot.Core.Language;
using KommITS.Bot.Reminders;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Reminders;

/// <summary>What is typed about reminders, told apart; each text is also understood as being about reminders at all.</summary>
public sealed class ReminderCommandTests
{
    public static TheoryData<string, string> Rows => new()
    {
        { "påminn mig om 3 timmar att ringa Bo", "new| om 3 timmar att ringa Bo" },
        { "kan du påminna mig imorgon kl 9 om mötet?", "new| imorgon kl 9 om mötet?" },
        { "Hej, påminn mej på fredag", "new| på fredag" },
        { "remind me next Friday at 14 to send it", "new| next Friday at 14 to send it" },
        { "please remind me in an hour", "new| in an hour" },
        { "påminn mig att ta bort kontot imorgon", "new| att ta bort kontot imorgon" },
        { "remind me to cancel the order tomorrow", "new| to cancel the order tomorrow" },
        { "sätt en påminnelse på torsdag kl 9: ring Bo", "new| på torsdag kl 9: ring Bo" },
        { "set a reminder for Friday at 9", "new| for Friday at 9" },
        { "väck mig dan innan höstkonfen haha", "new| dan innan höstkonfen haha" },
        { "säg till mig veckan innan konferensen", "new| veckan innan konferensen" },
        { "mina påminnelser", "list" },
        { "vilka påminnelser har jag?", "list" },
        { "show my reminders", "list" },
        { "ta bort påminnelse 2", "delete|2|False" },
        { "delete reminder no 12", "delete|12|False" },
        { "ta bort min påminnelse", "delete||False" },
        { "turn off all reminders", "delete||True" },
        { "ta bort alla påminnelser", "delete||True" },
        { "sluta påminna mig", "delete||True" },
        { "ändra påminnelse 2 till fredag kl 9", "change|2| till fredag kl 9" },
        { "ändra påminnelse 2: ringa Eva", "change|2|: ringa Eva" },
        { "flytta påminnelsen till 14 maj", "change|| till 14 maj" },
        { "ändra påminnelsen 14 maj", "change|| 14 maj" },
        { "change reminder 3 to tomorrow at 8", "change|3| to tomorrow at 8" },
        { "snooza", "snooze||| " },
        { "snooza en timme", "snooze||| en timme" },
        { "snooza påminnelse 2 till i morgon kl 9", "snooze||2| till i morgon kl 9" },
        { "snooze reminder 2 for 2 hours", "snooze||2| for 2 hours" },
        { "snooza fråga 6 till fredag", "snooze|fråga|6| till fredag" },
        { "snooza meddelande 3 till fredag", "snooze|meddelande|3| till fredag" },
        { "snooze announcement 3", "snooze|announcement|3| " },
        { "snooza registerfrågan en timme", "snooze|registerfrågan|| en timme" },
        { "påminn mig senare", "snooze||| " },
        { "remind me again in an hour", "snooze||| in an hour" },
        { "påminn mig senare om fråga 6", "snooze|fråga|6| " },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_what_is_meant(string text, string command) => Assert.Equal(command.TrimEnd(), Short(ReminderCommand.Read(text)).TrimEnd());

    [Fact]
    public async Task Each_is_understood_as_about_reminders()
    {
        await using var society = await Society.StartAsync();
        var understanding = society.Services.GetRequiredService<IUnderstanding>();
        Assert.All(Rows, row => Assert.Equal(Intents.Reminders, understanding.Understand(row.Data.Item1).Intent));
    }

    private static string Short(ReminderCommand command) => command switch
    {
        ReminderCommand.New wanted => $"new|{wanted.Rest}",
        ReminderCommand.Delete wanted => $"delete|{wanted.Number}|{wanted.All}",
        ReminderCommand.Change wanted => $"change|{wanted.Number}|{wanted.Rest}",
        ReminderCommand.Snooze wanted => $"snooze|{wanted.Of}|{wanted.Number}|{wanted.Rest}",
        _ => "list",
    };
}
