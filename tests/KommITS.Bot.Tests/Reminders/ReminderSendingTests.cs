using System.Text.Json.Nodes;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Tests.Reminders;

/// <summary>Reminders as they come: at their minute whatever the quiet hours, once, through restarts and outages.</summary>
public sealed class ReminderSendingTests
{
    private static readonly DateTimeOffset MondayAfternoon = new(2026, 11, 23, 14, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(MondayAfternoon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_comes_at_its_minute_in_quiet_hours_once_and_can_be_snoozed_by_button_and_in_words()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("pausa aviseringar till 14 maj 2030");
        await alva.SaysAsync("påminn mig ikväll kl 23.30 om larmet");
        await AdvanceAsync(TimeSpan.FromMinutes(509));
        Assert.Equal(0, alva.CountOf("Du får den för att du bad om den"));
        await AdvanceAsync(TimeSpan.FromMinutes(1));
        (await alva.ReceivesAsync("Du får den för att du bad om den 23 november 2026.")).Shows("Påminnelse", "larmet", "snooza påminnelse 1");
        await society.RestartAsync();
        await AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(1, alva.CountOf("Du får den för att du bad om den"));
        (await alva.PressesAsync("Om en timme")).Shows("Jag påminner dig igen", "larmet", "tisdag 24 november 2026 kl. 0.35");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse", "tisdag 24 november 2026 kl. 0.35");
        await AdvanceAsync(TimeSpan.FromHours(1));
        await alva.ReceivesAsync("Du får den för att du bad om den");
        await AdvanceAsync(TimeSpan.FromMinutes(1));
        (await alva.SaysAsync("snooza till i morgon kl 9")).Shows("larmet", "onsdag 25 november 2026 kl. 9.00");
        (await alva.SaysAsync("snooza påminnelse 1 en kvart")).Shows("larmet", "tisdag 24 november 2026 kl. 0.5");
    }

    [Fact]
    public async Task After_36_hours_without_the_bot_it_comes_once_and_says_that_it_is_late()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("switch to English");
        await alva.SaysAsync("remind me in an hour to call Bo");
        await society.RestartAsync(SleepAsync);
        (await alva.ReceivesAsync("Reminder, late")).Shows("call Bo", "It should have come Monday 23 November 2026 at 16:00, but I could not send then.");
        await AdvanceAsync(TimeSpan.FromMinutes(1));
        await society.RestartAsync(SleepAsync);
        await AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, alva.CountOf("Reminder, late"));
    }

    [Fact]
    public async Task What_is_counted_from_a_conference_says_so_and_moves_with_it()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await HoldAsync(society, new LocalDate(2026, 12, 3));
        (await alva.SaysAsync("påminn mig två dagar innan kl 9 om hotellet")).Shows("hotellet", "tisdag 1 december 2026 kl. 9.00", "räknad från Vinterkonferensen");
        (await alva.SaysAsync("påminn mig dagen innan")).Shows("Vinterkonferensen", "onsdag 2 december 2026 kl. 9.00");
        await HoldAsync(society, new LocalDate(2026, 12, 10));
        await AdvanceAsync(TimeSpan.FromMinutes(11));
        (await alva.SaysAsync("mina påminnelser")).Shows("tisdag 8 december 2026 kl. 9.00", "onsdag 9 december 2026 kl. 9.00");
    }

    [Fact]
    public async Task What_is_counted_from_a_conference_that_is_cancelled_is_withdrawn_with_a_word_once()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await HoldAsync(society, new LocalDate(2026, 12, 3));
        await bo.SaysAsync("switch to English");
        await alva.SaysAsync("påminn mig två dagar innan kl 9 om hotellet");
        await alva.SaysAsync("påminn mig i morgon kl 9 om tåget");
        await bo.SaysAsync("remind me two days before at 9 about the hotel");
        await HoldAsync(society, new LocalDate(2026, 12, 3), ConferenceStatus.Cancelled);
        await AdvanceAsync(TimeSpan.FromMinutes(11));
        (await alva.ReceivesAsync("Vinterkonferensen är inställd"))
            .Shows("Påminnelse 1, ”hotellet”, var räknad från den. Den kommer därför inte tisdag 1 december 2026 kl. 9.00.", "ändra påminnelse 1 till fredag kl 9", "Du får det för att du bad om påminnelsen 23 november 2026.");
        (await bo.ReceivesAsync("Vinterkonferensen is cancelled")).Shows("Reminder 1, “hotel”, was counted from it. So it does not come Tuesday 1 December 2026 at 09:00.");
        await society.RestartAsync();
        await AdvanceAsync(TimeSpan.FromMinutes(11));
        Assert.Equal((1, 1), (alva.CountOf("Vinterkonferensen är inställd"), bo.CountOf("Vinterkonferensen is cancelled")));
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse", "tåget").Hides("hotellet");
        (await alva.SaysAsync("ändra påminnelse 1 till fredag kl 9")).Shows("Påminnelsen är ändrad", "hotellet", "fredag 27 november 2026 kl. 9.00");
    }

    [Fact]
    public async Task Who_was_away_sees_afterwards_what_could_not_be_brought()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("påminn mig om en timme att ringa Bo");
        await alva.PostAsync(alva.Activity("installationUpdate", activity => activity["action"] = "remove"));
        await AdvanceAsync(TimeSpan.FromHours(1.1));
        (await alva.SaysAsync("mina påminnelser")).Shows("1. ringa Bo", "måndag 23 november 2026 kl. 16.00, men du gick inte att nå då");
        (await alva.SaysAsync("ändra påminnelse 1 till imorgon kl 9")).Shows("Påminnelsen är ändrad", "tisdag 24 november 2026 kl. 9.00");
    }

    [Fact]
    public async Task What_is_taken_away_does_not_come()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("påminn mig om en timme att ringa Bo");
        await alva.PressesAsync("Ta bort");
        await AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal(0, alva.CountOf("Du får den för att du bad om den"));
    }

    [Fact]
    public async Task Nobody_reaches_the_reminders_of_another()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        var saved = await alva.SaysAsync("påminn mig imorgon kl 9 att ringa Bo");
        var id = saved.Messages[0].FindAction("Ta bort")!.Value.GetProperty("data").GetProperty("reminder").GetString()!;
        JsonObject Data(string until) => new() { ["reminder"] = id, ["until"] = until };
        (await bo.ExecutesAsync("reminders.delete", Data("hour"))).Shows("Den påminnelsen finns inte bland dina.");
        (await bo.ExecutesAsync("reminders.snooze", Data("hour"))).Shows("Den påminnelsen finns inte bland dina.").Hides("ringa Bo");
        (await bo.ExecutesAsync("reminders.change", Data("hour"))).Shows("Den påminnelsen finns inte bland dina.");
        (await bo.SaysAsync("ta bort påminnelse 1")).Shows("Den påminnelsen finns inte bland dina.");
        (await bo.ExecutesAsync("reminders.delete", new() { ["reminder"] = "all" })).Shows("0 påminnelser är borttagna");
        (await bo.ExecutesAsync("reminders.snooze", new() { ["reminder"] = "../" + id, ["until"] = "hour" })).Shows("Den påminnelsen finns inte bland dina.");
        (await alva.ExecutesAsync("reminders.snooze", Data("aeons"))).Shows("Jag känner inte igen");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse", "ringa Bo", "tisdag 24 november 2026 kl. 9.00");
        (await society.Person("Cia Främling", "cia@habo.se").SaysAsync("mina påminnelser")).Hides("påminnelser som väntar");
    }

    private static Task<WriteResult> HoldAsync(Society society, LocalDate day, ConferenceStatus status = ConferenceStatus.Published) => society.Services.GetRequiredService<IDocumentStore>().UpsertAsync(
        new DocumentKey(Conference.Container, Conference.Partition, "winter"),
        new Conference
        {
            Id = "winter",
            Number = 1,
            Author = "styrelsen",
            Status = status,
            Details = new() { Title = "Vinterkonferensen", Place = "Umeå", Starts = day, Ends = day.PlusDays(1) },
        },
        Token);

    private Task<Society> StartAsync() => Society.StartAsync(_time, ("Delivery:QuietHours", "true"));

    private Task SleepAsync()
    {
        _time.Advance(TimeSpan.FromHours(37));
        return Task.CompletedTask;
    }

    /// <summary>The clock goes on, and the workers have some moments to see it, a few seconds apart.</summary>
    private async Task AdvanceAsync(TimeSpan span)
    {
        _time.Advance(span - TimeSpan.FromSeconds(10));
        for (var second = 0; second < 10; second += 2)
        {
            await Task.Delay(100, Token);
            _time.Advance(TimeSpan.FromSeconds(2));
        }

        await Task.Delay(100, Token);
    }
}
