namespace KommITS.Bot.Protocol.Activities;

public static class ActivityMentionExtensions
{
    public static IEnumerable<Mention> GetMentions(this Activity activity) =>
        from entity in activity.Entities ?? [] let mention = Mention.From(entity) where mention is not null select mention;

    /// <summary>The text without the words that only address the recipient, trimmed; null when there is no text.</summary>
    public static string? RemoveRecipientMention(this Activity activity)
    {
        if (activity.Text is not { } text)
            return null;
        foreach (var mention in activity.GetMentions().Where(mention => IsRecipient(activity, mention)))
            text = Without(text, mention);
        return text.Trim();
    }

    private static bool IsRecipient(Activity activity, Mention mention) =>
        mention.Mentioned.Id is { } id && id == activity.Recipient?.Id;

    // Some clients send the mention's text in the entity without the tag that the message has, and some without any text.
    private static string Without(string text, Mention mention)
    {
        foreach (var candidate in new[] { mention.Text, Tagged(mention.Text), Tagged(mention.Mentioned.Name) })
        {
            if (!string.IsNullOrEmpty(candidate) && text.Contains(candidate, StringComparison.OrdinalIgnoreCase) && candidate.Contains("<at>", StringComparison.OrdinalIgnoreCase))
                return text.Replace(candidate, " ", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private static string? Tagged(string? name) => name is null ? null : $"<at>{name}</at>";
}
