using KommITS.Bot.Core;
using KommITS.Bot.Data;
using KommITS.Bot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Deliveries.Sending;

/// <summary>The bot as its Program.cs puts it together, within reach of the bench: the same store, engine, workers and cards.</summary>
internal static class SendingBot
{
    public static WebApplication Build(SendOrder order)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--urls", "http://127.0.0.1:0", $"--Data:Sqlite:Path={order.Store}", "--Demo:Seed=false", .. order.Settings],
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Development,
        });
        builder.AddHost();
        builder.Logging.ClearProviders();
        builder.Services
            .AddCore()
            .AddData(builder.Configuration)
            .AddFeatures();
        return builder.Build();
    }
}
