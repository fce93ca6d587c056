namespace KommITS.Bot.Protocol.Authentication;

/// <summary>Who the bot is, under the names that Azure Bot Service and the SDK use, at the root of the configuration.</summary>
public sealed class BotOptions
{
    public const string SingleTenant = "SingleTenant";
    public const string MultiTenant = "MultiTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary>SingleTenant, UserAssignedMSI or MultiTenant, which is also meant by nothing at all.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>Without one the bot answers only this machine, and only in Development.</summary>
    public string? MicrosoftAppId { get; set; }
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>When the password ends, as the portal shows it: warned of in time.</summary>
    public DateTimeOffset? MicrosoftAppPasswordExpires { get; set; }

    /// <summary>Instead of a password: a PFX or PEM file with the certificate and its private key, relative to the content root.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    /// <summary>Where the file is protected by one.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Where the channel's signing keys are described, when not in the public cloud.</summary>
    public string? BotOpenIdMetadata { get; set; }

    /// <summary>The authority that gives the bot its tokens, tenant included.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>The SDK's setting names the resource; the authority wants it with the permission.</summary>
    internal string Scope
    {
        get
        {
            var resource = string.IsNullOrWhiteSpace(ToChannelFromBotOAuthScope) ? "https://api.botframework.com" : ToChannelFromBotOAuthScope.Trim();
            return resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : resource.TrimEnd('/') + "/.default";
        }
    }

    /// <summary>Who gives the bot its tokens, tenant included, without a slash at the end.</summary>
    internal string Authority
    {
        get
        {
            var tenant = IsType(SingleTenant) ? MicrosoftAppTenantId?.Trim() ?? "" : "botframework.com";
            return string.IsNullOrWhiteSpace(ToChannelFromBotLoginUrl)
                ? $"https://login.microsoftonline.com/{Uri.EscapeDataString(tenant)}"
                : ToChannelFromBotLoginUrl.Trim().TrimEnd('/');
        }
    }

    internal bool HasCertificate => !string.IsNullOrWhiteSpace(MicrosoftAppCertificatePath) && !IsType(UserAssignedMsi);

    internal bool HasIdentity => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    internal bool IsType(string type) => string.Equals(MicrosoftAppType?.Trim(), type, StringComparison.OrdinalIgnoreCase);
}
