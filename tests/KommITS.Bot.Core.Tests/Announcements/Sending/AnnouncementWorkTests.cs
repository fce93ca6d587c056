using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements.Sending;

public sealed class AnnouncementWorkTests
{
    private static readonly AnnouncementAudience Some = new([new(AudienceGroupKind.Person, "bo"), new(AudienceGroupKind.Person, "cleo"), new(AudienceGroupKind.County, "18")]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The process dies at its first write, its second, and so on; the next one does the rest.</summary>
    [Fact]
    public async Task A_crash_at_any_write_loses_nobody_and_sends_nothing_twice()
    {
        for (var deadly = 1; ; deadly++)
        {
            var newsroom = await WithPeopleAsync();
            var (left, died) = (deadly, false);
            newsroom.Store.BeforeWrite = _ => Interlocked.Decrement(ref left) == 0 ? throw new OutageException() : Task.CompletedTask;
            try
            {
                await DoAsync(newsroom);
            }
            catch (OutageException)
            {
                died = true;
            }

            newsroom.Store.BeforeWrite = null;
            await newsroom.Get<NoticeService>().SettleAllAsync(Token);
            await DoAsync(newsroom);
            Assert.Equal(["alva", "bo", "cleo"], await newsroom.ReachedAsync());
            Assert.Equal((AnnouncementStatus.Sending, AnnouncementDuties.None), ((await newsroom.FindAsync()).Status, (await newsroom.FindAsync()).Duties));
            if (!died)
                break;
        }
    }

    [Fact]
    public async Task Several_instances_at_once_reach_each_person_once()
    {
        var newsroom = await WithPeopleAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => DoAsync(newsroom), Token)));
        Assert.Equal(["alva", "bo", "cleo"], await newsroom.ReachedAsync());
        Assert.True((await newsroom.FindAsync()).IsOut);
    }

    [Fact]
    public async Task Who_comes_after_it_went_out_is_not_in_the_audience()
    {
        var newsroom = await WithPeopleAsync();
        await DoAsync(newsroom);
        await newsroom.JoinAsync(Of("dag") with { Municipality = "1880" });
        await newsroom.StoreAsync(await newsroom.FindAsync() with { Duties = AnnouncementDuties.Publish });
        await DoAsync(newsroom);
        Assert.Equal(["alva", "bo", "cleo"], await newsroom.ReachedAsync());
    }

    [Fact]
    public async Task What_is_not_due_and_what_lacks_its_approval_stays()
    {
        var newsroom = await WithPeopleAsync();
        foreach (var waiting in new[]
        {
            Scheduled() with { SendAt = Now + NodaTime.Duration.FromMinutes(1) },
            Draft() with { Status = AnnouncementStatus.Scheduled, SendAt = Now },
            Waiting(),
        })
        {
            await newsroom.StoreAsync(waiting);
            await DoAsync(newsroom);
            Assert.Equal((waiting.Status, 0), ((await newsroom.FindAsync()).Status, (await newsroom.ReachedAsync()).Count));
        }
    }

    [Fact]
    public async Task A_recall_before_anybody_got_it_ends_every_delivery()
    {
        var newsroom = await WithPeopleAsync();
        await DoAsync(newsroom);
        await newsroom.StoreAsync((await newsroom.FindAsync()).Recall(Bo, Now).Changed!);
        await DoAsync(newsroom);
        Assert.Equal(3, (await newsroom.Get<NoticeReports>().OfAsync(AnnouncementNotices.SentId("a"), Token))!.Of(DeliveryState.Withdrawn));
        Assert.True((await newsroom.FindAsync()).IsUnderWay);
        await newsroom.Get<AnnouncementProgress>().FollowAsync(await newsroom.FindAsync(), Token);
        Assert.True((await newsroom.FindAsync()).IsSettled);
    }

    /// <summary>Bo and Cleo by name, Alva and Cleo by county.</summary>
    private static async Task<Newsroom> WithPeopleAsync()
    {
        var newsroom = new Newsroom();
        foreach (var member in new[] { Alva, Bo with { Municipality = "2480" }, Cleo })
            await newsroom.JoinAsync(member);
        await newsroom.StoreAsync(Draft(Some).Submit(null, Alva, Now).Changed!);
        return newsroom;
    }

    private static async Task DoAsync(Newsroom newsroom) => await newsroom.Get<AnnouncementWork>().DoAsync(await newsroom.FindAsync(), Token);

    private sealed class OutageException : Exception;
}
