using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Announcements;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register.Upkeep;
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
        await RecordedAsync();
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
        await RecordedAsync();
        (await bo.SaysAsync("snooze question 1 until tomorrow at 22:15")).Shows("I will show it again Tuesday 24 November 2026 at 22:15");
        (await alva.SaysAsync("snooza fråga 1 en timme")).Shows("Det finns inget sådant som du har fått");
        (await alva.SaysAsync("snooza utskick 7")).Shows("Det finns inget sådant som du har fått");
        (await alva.SaysAsync("snooza registerfrågan")).Shows("Det finns inget sådant som du har fått");
        (await alva.ExecutesAsync("reminders.later", new JsonObject { ["notice"] = "question/1/asked", ["until"] = "hour" })).Shows("Det finns inget sådant som du har fått");
        (await alva.ExecutesAsync("reminders.later", [])).Shows("Det finns inget sådant som du har fått");
        await AdvanceAsync(TimeSpan.FromHours(31.3));
        await WaitAsync(() => bo.CountOf("har någon bytt från Procapita") == 2);
    }

    [Fact]
    public async Task What_is_to_be_acknowledged_comes_again_until_it_is()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("cleo@habokommun.se, dag@orebro.se", "läskvitto: ja");
        (await society.Cleo.ReceivesAsync("Årsmöte i maj")).Shows("Jag har läst", "Påminn mig senare");
        await RecordedAsync();
        (await society.Cleo.PressesAsync("Påminn mig senare")).Shows("snooza meddelande 3");
        (await society.Cleo.PressesAsync("I morgon kl. 9")).Shows("Jag visar det igen tisdag 3 november 2026 kl. 9.00");
        (await society.Dag.SaysAsync("jag har läst")).Shows("Du har bekräftat");
        (await society.Dag.SaysAsync("snooza meddelande 1 till fredag kl 8")).Shows("Jag visar det igen fredag 6 november 2026 kl. 8.00");
        await society.PassAsync(TimeSpan.FromHours(24));
        await WaitAsync(() => society.Cleo.CountOf("Årsmöte i maj") == 2);
        (await society.Cleo.PressesAsync("Jag har läst")).Shows("Du har bekräftat att du har läst.").Hides("Påminn mig senare");
    }

    [Fact]
    public async Task The_monthly_question_comes_again_at_the_time_that_was_typed()
    {
        await using var fresh = await FreshSociety.StartAsync();
        var (alva, bo) = await fresh.AlvaAndBoAsync();
        await fresh.TickAsync();
        (await alva.ReceivesAsync("Stämmer uppgiften om Raindance")).Shows("Påminn mig senare");
        await RecordedAsync();
        (await alva.PressesAsync("Påminn mig senare")).Shows("snooza registerfrågan");
        (await alva.PressesAsync("Annan tid")).Shows("När ska jag påminna dig?");
        (await alva.SaysAsync("på fredag kl 8")).Shows("Jag visar det igen fredag 6 november 2026 kl. 8.00");
        (await bo.SaysAsync("snooza registerfrågan")).Shows("Det finns inget sådant som du har fått");
        fresh.Time.SetUtcNow(new DateTimeOffset(2026, 11, 6, 7, 1, 0, TimeSpan.Zero));
        await WaitAsync(() => alva.CountOf("Stämmer uppgiften om Raindance") == 2);
        await RecordedAsync();
        (await alva.SaysAsync("snooza registerfrågan en timme")).Shows("Jag visar det igen fredag 6 november 2026 kl. 9.01");
    }

    /// <summary>A send is recorded a moment after it is read.</summary>
    private static Task RecordedAsync() => Task.Delay(500, Token);

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
