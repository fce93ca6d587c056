using KommITS.Bot.Announcements;
using KommITS.Bot.Conferences;
using KommITS.Bot.Core;
using KommITS.Bot.Data;
using KommITS.Bot.Delivery;
using KommITS.Bot.Demo;
using KommITS.Bot.Help;
using KommITS.Bot.Hosting;
using KommITS.Bot.Language;
using KommITS.Bot.Members;
using KommITS.Bot.Playground;
using KommITS.Bot.Protocol.Turns.Hosting;
using KommITS.Bot.Questions;
using KommITS.Bot.Register;
using KommITS.Bot.Register.Upkeep;
using KommITS.Bot.Reminders;
using KommITS.Bot.Turn;

var builder = WebApplication.CreateBuilder(PlaygroundSwitch.Expand(MaintenanceCommand.SettingsIn(args)));

builder.AddHost().AddTelemetry();
builder.Services
    .AddCore()
    .AddData(builder.Configuration)
    .AddConversation()
    .AddDemo()
    .AddMembers()
    .AddQuestions()
    .AddRegister()
    .AddRegisterUpkeep()
    .AddRegisterKeeping()
    .AddAnnouncements()
    .AddConferences()
    .AddReminders()
    .AddLanguages()
    .AddHelp()
    .AddDelivery();
builder.AddPlayground();

var app = builder.Build();
if (MaintenanceCommand.IsAsked(args))
    return await MaintenanceCommand.RunAsync(app.Services, args, CancellationToken.None);

app.MapBot();
app.MapHealth();
await app.RunAsync();
return 0;
