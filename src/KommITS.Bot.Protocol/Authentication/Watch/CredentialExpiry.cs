using KommITS.Bot.Protocol.Authentication.Certificates;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Watch;

/// <summary>When the bot's credential ends: the certificate says it, for a password the operator does. A managed identity never does.</summary>
internal sealed class CredentialExpiry(IOptions<BotOptions> options, BotCertificate certificate)
{
    private readonly Lazy<DateTimeOffset?> _at = new(() => Read(options.Value, certificate));

    /// <summary>Null: never, or nobody has said.</summary>
    public DateTimeOffset? At => _at.Value;

    private static DateTimeOffset? Read(BotOptions bot, BotCertificate certificate)
    {
        if (!bot.HasIdentity || bot.IsType(BotOptions.UserAssignedMsi))
            return null;
        if (!bot.HasCertificate)
            return bot.MicrosoftAppPasswordExpires;
        using var loaded = certificate.Load(bot);
        return loaded.NotAfter.ToUniversalTime();
    }
}
