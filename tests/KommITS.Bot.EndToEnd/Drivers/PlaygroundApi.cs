using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The Playground without its page. These addresses are undocumented: they hold for the pinned version.</summary>
internal sealed class PlaygroundApi(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };

    public Uri Connector { get; } = new(address, "_connector");

    public async Task<JsonNode> ConfigAsync(CancellationToken cancellationToken) =>
        (await _client.GetFromJsonAsync<JsonNode>("_internal/v1/config", cancellationToken))!["config"]!;

    /// <summary>A message from someone else than the person at this Playground; it is not seen on the page.</summary>
    /// <param name="conversationId">That person's chat with the bot.</param>
    public async Task SayAsAsync(string userId, string conversationId, string text, CancellationToken cancellationToken)
    {
        var config = await ConfigAsync(cancellationToken);
        var user = config["users"]!.AsArray().Append(config["currentUser"]).Single(user => (string?)user!["id"] == userId)!;
        await SendAsync(
            new JsonObject
            {
                ["type"] = "message",
                ["id"] = Guid.NewGuid().ToString(),
                ["channelId"] = "msteams",
                ["serviceUrl"] = $"{Connector}",
                ["from"] = new JsonObject
                {
                    ["id"] = userId, ["name"] = (string?)user["name"], ["aadObjectId"] = (string?)user["aadObjectId"], ["role"] = "user",
                },
                ["recipient"] = new JsonObject { ["id"] = (string?)config["bot"]!["id"], ["name"] = (string?)config["bot"]!["name"], ["role"] = "bot" },
                ["conversation"] = new JsonObject
                {
                    ["id"] = conversationId, ["conversationType"] = "personal", ["tenantId"] = (string?)config["tenantId"],
                },
                ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = (string?)config["tenantId"] } },
                ["text"] = text,
                ["textFormat"] = "plain",
                ["locale"] = "sv-SE",
            },
            cancellationToken);
    }

    /// <summary>Gives the bot an activity as it is.</summary>
    public async Task SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var response = await _client.PostAsJsonAsync("_internal/v1/customActivities", activity, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>As the bot does it, to reach someone who has not written.</summary>
    public async Task<string> CreateConversationAsync(string userId, CancellationToken cancellationToken)
    {
        var config = await ConfigAsync(cancellationToken);
        var parameters = new JsonObject
        {
            ["isGroup"] = false,
            ["bot"] = config["bot"]!.DeepClone(),
            ["members"] = new JsonArray(new JsonObject { ["id"] = userId }),
            ["tenantId"] = (string?)config["tenantId"],
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = (string?)config["tenantId"] } },
        };
        using var response = await _client.PostAsJsonAsync("_connector/v3/conversations", parameters, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))!["id"]!;
    }

    public void Dispose() => _client.Dispose();
}
