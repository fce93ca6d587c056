using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Reminders;

/// <summary>"Påminn mig senare" under what was sent unasked.</summary>
public sealed class SnoozeNoticeTests
{
    private static readonly DateTimeOffset MondayAfternoon = new(2026, 11, 23, 14, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(MondayAfternoon);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_of_a_colleague_comes_again_in_an_hour_once()
    {
        await using var society = await Society.StartAsync(_time, ("Delivery:QuietHours", "true"));
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: har någon bytt från Procapita till Lifecare?");
        var card = await bo.ReceivesAsync("har någon bytt från Procapita");
        (await bo.PressesAsync(card, "Påminn mig senare")).Shows("När ska jag visa det igen?", "snooza fråga 6");
        (await bo.PressesAsync("Om en timme")).Shows("Jag visar det igen måndag 23 november 2026 kl. 16.00", "Har det blivit klart till dess kommer det inte.");
        (await bo.PressesAsync(card, "Påminn mig senare")).Shows("väntar det redan på att visas igen");
        await AdvanceAsync(TimeSpan.FromMinutes(59));
        Assert.Equal(1, bo.CountOf("har någon bytt från Procapita"));
        await AdvanceAsync(TimeSpan.FromMinutes(2));
        await WaitAsync(() => bo.CountOf("har någon bytt från Procapita") == 2);
        await AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal(2, bo.CountOf("har någon bytt från Procapita"));
    }

    [Fact]
    public async Task In_English_it_is_typed_with_a_time_of_ones_own_and_nobody_can_snooze_what_they_have_not_got()
    {
        await using var society = await Society.StartAsync(_time, ("Delivery:QuietHours", "true"));
        var (alva, bo) = await society.TwoMembersAsync();
        await bo.SaysAsync("switch to English");
        await alva.AsksAsync("Fråga: har någon bytt från Procapita till Lifecare?");
        await bo.ReceivesAsync("har någon bytt från Procapita");
        (await bo.SaysAsync("snooze question 1 until tomorrow at 22:15")).Shows("I will show it again Tuesday 24 November 2026 at 22:15");
        (await alva.SaysAsync("snooza fråga 1 en timme")).Shows("Det finns inget sådant som du har fått");
        (await alva.SaysAsync("snooza utskick 7")).Shows("Det finns inget sådant som du har fått");
        (await alva.SaysAsync("snooza registerfrågan")).Shows("Det finns inget sådant som du har fått");
        (await alva.ExecutesAsync("reminders.later", new JsonObject { ["notice"] = "question/1/asked", ["until"] = "hour" })).Shows("Det finns inget sådant som du har fått");
        (await alva.ExecutesAsync("reminders.later", [])).Shows("Det finns inget sådant som du har fått");
        await AdvanceAsync(TimeSpan.FromHours(31.3));
        await WaitAsync(() => bo.CountOf("har någon bytt från Procapita") == 2);
    }

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var wait = 0; wait < 200 && !isSo(); wait++)
            await Task.Delay(50, Token);
        Assert.True(isSo());
    }

    private async Task AdvanceAsync(TimeSpan span)
    {
        _time.Advance(span);
        await Task.Delay(300, Token);
    }
}
