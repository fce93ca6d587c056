namespace KommITS.Bot.Core.Questions;

/// <summary>Who wrote, as it was when they wrote: the name and the municipality stay with the text when the person moves on.</summary>
/// <param name="Member">Member id.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Runs">Products that the municipality ran then and that the question concerns; the asker's environment.</param>
public sealed record Author(string Member, string Name, string Municipality, IReadOnlyList<string> Runs);
