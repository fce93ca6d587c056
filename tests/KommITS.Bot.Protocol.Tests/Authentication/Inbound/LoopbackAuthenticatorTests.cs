using System.Net;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Authentication.Inbound;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting.Internal;

namespace KommITS.Bot.Protocol.Tests.Authentication.Inbound;

public class LoopbackAuthenticatorTests
{
    [Theory]
    [InlineData("127.0.0.1", "Development", true)]
    [InlineData("::1", "Development", true)]
    [InlineData("::ffff:127.0.0.1", "Development", true)]
    [InlineData("10.0.0.5", "Development", false)]
    [InlineData("::ffff:10.0.0.5", "Development", false)]
    [InlineData(null, "Development", false)]
    [InlineData("127.0.0.1", "Production", false)]
    [InlineData("127.0.0.1", "Staging", false)]
    public async Task Only_this_machine_in_development_is_let_in(string? address, string environment, bool isLetIn)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = address is null ? null : IPAddress.Parse(address) } };
        Assert.Equal(isLetIn, await Create(environment).AuthenticateAsync(http, CancellationToken.None) is not null);
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:1/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("http://10.0.0.5/", false)]
    [InlineData(null, false)]
    public void Only_conversations_on_this_machine_are_served(string? serviceUrl, bool may) =>
        Assert.Equal(may, Create("Development").MaySend(new Activity { ServiceUrl = serviceUrl }));

    private static LoopbackAuthenticator Create(string environment) =>
        new(new HostingEnvironment { EnvironmentName = environment, ContentRootFileProvider = new NullFileProvider() });
}
