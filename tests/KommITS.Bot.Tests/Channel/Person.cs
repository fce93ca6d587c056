using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KommITS.Bot.Tests.Channel;

/// <summary>A person in their own personal chat with the bot, in their own tenant.</summary>
internal sealed class Person(FakeChannel channel, Func<HttpClient> bot, string name, string mail, string tenant)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private int _lastId;

    public string Name { get; } = name;

    public string AadObjectId { get; } = Guid.NewGuid().ToString();

    public string UserId => $"29:{AadObjectId}";

    public string ConversationId => $"a:{AadObjectId}";

    public Inbox Inbox => channel.InboxOf(ConversationId);

    public void Enrol() => channel.Enrol(ConversationId, UserId, new JsonObject
    {
        ["id"] = UserId, ["name"] = Name, ["email"] = mail, ["userPrincipalName"] = mail, ["aadObjectId"] = AadObjectId, ["tenantId"] = tenant,
    });

    /// <summary>What Teams sends when the bot is installed, and the Playground at every page load.</summary>
    public async Task<Reply> OpensAsync()
    {
        var seen = Inbox.Messages.Count;
        await PostAsync(Activity("installationUpdate", activity => activity["action"] = "add"));
        await PostAsync(Activity("conversationUpdate", activity => activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = UserId }, new JsonObject { ["id"] = "28:bot" })));
        return Since(seen);
    }

    public Task<Reply> SaysAsync(string? text, string? activityId = null) => SendsAsync(activity => activity["text"] = text, activityId);

    /// <summary>Asks the network, the proposed audience.</summary>
    public async Task<Reply> AsksAsync(string question)
    {
        await SaysAsync(question);
        return await SaysAsync("skicka");
    }

    public async Task<Reply> SendsAsync(Action<JsonObject> change, string? activityId = null)
    {
        var seen = Inbox.Messages.Count;
        await PostAsync(Activity("message", change, activityId));
        return Since(seen);
    }

    /// <summary>Presses a button of the newest card that has it.</summary>
    public async Task<Reply> PressesAsync(string title, params (string Label, string Value)[] inputs)
    {
        var message = Inbox.Messages.LastOrDefault(candidate => candidate.FindAction(title) is not null)
            ?? throw new InvalidOperationException($"{Name} sees no button '{title}' in:\n{string.Join("\n---\n", Inbox.Messages.Select(m => m.Text))}");
        return await PressesAsync(message, title, inputs);
    }

    public async Task<Reply> PressesAsync(ReceivedMessage message, string title, params (string Label, string Value)[] inputs)
    {
        var action = message.FindAction(title)!.Value;
        var data = JsonNode.Parse(action.GetProperty("data").GetRawText())!.AsObject();
        if (!action.TryGetProperty("associatedInputs", out _))
        {
            foreach (var (id, value) in CardReader.DefaultsOf(message.Card!.Value))
                data[id] = value;
            foreach (var (label, value) in inputs)
                data[CardReader.IdOfInput(message.Card.Value, label)] = value;
        }

        return action.GetProperty("type").GetString() == "Action.Submit"
            ? await SendsAsync(activity => (activity["value"], activity["replyToId"]) = (data, message.Id))
            : await ExecutesAsync(action.GetProperty("verb").GetString()!, data, message.Id);
    }

    /// <summary>An <c>adaptiveCard/action</c> invoke with any verb and data, as a forged card could send it.</summary>
    public async Task<Reply> ExecutesAsync(string verb, JsonObject data, string? cardId = null)
    {
        var seen = Inbox.Messages.Count;
        var response = await PostAsync(Activity("invoke", activity =>
        {
            activity["name"] = "adaptiveCard/action";
            activity["replyToId"] = cardId;
            activity["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            };
        }));
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (body.GetProperty("type").GetString() != "application/vnd.microsoft.card.adaptive")
            return Since(seen) with { Replaced = body.GetProperty("value").GetString() };
        var card = body.GetProperty("value");
        if (cardId is not null)
            Inbox.ReplaceCard(cardId, card);
        return Since(seen) with { Replaced = string.Join('\n', CardReader.TextsOf(card)) };
    }

    /// <summary>Waits for something sent unasked.</summary>
    public async Task<ReceivedMessage> ReceivesAsync(string containing)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (Inbox.Messages.LastOrDefault(message => message.Text.Contains(containing, StringComparison.Ordinal)) is { } found)
                return found;
            if (patience.IsCancellationRequested)
                throw new InvalidOperationException($"{Name} never got '{containing}', but:\n{string.Join("\n---\n", Inbox.Messages.Select(m => m.Text))}");
            await Task.Delay(20);
        }
    }

    public int CountOf(string containing) => Inbox.Messages.Count(message => message.Text.Contains(containing, StringComparison.Ordinal));

    public JsonObject Activity(string type, Action<JsonObject> change, string? id = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? $"{AadObjectId}-{Interlocked.Increment(ref _lastId)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = channel.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = UserId, ["name"] = Name, ["aadObjectId"] = AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "KommITS" },
            ["conversation"] = new JsonObject { ["id"] = ConversationId, ["conversationType"] = "personal", ["tenantId"] = tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        };
        change(activity);
        return activity;
    }

    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        var response = await bot().PostAsync("/api/messages", JsonContent.Create(activity));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private Reply Since(int seen) => new([.. Inbox.Messages.Skip(seen)]);
}
