namespace KommITS.Bot.Tests.Channel;

/// <summary>What the bot answered to one activity.</summary>
internal sealed record Reply(IReadOnlyList<ReceivedMessage> Messages)
{
    /// <summary>The texts of the card that took the pressed one's place.</summary>
    public string? Replaced { get; init; }

    public string Text => string.Join('\n', Messages.Select(message => message.Text).Prepend(Replaced ?? ""));

    public Reply Shows(params string[] texts)
    {
        foreach (var text in texts)
            Assert.Contains(text, Text, StringComparison.Ordinal);
        return this;
    }

    public Reply Hides(params string[] texts)
    {
        foreach (var text in texts)
            Assert.DoesNotContain(text, Text, StringComparison.Ordinal);
        return this;
    }

    public void IsSilent() => Assert.Equal("", Text);
}
