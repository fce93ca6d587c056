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

    // The entity's text is what stands in the message; some clients leave its tag out, and some the whole text.
    private static string Without(string text, Mention mention)
    {
        string?[] candidates = [Tagged(mention.Text), mention.Text, Tagged(mention.Mentioned.Name)];
        var found = candidates.FirstOrDefault(candidate =>
            !string.IsNullOrWhiteSpace(candidate) && text.Contains(candidate, StringComparison.OrdinalIgnoreCase));
        return found is null ? text : text.Replace(found, "", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Tagged(string? name) => name is null ? null : $"<at>{name}</at>";
}
