using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication;

/// <summary>Refuses to start with an identity that would leave the bot open or mute.</summary>
internal sealed class BotOptionsValidator(IHostEnvironment environment) : IValidateOptions<BotOptions>
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
        return string.IsNullOrWhiteSpace(options.MicrosoftAppPassword)
            ? null
            : "MicrosoftAppId is missing although MicrosoftAppPassword is set.";
    }

    private static string? IdentityProblem(BotOptions options)
    {
        if (!IsKnownType(options))
            return $"MicrosoftAppType {options.MicrosoftAppType} is unknown: use UserAssignedMSI, SingleTenant or MultiTenant.";
        if (!options.IsType(BotOptions.UserAssignedMsi) && string.IsNullOrWhiteSpace(options.MicrosoftAppPassword))
            return "MicrosoftAppPassword is missing: without it the bot cannot answer.";
        if (options.IsType(BotOptions.SingleTenant) && HasNoAuthority(options))
            return "MicrosoftAppTenantId is missing: MicrosoftAppType SingleTenant needs it.";
        return AddressProblem(nameof(options.BotOpenIdMetadata), options.BotOpenIdMetadata)
            ?? AddressProblem(nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl);
    }

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
