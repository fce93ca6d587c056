using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using KommITS.Bot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Tests.Playground;

/// <summary>A machine with as much or as little of what the Playground needs as a test says, and a bot that starts on it.</summary>
internal sealed class PlaygroundBench : IAsyncDisposable, ILoggerProvider, ILogger
{
    private const string Manifest = """{"dependencies":{"@microsoft/m365agentsplayground":"0.2.28"}}""";

    private readonly string _root = Directory.CreateTempSubdirectory("kommits-playground").FullName;
    private WebApplication? _bot;

    public ConcurrentQueue<(LogLevel Level, string Line)> Lines { get; } = [];

    public int Port { get; } = FreePort();

    public IEnumerable<string> Warnings => Lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Line);

    public string File(string name) => Path.Combine(_root, name);

    public PlaygroundBench WithFolder()
    {
        Directory.CreateDirectory(File("playground"));
        System.IO.File.WriteAllText(File("playground/package.json"), Manifest);
        return this;
    }

    public PlaygroundBench WithInstalled(string version = "0.2.28")
    {
        var package = Directory.CreateDirectory(File("playground/node_modules/@microsoft/m365agentsplayground"));
        System.IO.File.WriteAllText(Path.Combine(package.FullName, "package.json"), $$"""{"version":"{{version}}"}""");
        return this;
    }

    /// <summary>A shell script in the place of a tool; $ROOT is the folder of this machine.</summary>
    public PlaygroundBench WithTool(string name, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-ins for node and npm are shell scripts.");
        Directory.CreateDirectory(File("tools"));
        System.IO.File.WriteAllText(File($"tools/{name}"), $"#!/bin/sh\nROOT='{_root}'\n{script}\n");
        if (!OperatingSystem.IsWindows())
            System.IO.File.SetUnixFileMode(File($"tools/{name}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public async Task StartBotAsync(string environment = "Development", params string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = PlaygroundSwitch.Expand([.. arguments, $"--Playground:Port={Port}"]),
            EnvironmentName = environment,
            ContentRootPath = Directory.CreateDirectory(File("src/bot")).FullName,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(this);
        builder.AddPlayground();
        builder.Services.AddSingleton(new ToolFinder(File("tools")));
        _bot = builder.Build();
        await _bot.StartAsync();
    }

    /// <summary>The first line that contains the words, once it is there.</summary>
    public Task<string> LineAsync(string words) =>
        UntilAsync(() => Lines.Select(line => line.Line).FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)), words);

    public Task<string> ContentAsync(string file) =>
        UntilAsync(() => System.IO.File.Exists(File(file)) ? System.IO.File.ReadAllText(File(file)) is { Length: > 0 } text ? text : null : null, file);

    public Task StopBotAsync() => _bot!.StopAsync();

    /// <summary>The bot still runs, and so it has not been stopped by what failed beside it.</summary>
    public bool BotIsRunning => !_bot!.Lifetime.ApplicationStopping.IsCancellationRequested;

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    private static async Task<string> UntilAsync(Func<string?> look, string what)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (look() is { } found)
                return found;
            await Task.Delay(50);
        }

        throw new TimeoutException($"'{what}' did not come within ten seconds.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) =>
        Lines.Enqueue((level, format(state, exception)));

    void IDisposable.Dispose()
    {
    }
}
