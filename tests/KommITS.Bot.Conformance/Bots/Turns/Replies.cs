using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>A way of replying for each word.</summary>
internal sealed class Replies : ActivityHandler
{
    private static readonly Attachment Card = Attachment.AdaptiveCard(Json(
        """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hej från kortet","wrap":true}]}"""));

    private static readonly Attachment Map =
        new() { ContentType = "image/png", ContentUrl = "https://kommun.example/karta.png", Name = "karta.png" };

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Text switch
    {
        "two" => TwoAsync(turnContext, cancellationToken),
        "together" => turnContext.SendActivitiesAsync(
            [Activity.CreateTyping(), Activity.CreateMessage("one"), Activity.CreateMessage("two")], cancellationToken),
        "ids" => IdsAsync(turnContext, cancellationToken),
        "trace" => TraceAsync(turnContext, cancellationToken),
        "intercepted" => InterceptedAsync(turnContext, cancellationToken),
        "nothing" => Task.CompletedTask,
        var word => turnContext.SendActivityAsync(One(word, turnContext.Activity), cancellationToken),
    };

    private static Activity One(string? word, Activity incoming) => word switch
    {
        "file" => Activity.CreateMessage(Map) with { Text = "A map", AttachmentLayout = "list" },
        "card" => Activity.CreateMessage(Card, "A card") with { AttachmentLayout = "list" },
        "carousel" => new() { Type = "message", AttachmentLayout = "carousel", Attachments = [Card, Card] },
        "suggestions" => new()
        {
            Type = "message",
            Text = "Which?",
            SuggestedActions = new() { To = [], Actions = [new() { Type = ActionTypes.ImBack, Title = "Röd", Value = Json("\"röd\"") }] },
        },
        "markdown" => new() { Type = "message", Text = "**bold** _å_", TextFormat = "markdown" },
        "xml" => new() { Type = "message", Text = "<b>bold</b> &amp; \"quoted\"", TextFormat = "xml" },
        "mention" => Mention(incoming.From!),
        "alert" => new() { Type = "message", Text = "Look", ChannelData = Json("""{"notification":{"alert":true}}""") },
        "important" => new()
        {
            Type = "message", Text = "Look", Importance = "high", Speak = "look!", InputHint = InputHints.IgnoringInput, Locale = "sv-SE",
        },
        "addressed" => new()
        {
            Type = "message",
            Id = "mine",
            Text = "Look",
            ReplyToId = "other",
            Conversation = new() { Id = "elsewhere" },
            Recipient = new() { Id = "someone" },
        },
        "value" => new()
        {
            Type = "message",
            Text = "Look",
            Value = Json("""{"a":[1,2.5,null,"å"]}"""),
            Properties = new() { ["custom"] = Json("""{"kept":true}""") },
        },
        "event" => new() { Type = ActivityTypes.Event, Name = "done", Value = Json("""{"count":3}""") },
        "end" => new() { Type = ActivityTypes.EndOfConversation, Code = "completedSuccessfully" },
        _ => new() { Type = "message" },
    };

    private static Activity Mention(ChannelAccount whom)
    {
        var mention = new Mention(new() { Id = whom.Id, Name = whom.Name }, $"<at>{whom.Name}</at>");
        return new() { Type = "message", Text = $"{mention.Text} hello", Entities = [mention.ToEntity()] };
    }

    private static async Task TwoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync("one", cancellationToken);
        await turnContext.SendActivityAsync("two", cancellationToken);
    }

    private static async Task IdsAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var first = await turnContext.SendActivityAsync("first", cancellationToken);
        var both = await turnContext.SendActivitiesAsync([Activity.CreateMessage("second"), Activity.CreateMessage("third")], cancellationToken);
        ResourceResponse?[] all = [first, .. both];
        await turnContext.SendActivityAsync($"ids: {string.Join(", ", all.Select(response => response?.Id))}", cancellationToken);
    }

    private static async Task TraceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var trace = new Activity { Type = ActivityTypes.Trace, Name = "step", Value = Json("""{"a":1}"""), Label = "A trace" };
        await turnContext.SendActivityAsync(trace, cancellationToken);
        await turnContext.SendActivityAsync($"responded: {(turnContext.Responded ? "true" : "false")}", cancellationToken);
    }

    private static async Task InterceptedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.OnSendActivities((_, activities, next) =>
        {
            foreach (var activity in activities)
                activity.Text += "!";
            return next();
        });
        await turnContext.SendActivityAsync("changed", cancellationToken);
    }

    private static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
