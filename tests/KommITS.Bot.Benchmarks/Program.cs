using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Load;
using KommITS.Bot.Benchmarks.Micro;
using KommITS.Bot.Benchmarks.Register;
using KommITS.Bot.Benchmarks.Startup;
using Microsoft.Extensions.Configuration;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += async (_, pressed) =>
{
    pressed.Cancel = true;
    await stop.CancelAsync();
};
string[] rest = [.. args.Skip(1)];
var settings = new ConfigurationBuilder().AddCommandLine(rest).Build();

try
{
    switch (args.FirstOrDefault())
    {
        case "load":
            await LoadCommand.RunAsync(LoadOptions.From(settings), stop.Token);
            return 0;
        case "startup":
            await StartupCommand.RunAsync(StartupOptions.From(settings), stop.Token);
            return 0;
        case "register":
            RegisterCommand.Run(RegisterOptions.From(settings), stop.Token);
            return 0;
        case "neighbours":
            NeighboursCommand.Run(Console.Out);
            return 0;
        case "micro":
            return MicroCommand.Run(rest);
        case "stub":
            await StubConnector.RunAsync(settings["url"]!, stop.Token);
            return 0;
        case "generate":
            await LoadGenerator.RunAsync(Console.In, Console.Out, stop.Token);
            return 0;
        case "floor":
            await FloorBot.RunAsync(settings["url"]!, stop.Token);
            return 0;
        case "echo":
            await EchoBot.RunAsync(settings["url"]!, stop.Token);
            return 0;
        default:
            await Console.Error.WriteLineAsync("Say what to measure: load, startup, register or micro. README.md tells the settings.");
            return 2;
    }
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
