using KommITS.Bot.Core.Conferences;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences;

public sealed class ConferenceServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Saving_twice_is_saving_once_and_who_was_slower_is_told()
    {
        var meetings = new Meetings();
        var service = meetings.Get<ConferenceService>();
        Assert.Equal(ConferenceOutcome.Done, (await service.WriteAsync("c", Spring, Alva, null, Token)).Outcome);
        Assert.Equal(ConferenceOutcome.AlreadyDone, (await service.WriteAsync("c", Spring, Alva, null, Token)).Outcome);
        Assert.Equal(ConferenceOutcome.Done, (await service.WriteAsync("c", Spring with { Place = "Sala" }, Alva, Spring, Token)).Outcome);
        Assert.Equal(ConferenceOutcome.Changed, (await service.WriteAsync("c", Spring with { Place = "Umeå" }, Alva, Spring, Token)).Outcome);
        Assert.Equal("Sala", (await meetings.FindAsync()).Details.Place);
        Assert.Single(await meetings.Get<ConferenceArchive>().AllAsync(Token));
    }

    [Fact]
    public async Task Eight_copies_of_one_press_are_one_copy()
    {
        var meetings = new Meetings();
        await meetings.StoreAsync(Published());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => meetings.Get<ConferenceService>().CopyAsync("c", "copy", Alva, Token), Token)));
        Assert.Equal(2, (await meetings.Get<ConferenceArchive>().AllAsync(Token)).Count);
        Assert.Equal(ConferenceOutcome.NotCommittee, (await meetings.Get<ConferenceService>().CopyAsync("c", "other", Bo, Token)).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../member")]
    [InlineData("a/b")]
    [InlineData("no-such")]
    public async Task A_forged_id_finds_nothing(string id)
    {
        var meetings = new Meetings();
        Assert.Null(await meetings.Get<ConferenceArchive>().FindAsync(id, Token));
        Assert.Equal(ConferenceOutcome.NotFound, (await meetings.Get<ConferenceService>().PublishAsync(id, Alva, Token)).Outcome);
    }
}
