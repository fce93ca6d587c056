using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace KommITS.Bot.Protocol.Authentication.Certificates;

/// <summary>The bot proves itself to its authority with its certificate.</summary>
internal static class CertificateIdentity
{
    public const string Advice = "check MicrosoftAppId, MicrosoftAppTenantId, and that the certificate of MicrosoftAppCertificatePath is among the app's";

    /// <param name="transport">Null: the network.</param>
    public static TokenCredential Of(BotOptions bot, X509Certificate2 certificate, HttpPipelineTransport? transport = null)
    {
        var authority = new Uri(bot.Authority);
        var options = new ClientCertificateCredentialOptions
        {
            AuthorityHost = new Uri(authority.GetLeftPart(UriPartial.Authority)),
            // The authority is the operator's setting: nobody needs to be asked whether it is one of Microsoft's.
            DisableInstanceDiscovery = !string.IsNullOrWhiteSpace(bot.ToChannelFromBotLoginUrl),
            Retry = { MaxRetries = 1, NetworkTimeout = TimeSpan.FromSeconds(15) },
        };
        if (transport is not null)
            options.Transport = transport;
        return new ClientCertificateCredential(authority.AbsolutePath.Trim('/'), bot.MicrosoftAppId!.Trim(), certificate, options);
    }
}
