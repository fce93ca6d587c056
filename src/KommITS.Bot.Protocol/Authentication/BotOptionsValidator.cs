using KommITS.Bot.Protocol.Authentication.Certificates;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication;

/// <summary>Refuses to start with an identity that would leave the bot open or mute.</summary>
internal sealed class BotOptionsValidator(IHostEnvironment environment, BotCertificate certificate) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problem = options.HasIdentity ? IdentityProblem(options) : AnonymousProblem(options);
        return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problem);
    }

    private string? AnonymousProblem(BotOptions options)
    {
        if (!environment.IsDevelopment())
            return $"MicrosoftAppId is missing: outside Development (this is {environment.EnvironmentName}) the bot does not start without it.";
        if (options.HasCertificate)
            return "MicrosoftAppId is missing although MicrosoftAppCertificatePath is set.";
        return HasPassword(options) ? "MicrosoftAppId is missing although MicrosoftAppPassword is set." : null;
    }

    private string? IdentityProblem(BotOptions options)
    {
        if (!IsKnownType(options))
            return $"MicrosoftAppType {options.MicrosoftAppType} is unknown: use UserAssignedMSI, SingleTenant or MultiTenant.";
        if (options.IsType(BotOptions.SingleTenant) && HasNoAuthority(options))
            return "MicrosoftAppTenantId is missing: MicrosoftAppType SingleTenant needs it.";
        return AddressProblem(nameof(options.BotOpenIdMetadata), options.BotOpenIdMetadata)
            ?? AddressProblem(nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl)
            ?? CredentialProblem(options);
    }

    private string? CredentialProblem(BotOptions options)
    {
        if (options.IsType(BotOptions.UserAssignedMsi))
            return null;
        if (!options.HasCertificate)
            return HasPassword(options) ? null : "MicrosoftAppPassword is missing: without it, or MicrosoftAppCertificatePath, the bot cannot answer.";
        return HasPassword(options)
            ? "MicrosoftAppPassword and MicrosoftAppCertificatePath are both set: keep the one that is to be used."
            : CertificateProblem(options);
    }

    private string? CertificateProblem(BotOptions options)
    {
        var authority = new Uri(options.Authority);
        if (authority.Scheme != Uri.UriSchemeHttps || authority.AbsolutePath == "/")
            return "ToChannelFromBotLoginUrl must be https and name the tenant, as in https://login.example/tenant, to be used with a certificate.";
        try
        {
            certificate.Load(options).Dispose();
            return null;
        }
        catch (BotCertificateException exception)
        {
            return exception.Message;
        }
    }

    private static bool HasPassword(BotOptions options) => !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword);

    private static bool IsKnownType(BotOptions options) =>
        string.IsNullOrWhiteSpace(options.MicrosoftAppType) || options.IsType(BotOptions.SingleTenant) || options.IsType(BotOptions.MultiTenant)
        || options.IsType(BotOptions.UserAssignedMsi);

    private static bool HasNoAuthority(BotOptions options) =>
        string.IsNullOrWhiteSpace(options.MicrosoftAppTenantId) && string.IsNullOrWhiteSpace(options.ToChannelFromBotLoginUrl);

    private static string? AddressProblem(string key, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var isSafe = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
        return isSafe ? null : $"{key} is no https address.";
    }
}
