using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Certificates;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Certificates;

public sealed class BotCertificateTests : IDisposable
{
    private static readonly DateTimeOffset Made = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider _time = new(Made.AddDays(30));
    private readonly TestCertificate _good = TestCertificate.Rsa(Made, Made.AddDays(365));

    public void Dispose() => _good.Dispose();

    [Theory]
    [InlineData("pfx", "pass word")]
    [InlineData("pem", null)]
    [InlineData("pem", "not needed")]
    [InlineData("locked.pem", "pass word")]
    public void A_file_with_certificate_and_key_is_taken(string form, string? password)
    {
        using var loaded = Load(_good.Write(form), password);
        Assert.Equal((_good.Certificate.Thumbprint, true), (loaded.Thumbprint, loaded.HasPrivateKey));
        Assert.Null(Problem(_good.Write(form), password));
    }

    [Theory]
    [InlineData("pfx", "wrong", "MicrosoftAppCertificatePassword is wrong")]
    [InlineData("pfx", null, "MicrosoftAppCertificatePassword is wrong")]
    [InlineData("locked.pem", "wrong", "MicrosoftAppCertificatePassword is wrong")]
    [InlineData("locked.pem", null, "MicrosoftAppCertificatePassword is wrong")]
    [InlineData("public.pem", null, "no RSA private key")]
    [InlineData("public.cer", null, "is no PFX or PEM certificate")]
    [InlineData("junk", null, "is no PFX or PEM certificate")]
    public void A_file_that_cannot_be_used_is_told_at_start(string form, string? password, string problem) =>
        Assert.Contains(problem, Problem(_good.Write(form), password), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_told_with_its_path() =>
        Assert.Contains($"there is no file {Path.Combine(AppContext.BaseDirectory, "nowhere.pfx")}", Problem("nowhere.pfx", null), StringComparison.Ordinal);

    [Fact]
    public void A_certificate_that_is_over_or_has_not_begun_is_told_with_the_date()
    {
        var path = _good.Write("pem");
        _time.SetUtcNow(Made.AddDays(366));
        Assert.Contains("the certificate expired on 2027-01-01", Problem(path, null), StringComparison.Ordinal);
        using var later = TestCertificate.Rsa(Made.AddYears(2), Made.AddYears(3));
        Assert.Contains("is not valid before 2028-01-01", Problem(later.Write("pem"), null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_another_kind_than_the_authority_takes_is_told()
    {
        using var curve = TestCertificate.Ecdsa(Made, Made.AddDays(365));
        Assert.Contains("no RSA private key", Problem(curve.Write("pem"), null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("both set", "MicrosoftAppPassword", "x")]
    [InlineData("name the tenant", "ToChannelFromBotLoginUrl", "https://login.example/")]
    [InlineData("must be https", "ToChannelFromBotLoginUrl", "http://localhost/tenant")]
    public void What_does_not_go_with_a_certificate_is_told(string problem, string key, string value)
    {
        var options = Bot(_good.Write("pem"), null);
        typeof(BotOptions).GetProperty(key)!.SetValue(options, value);
        Assert.Contains(problem, Validate(options), StringComparison.Ordinal);
    }

    private static BotOptions Bot(string path, string? password) => new()
    {
        MicrosoftAppId = "app", MicrosoftAppCertificatePath = path, MicrosoftAppCertificatePassword = password,
    };

    private System.Security.Cryptography.X509Certificates.X509Certificate2 Load(string path, string? password) => Files().Load(Bot(path, password));

    private string? Problem(string path, string? password) => Validate(Bot(path, password));

    private string? Validate(BotOptions options)
    {
        var result = new BotOptionsValidator(TestConnector.Environment("Production"), Files()).Validate(null, options);
        return result == ValidateOptionsResult.Success ? null : result.FailureMessage;
    }

    private BotCertificate Files() => new(TestConnector.Environment("Production"), _time);
}
