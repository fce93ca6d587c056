using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Tests.Members;

public sealed class MemberDirectoryTests
{
    private const string Person = "0f8fad5b";
    private readonly MemoryDocumentStore _store = new();
    private readonly FakeTimeProvider _time = new();
    private readonly MembershipOptions _membership = new() { Admission = AdmissionMode.Verified };
    private readonly CommitteeOptions _committee = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private MemberDirectory Directory => new(_store, Options.Create(_membership), Options.Create(_committee), _time);

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
        Assert.Equal(new Member { Id = Person, Address = Address("https://a"), Areas = member.Areas }, member);
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
    [InlineData(AdmissionMode.Open, false, MemberStatus.Active)]
    [InlineData(AdmissionMode.Open, true, MemberStatus.Active)]
    [InlineData(AdmissionMode.Verified, false, MemberStatus.Pending)]
    [InlineData(AdmissionMode.Verified, true, MemberStatus.Active)]
    public async Task Joining_admits_as_the_rule_has_it(AdmissionMode mode, bool founder, MemberStatus expected)
    {
        _membership.Admission = mode;
        if (founder)
            _committee.Founders.Add(Person.ToUpperInvariant());
        Assert.Equal(expected, (await JoinAsync("1814")).Status);
    }

    [Fact]
    public async Task An_unset_rule_admits_nobody() =>
        Assert.Equal(
            MemberStatus.Pending,
            (await new MemberDirectory(_store, Options.Create(new MembershipOptions()), Options.Create(_committee), _time)
                .JoinAsync(Person, new JoinRequest("Alva", null, "1814"), Token)).Status);

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
        Assert.Equal(MemberStatus.Active, (await Directory.MoveAsync(Person, "1814", Token)).Status);
        var moved = await Directory.MoveAsync(Person, "2480", Token);
        Assert.Equal((MemberStatus.Pending, "2480"), (moved.Status, moved.Municipality));
    }

    [Fact]
    public async Task A_founder_who_moves_stays_admitted()
    {
        _committee.Founders.Add(Person);
        await JoinAsync("1814");
        Assert.True((await Directory.MoveAsync(Person, "2480", Token)).IsActive);
    }

    [Fact]
    public async Task Only_admitted_members_are_active()
    {
        await Directory.SeenAsync("stranger", null, Token);
        await JoinAsync("1814");
        _membership.Admission = AdmissionMode.Open;
        await Directory.JoinAsync("active", new JoinRequest("Bo", null, "2480"), Token);
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
