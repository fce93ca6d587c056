using KommITS.Bot;
using KommITS.Bot.Core;
using KommITS.Bot.Data;
using KommITS.Bot.Hosting;
using KommITS.Bot.Playground;
using KommITS.Bot.Protocol.Turns.Hosting;

var builder = WebApplication.CreateBuilder(PlaygroundSwitch.Expand(MaintenanceCommand.SettingsIn(args)));

builder.AddHost().AddTelemetry();
builder.Services
    .AddCore()
    .AddData(builder.Configuration)
    .AddFeatures();
builder.AddPlayground();

var app = builder.Build();
if (MaintenanceCommand.IsAsked(args))
    return await MaintenanceCommand.RunAsync(app.Services, args, CancellationToken.None);

app.MapBot();
app.MapHealth();
await app.RunAsync();
return 0;
