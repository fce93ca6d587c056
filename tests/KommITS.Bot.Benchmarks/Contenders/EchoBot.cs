using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;
using KommITS.Bot.Protocol.Turns.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>This project's runtime with the least bot on it; without an app id it needs no token on this machine.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public static Task RunAsync(string url, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddBot<EchoBot>();
        var app = builder.Build();
        app.Urls.Add(url);
        app.MapBot();
        app.MapGet("/readyz", () => Results.Ok());
        return ((IHost)app).RunAsync(cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"Du skrev: {turnContext.Activity.Text}", cancellationToken);
}
