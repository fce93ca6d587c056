using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Sending;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements.Sending;

public sealed class AnnouncementWritersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_author_in_another_tenant_is_no_second_member()
    {
        var newsroom = new Newsroom();
        var guest = Of("alva-guest") with { Email = "ALVA@lekeberg.se" };
        foreach (var member in new[] { Alva with { Email = "alva@lekeberg.se" }, guest, Bo with { Email = "bo@umea.se" } })
            await newsroom.JoinAsync(member);
        await newsroom.StoreAsync(Waiting());
        var service = newsroom.Get<AnnouncementService>();
        Assert.Equal(["bo"], (await newsroom.Get<AnnouncementTelling>().JudgesAsync(await newsroom.FindAsync(), Token)).Select(judge => judge.Id));
        Assert.Equal(AnnouncementOutcome.OwnText, (await service.ApproveAsync("a", SealOf(Waiting()), guest, Token)).Outcome);
        Assert.Equal(AnnouncementStatus.AwaitingApproval, (await newsroom.FindAsync()).Status);
        Assert.Equal(AnnouncementOutcome.Done, (await service.ApproveAsync("a", SealOf(Waiting()), Bo with { Email = "bo@umea.se" }, Token)).Outcome);
    }
}
