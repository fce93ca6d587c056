using System.Globalization;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>This project's runtime with a bot on it; without an app id among the settings it needs no token on this machine.</summary>
internal static class OwnHost
{
    public const string Allocated = "/allocated";

    public static Task RunAsync<TBot>(string[] settings, Action<IServiceCollection, IConfiguration> add, CancellationToken cancellationToken)
        where TBot : class, IBot
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        // As the floor: what is measured is the runtime.
        builder.Logging.ClearProviders();
        builder.Services.AddBot<TBot>();
        add(builder.Services, builder.Configuration);
        var app = builder.Build();
        app.Urls.Add(builder.Configuration["url"]!);
        app.MapBot();
        app.MapGet("/readyz", () => Results.Ok());
        app.MapGet(Allocated, TellAllocated);
        return ((IHost)app).RunAsync(cancellationToken);
    }

    /// <summary>Bytes since the process began.</summary>
    public static Task TellAllocated(HttpContext http) =>
        http.Response.WriteAsync(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture));
}
