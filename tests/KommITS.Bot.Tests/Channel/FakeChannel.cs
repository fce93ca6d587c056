using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Tests.Channel;

/// <summary>The channel's side of the wire: a connector on loopback that keeps what the bot sends to each conversation.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Inbox> _inboxes = new();
    private readonly ConcurrentDictionary<string, JsonObject> _roster = new();
    private int _lastId;

    private FakeChannel(WebApplication app) => _app = app;

    /// <summary>Answers instead of taking what the bot sends to a conversation; null takes it.</summary>
    public Func<string, IResult?> Refuse { get; set; } = _ => null;

    /// <summary>Answers instead of answering that it took what the bot sent to a conversation, which it did; null answers so.</summary>
    public Func<string, IResult?> Garble { get; set; } = _ => null;

    /// <summary>Answers instead of opening a chat with a user; null opens it. From the start none can be opened.</summary>
    public Func<string, IResult?> RefuseOpening { get; set; } = _ => Results.NotFound();

    /// <summary>Where a chat that is opened is reached; null: here.</summary>
    public string? OpensAt { get; set; }

    /// <summary>Answers instead of taking a message out of a conversation; null takes it out.</summary>
    public Func<string, IResult?> RefuseRemoval { get; set; } = _ => null;

    /// <summary>How long it takes to tell about a member.</summary>
    public TimeSpan RosterDelay { get; set; }

    public string ServiceUrl { get; private set; } = "";

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var channel = new FakeChannel(app);
        channel.Map(app);
        await app.StartAsync();
        channel.ServiceUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/emea/";
        return channel;
    }

    /// <summary>What everybody has got.</summary>
    public IEnumerable<Inbox> Inboxes => _inboxes.Values;

    public Inbox InboxOf(string conversation) => _inboxes.GetOrAdd(conversation, _ => new Inbox());

    /// <summary>The chat that is opened with a user.</summary>
    public static string OpenedWith(string userId) => $"opened:{userId}";

    public void Enrol(string conversation, string userId, JsonObject profile) => _roster[$"{conversation}/{userId}"] = profile;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map(WebApplication app)
    {
        app.MapPost("/emea/v3/conversations", (JsonElement parameters) => Open(parameters.GetProperty("members")[0].GetProperty("id").GetString()!));
        app.MapPost("/emea/v3/conversations/{conversation}/activities/{replyTo?}", (string conversation, JsonElement activity) => Take(conversation, activity));
        app.MapPut("/emea/v3/conversations/{conversation}/activities/{id}", (string conversation, string id, JsonElement activity) =>
        {
            InboxOf(conversation).Replace(id, activity);
            return Results.Json(new { id });
        });
        app.MapDelete("/emea/v3/conversations/{conversation}/activities/{id}", (string conversation, string id) =>
            RefuseRemoval(conversation) ?? (InboxOf(conversation).Remove(id) ? Results.Ok() : Results.NotFound()));
        app.MapGet("/emea/v3/conversations/{conversation}/members/{member}", async (string conversation, string member) =>
        {
            await Task.Delay(RosterDelay);
            return _roster.TryGetValue($"{conversation}/{member}", out var profile) ? Results.Json(profile) : Results.NotFound();
        });
    }

    private IResult Take(string conversation, JsonElement activity)
    {
        if (Refuse(conversation) is { } refusal)
            return refusal;
        var id = $"m{Interlocked.Increment(ref _lastId)}";
        if (activity.GetProperty("type").GetString() == "typing")
            InboxOf(conversation).AddTyping();
        else
            InboxOf(conversation).Add(id, activity);
        return Garble(conversation) ?? Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    private IResult Open(string userId) =>
        RefuseOpening(userId) ?? Results.Json(new { id = OpenedWith(userId), serviceUrl = OpensAt }, statusCode: StatusCodes.Status201Created);
}
