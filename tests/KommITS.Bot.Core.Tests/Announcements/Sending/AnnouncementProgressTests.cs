using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Notices;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements.Sending;

public sealed class AnnouncementProgressTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_send_that_waited_long_ends_when_everybodys_delivery_has_ended_and_not_before()
    {
        var newsroom = new Newsroom();
        foreach (var member in new[] { Alva, Bo })
            await newsroom.JoinAsync(member);
        await newsroom.StoreAsync(Draft(new AnnouncementAudience([new AudienceGroup(AudienceGroupKind.Person, "bo")])).Submit(null, Alva, Now).Changed!);
        await LookAsync(newsroom, 100);
        Assert.Equal(AnnouncementStatus.Sending, (await newsroom.FindAsync()).Status);
        await newsroom.Get<NoticeService>().RecallAsync(AnnouncementNotices.SentId("a"), Token);
        await LookAsync(newsroom, 15);
        Assert.Equal(AnnouncementStatus.Sent, (await newsroom.FindAsync()).Status);
    }

    [Fact]
    public async Task The_card_is_made_anew_only_when_there_is_something_new_on_it()
    {
        var newsroom = new Newsroom();
        foreach (var member in new[] { Alva, Bo })
            await newsroom.JoinAsync(member);
        await newsroom.StoreAsync(Draft(new AnnouncementAudience([new AudienceGroup(AudienceGroupKind.Person, "bo")])).Submit(null, Alva, Now).Changed!);
        await LookAsync(newsroom, 10);
        Assert.Equal(1, (await newsroom.Get<NoticeService>().FindAsync(AnnouncementNotices.ProgressId("a"), Token))!.Edition);
        await newsroom.Get<NoticeService>().RecallAsync(AnnouncementNotices.SentId("a"), Token);
        await LookAsync(newsroom, 3);
        Assert.Equal(2, (await newsroom.Get<NoticeService>().FindAsync(AnnouncementNotices.ProgressId("a"), Token))!.Edition);
    }

    private static async Task LookAsync(Newsroom newsroom, int times)
    {
        for (var look = 0; look < times; look++)
            await newsroom.Get<AnnouncementSteps>().DoAsync(await newsroom.FindAsync(), Token);
    }
}
