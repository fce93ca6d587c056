using Azure.Core;
using Azure.Identity;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>The bot is who its host says it is: no secret that could leak or expire.</summary>
internal static class ManagedIdentity
{
    public const string Advice = "check that the managed identity is assigned to this host and that MicrosoftAppId is its client id";

    public static TokenCredential Of(BotOptions bot) =>
        new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(bot.MicrosoftAppId!.Trim()));
}
