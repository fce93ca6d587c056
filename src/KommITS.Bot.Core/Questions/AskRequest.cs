namespace KommITS.Bot.Core.Questions;

/// <param name="Id">Made when the asker begins to write, so that sending twice is asking once.</param>
public sealed record AskRequest(string Id, string Text, IReadOnlyList<string> Products, AudienceKind Audience)
{
    /// <summary>Codes of the municipalities of <see cref="AudienceKind.Named"/>; empty without such a list.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Peers are not to see who asks.</summary>
    public bool IsAnonymous { get; init; }
}
