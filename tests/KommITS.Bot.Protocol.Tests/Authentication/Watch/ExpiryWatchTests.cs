using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Certificates;
using KommITS.Bot.Protocol.Authentication.Watch;
using KommITS.Bot.Protocol.Tests.Authentication.Certificates;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Watch;

public class ExpiryWatchTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _time = new(Start);
    private readonly LogBook<ExpiryWatch> _log = new();

    [Fact]
    public async Task Each_mark_is_told_once_and_the_end_too()
    {
        using var watch = await StartAsync(Password(Start.AddDays(63)));
        for (var day = 0; day < 70; day++)
            await AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(["in 60 days", "in 30 days", "in 14 days", "in 7 days", "in 1 days", "expired on"], _log.Lines.Select(Shorten));
    }

    [Fact]
    public async Task A_machine_that_slept_over_several_marks_tells_the_last_one()
    {
        using var watch = await StartAsync(Password(Start.AddDays(61)));
        Assert.Empty(_log.Lines);
        await AdvanceAsync(TimeSpan.FromDays(49));
        Assert.Equal("in 12 days", Assert.Single(_log.Lines.Select(Shorten)));
        await AdvanceAsync(TimeSpan.FromDays(4));
        Assert.Single(_log.Lines);
        await AdvanceAsync(TimeSpan.FromDays(100));
        Assert.Equal(["in 12 days", "expired on"], _log.Lines.Select(Shorten));
    }

    [Theory]
    [InlineData(45, "in 45 days")]
    [InlineData(-3, "expired on")]
    public async Task What_is_already_near_is_told_at_start(int days, string told)
    {
        using var watch = await StartAsync(Password(Start.AddDays(days)));
        Assert.Equal(told, Assert.Single(_log.Lines.Select(Shorten)));
    }

    [Fact]
    public async Task Without_a_date_or_with_a_managed_identity_nothing_is_told()
    {
        using var unknown = await StartAsync(new BotOptions { MicrosoftAppId = "app", MicrosoftAppPassword = "x" });
        var managed = Password(Start.AddDays(1));
        managed.MicrosoftAppType = BotOptions.UserAssignedMsi;
        using var never = await StartAsync(managed);
        await AdvanceAsync(TimeSpan.FromDays(2));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task A_certificate_tells_its_end_itself()
    {
        using var certificate = TestCertificate.Rsa(Start.AddDays(-1), Start.AddDays(5));
        using var watch = await StartAsync(new BotOptions { MicrosoftAppId = "app", MicrosoftAppCertificatePath = certificate.Write("pem") });
        Assert.Contains("2026-05-06, in 5 days", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    private static BotOptions Password(DateTimeOffset end) =>
        new() { MicrosoftAppId = "app", MicrosoftAppPassword = "x", MicrosoftAppPasswordExpires = end };

    private static string Shorten(string line) =>
        line.Contains("expired on", StringComparison.Ordinal) ? "expired on" : line[line.IndexOf("in ", StringComparison.Ordinal)..line.IndexOf(": make", StringComparison.Ordinal)];

    private async Task<ExpiryWatch> StartAsync(BotOptions bot)
    {
        var certificate = new BotCertificate(TestConnector.Environment("Production"), _time);
        var watch = new ExpiryWatch(new CredentialExpiry(Options.Create(bot), certificate), _time, _log);
        await watch.StartAsync(CancellationToken.None);
        await Task.Delay(50);
        return watch;
    }

    // The clock's timers are run here, what waits for them on other threads.
    private async Task AdvanceAsync(TimeSpan by)
    {
        _time.Advance(by);
        await Task.Delay(10);
    }
}
