using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Contenders.Waterfalls;
using KommITS.Bot.Benchmarks.Deliveries;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;
using KommITS.Bot.Benchmarks.Deliveries.Sending;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Load;
using KommITS.Bot.Benchmarks.Micro;
using KommITS.Bot.Benchmarks.Register;
using KommITS.Bot.Benchmarks.Startup;
using KommITS.Bot.Benchmarks.Store;
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
        case "store":
            await StoreCommand.RunAsync(StoreOptions.From(settings), stop.Token);
            return 0;
        case "register":
            RegisterCommand.Run(RegisterOptions.From(settings), stop.Token);
            return 0;
        case "deliveries":
            await DeliveriesCommand.RunAsync(DeliveriesOptions.From(settings), stop.Token);
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
            await EchoBot.RunAsync(rest, stop.Token);
            return 0;
        case "waterfall":
            await WaterfallBot.RunAsync(rest, stop.Token);
            return 0;
        case "mailboxes":
            await MailboxConnector.RunAsync(settings, stop.Token);
            return 0;
        case SendVerb.Engine:
            await SendVerb.RunAsync(stop.Token);
            return 0;
        case SendVerb.Floor:
            await SendVerb.RunFloorAsync(stop.Token);
            return 0;
        default:
            await Console.Error.WriteLineAsync("Say what to measure: load, store, startup, deliveries, register or micro. README.md tells the settings.");
            return 2;
    }
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
