using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Time.Testing;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Members;

public sealed class MemberDirectoryTests
{
    private const string Person = "0f8fad5b";
    private readonly MemoryDocumentStore _store = new();
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private MemberDirectory Directory => new(_store, _time);

    [Fact]
    public async Task Of_fifty_racing_calls_one_is_the_welcome()
    {
        var firsts = await Task.WhenAll(Enumerable.Range(0, 50).Select(index => Task.Run(async () => (await Directory.WelcomeAsync(Person, $"activity-{index}", Token)).WelcomedFor == $"activity-{index}", Token)));
        Assert.Single(firsts, first => first);
        Assert.NotEqual("later", (await Directory.WelcomeAsync(Person, "later", Token)).WelcomedFor);
        Assert.Equal(_time.GetUtcNow().ToInstant(), (await Directory.FindAsync(Person, Token))!.WelcomedAt);
    }

    [Fact]
    public async Task Who_is_seen_is_a_stranger_about_whom_nothing_but_the_address_is_kept()
    {
        var member = await Directory.SeenAsync(Person, Address("https://a"), Token);
        Assert.Equal(new Member { Id = Person, Address = Address("https://a"), Areas = member.Areas, AlsoIn = member.AlsoIn, ContactAlso = member.ContactAlso }, member);
        Assert.Equal(MemberStatus.Stranger, member.Status);
    }

    [Fact]
    public async Task The_newest_address_is_kept_and_nothing_is_written_when_nothing_changed()
    {
        await Directory.SeenAsync(Person, Address("https://a"), Token);
        var writes = _store.Writes;
        await Directory.SeenAsync(Person, Address("https://a"), Token);
        await Directory.SeenAsync(Person, null, Token);
        Assert.Equal(writes, _store.Writes);
        await Directory.SeenAsync(Person, Address("https://b"), Token);
        Assert.Equal("https://b", (await Directory.FindAsync(Person, Token))!.Address!.ServiceUrl);
    }

    [Theory]
    [InlineData(true, false, MemberStatus.Active)]
    [InlineData(false, false, MemberStatus.Pending)]
    [InlineData(true, true, MemberStatus.Active)]
    public async Task Joining_notes_who_is_in_and_since_when_the_others_wait(bool isAdmitted, bool isCommittee, MemberStatus expected)
    {
        var joined = await Directory.JoinAsync(Person, new JoinRequest("Alva", null, "1814", isAdmitted, isCommittee), Token);
        Assert.Equal((expected, isCommittee), (joined.Status, joined.IsCommittee));
        Assert.Equal(isAdmitted ? null : _time.GetUtcNow().ToInstant(), joined.PendingSince);
    }

    [Theory]
    [InlineData(MemberStatus.Suspended)]
    [InlineData(MemberStatus.Lapsed)]
    public async Task Who_is_out_does_not_come_in_by_joining_again(MemberStatus status)
    {
        await _store.UpsertAsync(MemberDirectory.KeyOf(Person), new Member { Id = Person, Status = status }, Token);
        Assert.Equal(status, (await Directory.JoinAsync(Person, new JoinRequest("Alva", null, "1814", IsAdmitted: true), Token)).Status);
    }

    [Fact]
    public async Task Who_is_shut_out_stays_so_wherever_they_move()
    {
        await _store.UpsertAsync(MemberDirectory.KeyOf(Person), new Member { Id = Person, Status = MemberStatus.Suspended, Municipality = "1814" }, Token);
        Assert.Equal(MemberStatus.Suspended, (await Directory.MoveAsync(Person, "2480", isAdmitted: true, Token)).Status);
    }

    [Fact]
    public async Task Joining_keeps_the_welcome_the_address_and_the_first_day()
    {
        await Directory.SeenAsync(Person, Address("https://a"), Token);
        await Directory.WelcomeAsync(Person, "first", Token);
        var first = await JoinAsync("1814");
        _time.Advance(TimeSpan.FromDays(1));
        var again = await JoinAsync("1814");
        Assert.Equal(first.JoinedAt, again.JoinedAt);
        Assert.NotNull(again.WelcomedAt);
        Assert.NotNull(again.Address);
    }

    [Fact]
    public async Task Moving_begins_admission_anew_and_staying_does_not()
    {
        await JoinAsync("1814");
        await _store.UpsertAsync(
            MemberDirectory.KeyOf(Person), (await Directory.FindAsync(Person, Token))! with { Status = MemberStatus.Active }, Token);
        Assert.Equal(MemberStatus.Active, (await Directory.MoveAsync(Person, "1814", isAdmitted: false, Token)).Status);
        var moved = await Directory.MoveAsync(Person, "2480", isAdmitted: false, Token);
        Assert.Equal((MemberStatus.Pending, "2480"), (moved.Status, moved.Municipality));
    }

    [Fact]
    public async Task Only_admitted_members_are_active()
    {
        await Directory.SeenAsync("stranger", null, Token);
        await JoinAsync("1814");
        await Directory.JoinAsync("active", new JoinRequest("Bo", null, "2480", IsAdmitted: true), Token);
        Assert.Equal(["active"], await Directory.ActiveAsync(Token).Select(member => member.Id).ToListAsync(Token));
    }

    [Fact]
    public async Task Members_are_found_together_each_once()
    {
        await JoinAsync("1814");
        var found = await Directory.FindManyAsync([Person, Person, "nobody"], Token);
        Assert.Equal([Person], found.Keys);
    }

    [Fact]
    public async Task An_empty_directory_says_so()
    {
        Assert.False(await Directory.AnyAsync(Token));
        await Directory.SeenAsync(Person, null, Token);
        Assert.True(await Directory.AnyAsync(Token));
    }

    [Fact]
    public async Task Language_and_description_change_nothing_else()
    {
        var joined = await JoinAsync("1814");
        await Directory.SpeakAsync(Person, "en", Token);
        var described = await Directory.DescribeAsync(Person, "IT-strateg", ["e-arkiv"], Token);
        Assert.Equal(("en", "IT-strateg", "1814", joined.Status), (described.Language, described.Role, described.Municipality, described.Status));
        Assert.Equal(["e-arkiv"], described.Areas);
    }

    private Task<Member> JoinAsync(string municipality) =>
        Directory.JoinAsync(Person, new JoinRequest("Alva Exempel", "alva@lekeberg.se", municipality), Token);

    private static MemberAddress Address(string serviceUrl) => new(serviceUrl, "msteams", "a:1", "29:1", "28:bot", "KommITS", "tenant");
}
