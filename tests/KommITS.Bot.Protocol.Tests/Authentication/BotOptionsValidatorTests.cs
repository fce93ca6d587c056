using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Tests.Authentication;

public class BotOptionsValidatorTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Test")]
    public async Task Without_an_app_id_the_bot_starts_only_in_development(string environment)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(environment));
        Assert.Contains("MicrosoftAppId is missing", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppId is missing", "MicrosoftAppPassword=x")]
    [InlineData("MicrosoftAppPassword is missing", "MicrosoftAppId=x")]
    [InlineData("MicrosoftAppTenantId is missing", "MicrosoftAppId=x", "MicrosoftAppPassword=x", "MicrosoftAppType=singletenant")]
    [InlineData("MicrosoftAppType Both is unknown", "MicrosoftAppId=x", "MicrosoftAppPassword=x", "MicrosoftAppType=Both")]
    [InlineData("BotOpenIdMetadata is no https address", "MicrosoftAppId=x", "MicrosoftAppPassword=x", "BotOpenIdMetadata=http://example.se/")]
    [InlineData("ToChannelFromBotLoginUrl is no https", "MicrosoftAppId=x", "MicrosoftAppPassword=x", "ToChannelFromBotLoginUrl=login")]
    public async Task A_wrong_identity_is_told_at_start(string message, params string[] settings)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("Development", settings));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_identity_starts_anywhere_and_is_read_from_the_root()
    {
        await using var bot = await StartAsync(
            "Production", "MicrosoftAppId=app", "MicrosoftAppPassword=x", "MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId=t");
        var options = bot.Services.GetRequiredService<IOptions<BotOptions>>().Value;
        Assert.Equal(("app", "t"), (options.MicrosoftAppId, options.MicrosoftAppTenantId));
    }

    [Fact]
    public async Task Empty_settings_are_no_settings()
    {
        await using var bot = await StartAsync("Development", "MicrosoftAppId=", "MicrosoftAppPassword=", "MicrosoftAppType=");
    }

    private static Task<BotHost> StartAsync(string environment, params string[] settings) => BotHost.StartAsync(
        (_, _) => Task.CompletedTask, settings.Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]), environment);
}
