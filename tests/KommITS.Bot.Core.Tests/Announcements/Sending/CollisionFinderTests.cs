using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;
using NodaTime;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements.Sending;

public sealed class CollisionFinderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(AnnouncementStatus.Sent, -23, "bo", 1)]
    [InlineData(AnnouncementStatus.Sent, -25, "bo", 0)]
    [InlineData(AnnouncementStatus.Scheduled, 23, "bo", 1)]
    [InlineData(AnnouncementStatus.Scheduled, 25, "bo", 0)]
    [InlineData(AnnouncementStatus.AwaitingApproval, 1, "bo", 1)]
    [InlineData(AnnouncementStatus.Draft, 1, "bo", 0)]
    [InlineData(AnnouncementStatus.Recalled, -1, "bo", 0)]
    [InlineData(AnnouncementStatus.Scheduled, 1, "cleo", 0)]
    public async Task Another_is_near_when_it_reaches_the_same_people_within_a_day(AnnouncementStatus status, int hours, string person, int collisions)
    {
        var newsroom = new Newsroom();
        foreach (var member in new[] { Alva, Bo, Cleo })
            await newsroom.JoinAsync(member);
        var moment = Now + Duration.FromHours(hours);
        await newsroom.StoreAsync(Draft(To(person)) with { Id = "b", Number = 2, Status = status, SendAt = moment, SentAt = status == AnnouncementStatus.Sent ? moment : null });
        var mine = Draft(To("bo"));
        var audience = await newsroom.Get<AudienceResolver>().ResolveAsync(mine.Audience, Token);
        Assert.Equal(collisions, (await newsroom.Get<CollisionFinder>().FindAsync(mine, audience, Token)).Sum(collision => collision.People));
    }

    private static AnnouncementAudience To(string person) => new([new AudienceGroup(AudienceGroupKind.Person, person)]);
}
