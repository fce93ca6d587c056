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
    public void Each_mark_is_told_once_and_the_end_too()
    {
        using var watch = Watch(Password(Start.AddDays(63)));
        for (var day = 0; day < 70; day++)
            LookAfter(watch, TimeSpan.FromDays(1));
        Assert.Equal(["in 60 days", "in 30 days", "in 14 days", "in 7 days", "in 1 days", "expired on"], _log.Lines.Select(Shorten));
    }

    [Fact]
    public void A_machine_that_slept_over_several_marks_tells_the_last_one()
    {
        using var watch = Watch(Password(Start.AddDays(61)));
        LookAfter(watch, TimeSpan.Zero);
        Assert.Empty(_log.Lines);
        LookAfter(watch, TimeSpan.FromDays(49));
        Assert.Equal("in 12 days", Assert.Single(_log.Lines.Select(Shorten)));
        LookAfter(watch, TimeSpan.FromDays(4));
        Assert.Single(_log.Lines);
        LookAfter(watch, TimeSpan.FromDays(100));
        Assert.Equal(["in 12 days", "expired on"], _log.Lines.Select(Shorten));
    }

    [Theory]
    [InlineData(45, "in 45 days")]
    [InlineData(-3, "expired on")]
    public async Task What_is_near_is_told_at_start(int days, string told)
    {
        using var watch = Watch(Password(Start.AddDays(days)));
        await watch.StartAsync(CancellationToken.None);
        await UntilToldAsync(1);
        Assert.Equal(told, Shorten(_log.Lines[0]));
    }

    [Fact]
    public async Task It_is_looked_at_again_every_day()
    {
        using var watch = Watch(Password(Start.AddDays(60)));
        await watch.StartAsync(CancellationToken.None);
        await UntilToldAsync(1);
        while (_log.Lines.Count < 2)
        {
            Assert.True(_time.GetUtcNow() < Start.AddDays(60), "A month went by unseen.");
            _time.Advance(TimeSpan.FromDays(1));
            await Task.Delay(20);
        }

        Assert.StartsWith("in ", Shorten(_log.Lines[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_or_with_a_managed_identity_nothing_is_told()
    {
        using var unknown = Watch(new BotOptions { MicrosoftAppId = "app", MicrosoftAppPassword = "x" });
        var managed = Password(Start.AddDays(1));
        managed.MicrosoftAppType = BotOptions.UserAssignedMsi;
        using var never = Watch(managed);
        LookAfter(unknown, TimeSpan.FromDays(2));
        LookAfter(never, TimeSpan.FromDays(2));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_certificate_tells_its_end_itself()
    {
        using var certificate = TestCertificate.Rsa(Start.AddDays(-1), Start.AddDays(5));
        using var watch = Watch(new BotOptions { MicrosoftAppId = "app", MicrosoftAppCertificatePath = certificate.Write("pem") });
        LookAfter(watch, TimeSpan.Zero);
        Assert.Contains("2026-05-06, in 5 days", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    private static BotOptions Password(DateTimeOffset end) =>
        new() { MicrosoftAppId = "app", MicrosoftAppPassword = "x", MicrosoftAppPasswordExpires = end };

    private static string Shorten(string line) =>
        line.Contains("expired on", StringComparison.Ordinal) ? "expired on" : line[line.IndexOf("in ", StringComparison.Ordinal)..line.IndexOf(": make", StringComparison.Ordinal)];

    private ExpiryWatch Watch(BotOptions bot)
    {
        var certificate = new BotCertificate(TestConnector.Environment("Production"), _time);
        return new ExpiryWatch(new CredentialExpiry(Options.Create(bot), certificate), _time, _log);
    }

    private void LookAfter(ExpiryWatch watch, TimeSpan wait)
    {
        _time.Advance(wait);
        watch.Look();
    }

    private async Task UntilToldAsync(int lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (_log.Lines.Count < lines)
            await Task.Delay(10, patience.Token);
    }
}
