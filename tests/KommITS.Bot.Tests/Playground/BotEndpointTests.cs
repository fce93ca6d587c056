using KommITS.Bot.Playground;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Moq;

namespace KommITS.Bot.Tests.Playground;

public sealed class BotEndpointTests
{
    [Theory]
    [InlineData("http://127.0.0.1:3978/api/messages", "http://localhost:3978")]
    [InlineData("http://127.0.0.1:80/api/messages", "http://+")]
    [InlineData("http://127.0.0.1:5000/api/messages", "https://localhost:5001", "http://[::]:5000")]
    [InlineData("http://[::1]:5000/api/messages", "http://[::1]:5000")]
    [InlineData("http://192.0.2.7:5000/api/messages", "http://192.0.2.7:5000")]
    [InlineData(null, "https://localhost:5001")]
    [InlineData(null, "http://unix:/tmp/bot.sock")]
    [InlineData(null)]
    public void Is_what_the_server_listens_on(string? expected, params string[] addresses) =>
        Assert.Equal(expected is null ? null : new Uri(expected), BotEndpoint.Of(Listening(addresses)));

    private static IServer Listening(string[] addresses)
    {
        var feature = new ServerAddressesFeature();
        foreach (var address in addresses)
            feature.Addresses.Add(address);
        var features = new FeatureCollection();
        features.Set<IServerAddressesFeature>(feature);
        return Mock.Of<IServer>(server => server.Features == features);
    }
}
