using System.Text.Json.Nodes;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Tests.Delivery;

/// <summary>When and how often the bot writes unasked, as its members choose it and as they then get it.</summary>
public sealed class SettingsTests
{
    private static readonly DateTimeOffset FridayEvening = new(2026, 11, 27, 18, 30, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_Swedish_everything_is_typed()
    {
        await using var society = await Society.StartAsync();
        var (alva, _) = await society.TwoMembersAsync();
        (await alva.SaysAsync("aviseringar")).Shows("Aviseringar", "Tysta timmar från kl.", "frågor från kollegor", "Spara");
        (await alva.SaysAsync("tysta timmar 17-8")).Shows("17:00", "08:00");
        (await alva.SaysAsync("högst 5 i veckan")).Shows("5");
        await alva.SaysAsync("helger tysta");
        await alva.SaysAsync("samla aviseringar veckovis");
        (await alva.SaysAsync("pausa aviseringar till 14 maj 2030")).Shows("Pausade till 14 maj 2030.");
        await alva.SaysAsync("tysta frågor från kollegor");
        var member = await MemberAsync(society, alva);
        Assert.Equal(
            (new LocalTime(17, 0), new LocalTime(8, 0), true, 5, DigestRhythm.Weekly),
            (member.Notices.QuietFrom, member.Notices.QuietUntil, member.Notices.QuietWeekends, member.Notices.WeeklyBudget, member.Notices.Digest));
        Assert.True(member.HasMuted("questions.asked"));
        (await alva.SaysAsync("återuppta aviseringar")).Hides("Pausade till");
        await alva.SaysAsync("slå på frågor från kollegor");
        Assert.False((await MemberAsync(society, alva)).HasMuted("questions.asked"));
    }

    [Fact]
    public async Task In_English_the_form_is_filled_in_and_what_cannot_be_read_changes_nothing()
    {
        await using var society = await Society.StartAsync();
        var (alva, _) = await society.TwoMembersAsync();
        await alva.SaysAsync("switch to English");
        (await alva.SaysAsync("notifications")).Shows("Quiet hours from", "questions from colleagues");
        (await alva.PressesAsync("Save", ("Quiet hours from", "25:99"))).Shows("Write the hours as 18:00. Nothing is changed.");
        (await alva.PressesAsync("Save", ("At most this many messages a week, the rest is collected", "-3"))).Shows("Write a number from 0 to 99.");
        Assert.Equal(new NoticeSettings(), (await MemberAsync(society, alva)).Notices);
        (await alva.PressesAsync(
            "Save", ("Quiet hours from", "21.30"), ("Quiet hours until", "6:00"), ("What I want to get", "announcements.news"))).Shows("Your notifications are saved.");
        var member = await MemberAsync(society, alva);
        Assert.Equal((new LocalTime(21, 30), new LocalTime(6, 0)), (member.Notices.QuietFrom, member.Notices.QuietUntil));
        Assert.Equal((false, true), (member.HasMuted("announcements.news"), member.HasMuted("questions.asked")));
        (await alva.SaysAsync("quiet hours 22 to 5")).Shows("22:00", "05:00");
        (await alva.SaysAsync("pause notifications until 14 May 2030")).Shows("Paused until 14 May 2030.");
    }

    [Theory]
    [InlineData(false, "Tysta tack", "Avstängt: tack för svar")]
    [InlineData(true, "Mute thanks", "Turned off: thanks for answers")]
    public async Task Thanks_for_answers_can_be_muted_from_their_card(bool inEnglish, string mute, string told)
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: har någon bytt från Procapita till Lifecare?");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await bo.PressesAsync("Svara", ("Ditt svar", "Ja, vi bytte 2023."));
        if (inEnglish)
            await bo.SaysAsync("byt till engelska");
        await alva.ReceivesAsync("Nytt svar på fråga 1");
        await alva.PressesAsync("Tacka");
        await bo.ReceivesAsync(mute);
        (await bo.PressesAsync(mute)).Shows(told);
        Assert.True((await MemberAsync(society, bo)).HasMuted("questions.thanks"));
    }

    [Fact]
    public async Task A_forged_form_turns_nothing_on_that_there_is_not()
    {
        await using var society = await Society.StartAsync();
        var (alva, _) = await society.TwoMembersAsync();
        (await alva.ExecutesAsync("delivery.mute", new JsonObject { ["topic"] = "the.statutes" })).Shows("Jag känner inte igen");
        await alva.ExecutesAsync("delivery.save", new JsonObject { ["from"] = "18:00", ["until"] = "07:00", ["budget"] = "10", ["digest"] = "77", ["topics"] = "x" });
        Assert.Equal(new NoticeSettings(), (await MemberAsync(society, alva)).Notices);
        (await alva.ExecutesAsync("delivery.show", new JsonObject { ["notice"] = "question/1/asked" })).Shows("Det finns inget att visa längre.");
    }

    [Fact]
    public async Task Questions_of_a_friday_night_come_on_monday_morning_in_one_message_and_open_from_there()
    {
        var time = new FakeTimeProvider(FridayEvening);
        await using var society = await Society.StartAsync(time, ("Delivery:QuietHours", "true"));
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: har någon bytt från Procapita till Lifecare?");
        time.Advance(TimeSpan.FromMinutes(1));
        await alva.AsksAsync("Fråga: hur sköter ni er säkerhetskopiering?");
        for (var hour = 0; hour < 59; hour++)
            await AdvanceAsync(time, TimeSpan.FromHours(1));
        Assert.Equal(0, bo.CountOf("Procapita"));
        for (var quarter = 0; quarter < 8; quarter++)
            await AdvanceAsync(time, TimeSpan.FromMinutes(15));
        var digest = await bo.ReceivesAsync("2 saker sedan sist");
        (await bo.PressesAsync(digest, "Visa")).Shows("har någon bytt från Procapita till Lifecare?", "Tysta frågor");
        (await bo.PressesAsync("Tysta frågor")).Shows("Avstängt: frågor från kollegor");
    }

    /// <summary>The clock goes on, and the workers have a moment to see it.</summary>
    private static async Task AdvanceAsync(FakeTimeProvider time, TimeSpan span)
    {
        time.Advance(span);
        await Task.Delay(20, Token);
    }

    private static async Task<Member> MemberAsync(Society society, Person person) =>
        (await society.Services.GetRequiredService<MemberDirectory>().FindAsync(person.AadObjectId, Token))!;
}
