using BenchmarkDotNet.Attributes;
using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Processes;
using KommITS.Bot.Protocol.Authentication.Inbound;
using KommITS.Bot.Protocol.Turns.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>The check of a channel's token, its key known. Public and open because BenchmarkDotNet derives from it.</summary>
public class TokenBenchmarks
{
    private readonly DefaultHttpContext _request = new();
    private WebApplication? _bot;
    private IChannelAuthenticator? _authenticator;

    [GlobalSetup]
    public async Task SetUp()
    {
        var address = Addresses.Free();
        // It ends with the process.
        _ = StubConnector.RunAsync(Programs.Root(address), CancellationToken.None);
        var builder = WebApplication.CreateBuilder([.. Issuer.SettingsFor(address)]);
        builder.Logging.ClearProviders();
        builder.Services.AddBot<EchoBot>();
        _bot = builder.Build();
        _authenticator = _bot.Services.GetRequiredService<IChannelAuthenticator>();
        using var client = new HttpClient();
        _request.Request.Headers.Authorization = $"Bearer {await client.GetStringAsync(new Uri(address, "/token"))}";
        if (!await CheckToken())
            throw new InvalidOperationException("The token is refused.");
    }

    [GlobalCleanup]
    public async Task CleanUp() => await _bot!.DisposeAsync();

    [Benchmark]
    public async Task<bool> CheckToken() => await _authenticator!.AuthenticateAsync(_request, CancellationToken.None) is not null;
}
