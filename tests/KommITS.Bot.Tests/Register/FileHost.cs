using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Tests.Register;

/// <summary>Where a client keeps dropped files, and takes offered ones.</summary>
internal sealed class FileHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FileHost(WebApplication app) => _app = app;

    public string Address { get; private set; } = "";

    public byte[] Content { get; set; } = [];

    public byte[]? Put { get; private set; }

    public string? Authorization { get; private set; }

    public static async Task<FileHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var host = new FileHost(app);
        app.MapGet("/file", (HttpRequest request) =>
        {
            host.Authorization = request.Headers.Authorization;
            return Results.Bytes(host.Content);
        });
        app.MapGet("/elsewhere", () => Results.Redirect("/file"));
        app.MapPut("/upload", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            host.Put = body.ToArray();
            host.Authorization = request.Headers.Authorization;
        });
        await app.StartAsync();
        host.Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return host;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
