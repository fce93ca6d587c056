using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Turns;

/// <summary>Tells what it sees of a message, so that reading can be compared as well as writing.</summary>
internal sealed class Reads : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        string[] lines =
        [
            $"mentions: {string.Join(", ", activity.GetMentions().Select(mention => mention.Mentioned.Name))}",
            $"text: {activity.RemoveRecipientMention()}",
            $"person: {activity.From?.AadObjectId}",
            $"conversation: {activity.Conversation?.ConversationType}, {activity.Conversation?.TenantId}",
            $"team: {activity.GetTeamId() ?? "none"}, {activity.GetTeamsChannelId() ?? "none"}",
            $"attachments: {string.Join(", ", (activity.Attachments ?? []).Select(attachment => attachment.ContentType))}",
            $"value: {Answer(activity.Value) ?? "none"}",
            string.Create(CultureInfo.InvariantCulture, $"locale: {activity.Locale}, reply to: {activity.ReplyToId ?? "none"}, at: {activity.Timestamp?.UtcDateTime:s}"),
        ];
        await turnContext.SendActivityAsync(string.Join('\n', lines), cancellationToken);
    }

    private static string? Answer(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("answer", out var answer) ? answer.ToString() : null;
}
