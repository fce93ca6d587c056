using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Notices.Dispatch;

/// <summary>When the bot may write, and what happens to what it may not write now.</summary>
public sealed class HoursTests
{
    private readonly PostOffice _office = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_over_a_weekend_arrives_on_monday_morning_in_one_message()
    {
        await StartAsync("2026-11-27T19:00");
        await PublishAsync("one", "two", "three");
        await _office.RunAsync(Until("2026-11-30T06:59"));
        Assert.Equal(0, _office.Channel.Sends);
        await _office.RunAsync(Until("2026-11-30T07:01"));
        Assert.Equal(["digest one,three,two"], _office.Channel.Log);
        Assert.Equal(1, _office.Channel.Sends);
        foreach (var id in new[] { "one", "two", "three" })
            Assert.Equal([new NoticeCount(DeliveryState.Sent, null, 1)], (await _office.Reports.OfAsync(id, Token))!.Counts);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task What_is_urgent_comes_at_night()
    {
        await StartAsync("2026-11-28T03:00");
        await _office.PublishAsync(Ordinary("u") with { Weight = NoticeWeight.Urgent }, "bo");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal((1, 0), (_office.Channel.Sends, _office.Channel.Log.Count));
    }

    [Fact]
    public async Task What_is_over_the_weekly_budget_comes_in_the_next_mornings_digest_and_the_personal_does_not_count()
    {
        await StartAsync("2026-11-25T10:00");
        await ChooseAsync(settings => settings with { WeeklyBudget = 2 });
        await PublishAsync("one", "two", "three", "four");
        await _office.PublishAsync(Ordinary("answer") with { Weight = NoticeWeight.Personal }, "bo");
        await _office.RunAsync(Duration.FromMinutes(5));
        Assert.Equal(3, _office.Channel.Sends);
        await _office.RunAsync(Until("2026-11-26T07:01"));
        Assert.StartsWith("digest ", Assert.Single(_office.Channel.Log), StringComparison.Ordinal);
        await _office.RunAsync(Duration.FromDays(8));
        await PublishAsync("five");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(5, _office.Channel.Sends);
    }

    [Fact]
    public async Task A_send_that_failed_gives_its_place_in_the_budget_back()
    {
        await StartAsync("2026-11-25T10:00");
        await ChooseAsync(settings => settings with { WeeklyBudget = 1 });
        _office.Channel.Answers(new SendOutcome.Refused("TooLarge"));
        await PublishAsync("one");
        await _office.RunAsync(Duration.FromMinutes(1));
        _office.Channel.Answers(new SendOutcome.Sent("m1", "a:1"));
        await PublishAsync("two");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal((2, 0), (_office.Channel.Sends, _office.Channel.Log.Count));
    }

    [Theory]
    [InlineData(DigestRhythm.Daily, "2026-11-26T07:00")]
    [InlineData(DigestRhythm.Weekly, "2026-11-30T07:00")]
    public async Task Who_wants_a_digest_gets_the_ordinary_in_one_and_none_when_there_is_nothing(DigestRhythm rhythm, string at)
    {
        await StartAsync("2026-11-25T10:00");
        await ChooseAsync(settings => settings with { Digest = rhythm });
        await PublishAsync("one", "two");
        await _office.RunAsync(Until(at) - Duration.FromMinutes(1));
        Assert.Equal(0, _office.Channel.Sends);
        await _office.RunAsync(Duration.FromMinutes(2));
        Assert.Single(_office.Channel.Log);
        await _office.RunAsync(Duration.FromDays(14));
        Assert.Equal(1, _office.Channel.Sends);
    }

    [Fact]
    public async Task What_is_turned_off_while_it_waits_for_a_digest_is_left_out_and_an_empty_digest_is_not_sent()
    {
        await StartAsync("2026-11-27T19:00");
        await PublishAsync("one", "two");
        await _office.RunAsync(Duration.FromHours(1));
        await _office.Network.Members.MuteAsync("bo", "topic", isMuted: true, Token);
        await _office.RunAsync(Until("2026-11-30T09:00"));
        Assert.Equal(0, _office.Channel.Sends);
        Assert.Equal(DeliveryState.Muted, (await _office.FindAsync("one", "bo"))!.State);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task A_recall_while_it_waits_for_a_digest_withdraws_it_and_one_after_it_takes_it_out_of_the_digest()
    {
        await StartAsync("2026-11-27T19:00");
        await PublishAsync("one", "two", "three");
        await _office.RunAsync(Duration.FromHours(1));
        await _office.Notices.RecallAsync("three", Token);
        await _office.RunAsync(Until("2026-11-30T08:00"));
        await _office.Notices.RecallAsync("one", Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["digest one,two", "digest edit two"], _office.Channel.Log);
        Assert.Equal(new AmendmentCount(1, 0, 0), (await _office.Reports.OfAsync("one", Token))!.Recalled);
    }

    [Fact]
    public async Task A_pause_holds_all_but_the_urgent_and_the_statutory_and_one_of_a_topic_holds_only_that()
    {
        await StartAsync("2026-11-24T10:00");
        await ChooseAsync(settings => settings.Pause("topic", At("2026-11-26T12:00")));
        await PublishAsync("paused");
        await _office.PublishAsync(Ordinary("other") with { Topic = "another" }, "bo");
        await _office.PublishAsync(Ordinary("owed") with { IsStatutory = true }, "bo");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(2, _office.Channel.Sends);
        await _office.RunAsync(Until("2026-11-26T12:01"));
        Assert.Equal(["digest paused"], _office.Channel.Log);
    }

    [Fact]
    public async Task A_statutory_notice_reaches_who_has_turned_its_topic_off()
    {
        await StartAsync("2026-11-24T10:00");
        await _office.Network.Members.MuteAsync("bo", "topic", isMuted: true, Token);
        await _office.PublishAsync(Ordinary("owed") with { IsStatutory = true }, "bo");
        await PublishAsync("unwanted");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(1, _office.Channel.Sends);
        Assert.Equal(DeliveryState.Muted, (await _office.FindAsync("unwanted", "bo"))!.State);
    }

    /// <summary>The machine sleeps from Monday evening for 36 hours, with a message due before, one within and one after.</summary>
    [Fact]
    public async Task After_36_hours_asleep_what_is_too_old_expires_and_the_rest_comes_in_one_message()
    {
        await StartAsync("2026-11-23T16:00");
        foreach (var (id, at) in new[] { ("old", "2026-11-23T17:00"), ("late1", "2026-11-24T09:00"), ("late2", "2026-11-24T15:00"), ("next", "2026-11-25T09:00") })
            await _office.PublishAsync(Ordinary(id) with { NotBefore = At(at) }, "bo");
        _office.Time.Advance(TimeSpan.FromHours(36) + TimeSpan.FromHours(4));
        await _office.RunAsync(Until("2026-11-25T08:59"));
        Assert.Equal(["digest late1,late2"], _office.Channel.Log);
        Assert.Equal((DeliveryState.Expired, EndReasons.Late), ((await _office.FindAsync("old", "bo"))!.State, (await _office.FindAsync("old", "bo"))!.Detail));
        await _office.RunAsync(Until("2026-11-25T09:01"));
        Assert.Equal(2, _office.Channel.Sends);
        Assert.Equal(DeliveryState.Sent, (await _office.FindAsync("next", "bo"))!.State);
    }

    [Fact]
    public async Task What_is_of_no_use_any_more_is_not_sent()
    {
        await StartAsync("2026-11-27T19:00");
        await _office.PublishAsync(Ordinary("soon") with { ExpiresAt = At("2026-11-28T12:00") }, "bo");
        await _office.RunAsync(Until("2026-11-30T09:00"));
        Assert.Equal((0, DeliveryState.Expired), (_office.Channel.Sends, (await _office.FindAsync("soon", "bo"))!.State));
    }

    [Fact]
    public async Task A_snoozed_notice_comes_again_at_the_time_that_the_person_chose()
    {
        await StartAsync("2026-11-27T10:00");
        await PublishAsync("one");
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.True(await _office.Notices.SnoozeAsync("one", "bo", At("2026-11-28T10:00"), Token));
        Assert.False(await _office.Notices.SnoozeAsync("one", "nobody", At("2026-11-28T10:00"), Token));
        await _office.RunAsync(Until("2026-11-28T09:59"));
        Assert.Equal(1, _office.Channel.Sends);
        await _office.RunAsync(Duration.FromMinutes(2));
        Assert.Equal(2, _office.Channel.Sends);
        Assert.Equal([new NoticeCount(DeliveryState.Sent, null, 1)], (await _office.Reports.OfAsync("one", Token))!.Counts);
    }

    [Fact]
    public async Task A_crash_after_a_digest_was_recorded_gives_its_notices_their_end_at_the_next_look()
    {
        await StartAsync("2026-11-27T19:00");
        await PublishAsync("one", "two");
        await _office.RunAsync(Until("2026-11-30T06:59"));
        _office.Channel.Answer = _ =>
        {
            _office.Network.Store.BeforeWrite = key => key.Partition == "two" ? throw new IOException("crash") : Task.CompletedTask;
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m1", "a:1"));
        };
        await Assert.ThrowsAnyAsync<IOException>(() => _office.RunAsync(Duration.FromMinutes(2)));
        _office.Network.Store.BeforeWrite = null;
        _office.Channel.Answers(new SendOutcome.Sent("m2", "a:1"));
        await _office.RunAsync(Duration.FromHours(3));
        Assert.Equal(DeliveryState.Sent, (await _office.FindAsync("two", "bo"))!.State);
        Assert.Single(_office.Channel.Log);
        Assert.Empty(await _office.OpenAsync());
    }

    private static Notice Ordinary(string id) => new(id, "a.kind", "s", Topic: "topic");

    private static Instant At(string local) => SwedishTime.At(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value);

    private Duration Until(string local) => At(local) - _office.Now;

    /// <summary>Bo is a member, and the quiet hours are the default ones.</summary>
    private async Task StartAsync(string local)
    {
        _office.Options.QuietHours = true;
        _office.Time.SetUtcNow(At(local).ToDateTimeOffset());
        await _office.AddAsync("bo");
    }

    private Task<KommITS.Bot.Core.Members.Member> ChooseAsync(Func<NoticeSettings, NoticeSettings> choose) => _office.Network.Members.ChooseNoticesAsync("bo", choose, Token);

    private async Task PublishAsync(params string[] notices)
    {
        foreach (var notice in notices)
            await _office.PublishAsync(Ordinary(notice), "bo");
    }
}
