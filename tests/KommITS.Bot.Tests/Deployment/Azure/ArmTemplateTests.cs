using System.Text.Json;

namespace KommITS.Bot.Tests.Deployment.Azure;

public sealed class ArmTemplateTests
{
    private const string Account = "Microsoft.DocumentDB/databaseAccounts";
    private const string Site = "Microsoft.Web/sites";
    private const string Bot = "Microsoft.BotService/botServices";

    // design: names in the configuration
    private static readonly string[] Keys =
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId", "Data__Provider", "Data__Cosmos__Endpoint", "Data__Cosmos__Database",
        "Delivery__Queue", "Membership__Admission", "Playground__Enabled", "Demo__Seed",
    ];

    private static readonly string[] InsideTheUnion =
    [
        "swedencentral", "northeurope", "westeurope", "germanywestcentral", "francecentral", "italynorth", "polandcentral", "spaincentral",
    ];

    [Fact]
    public async Task The_store_is_serverless_and_takes_no_keys()
    {
        var template = await ArmTemplate.BuildAsync();
        var account = Properties(template.Resource(Account));

        Assert.True(account.GetProperty("disableLocalAuth").GetBoolean());
        Assert.Equal("EnableServerless", Assert.Single(account.GetProperty("capabilities").EnumerateArray()).GetProperty("name").GetString());
        Assert.Single(template.ResourcesOf($"{Account}/sqlRoleAssignments"));
    }

    [Fact]
    public async Task There_is_no_secret_in_it()
    {
        var text = (await ArmTemplate.BuildAsync()).Text;

        foreach (var sign in new[] { "listKeys", "listSecrets", "secureString", "secureObject", "ConnectionString", "AppPassword", "Cosmos__Key" })
            Assert.DoesNotContain(sign, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Everything_stays_inside_the_union()
    {
        var regions = (await ArmTemplate.BuildAsync()).Root.GetProperty("definitions").EnumerateObject()
            .Single(each => each.Name.EndsWith("EuRegion", StringComparison.Ordinal)).Value.GetProperty("allowedValues");

        Assert.Superset(regions.EnumerateArray().Select(each => each.GetString()!).ToHashSet(), InsideTheUnion.ToHashSet());
    }

    [Fact]
    public async Task The_bot_gets_its_settings_by_the_names_it_reads()
    {
        var template = await ArmTemplate.BuildAsync();
        var settings = template.Variable(Site, "settings");

        Assert.Equal(Keys.Order(), settings.EnumerateObject().Select(each => each.Name).Order());
        Assert.Equal("Cosmos", settings.GetProperty("Data__Provider").GetString());
        Assert.Equal("UserAssignedMSI", settings.GetProperty("MicrosoftAppType").GetString());
        Assert.Contains("Committee__Founders__{0}", template.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_is_always_on_and_reached_by_https_only()
    {
        var app = Properties((await ArmTemplate.BuildAsync()).Resource(Site));

        Assert.True(app.GetProperty("httpsOnly").GetBoolean());
        Assert.True(app.GetProperty("siteConfig").GetProperty("alwaysOn").GetBoolean());
        Assert.Equal("/healthz", app.GetProperty("siteConfig").GetProperty("healthCheckPath").GetString());
    }

    [Fact]
    public async Task The_bot_is_registered_by_its_identity_with_the_teams_channel()
    {
        var template = await ArmTemplate.BuildAsync();
        var bot = Properties(template.Resource(Bot));

        Assert.Equal("UserAssignedMSI", bot.GetProperty("msaAppType").GetString());
        Assert.Contains("/api/messages", bot.GetProperty("endpoint").GetString(), StringComparison.Ordinal);
        Assert.Equal("MsTeamsChannel", Properties(template.Resource($"{Bot}/channels")).GetProperty("channelName").GetString());
    }

    private static JsonElement Properties(JsonElement resource) => resource.GetProperty("properties");
}
