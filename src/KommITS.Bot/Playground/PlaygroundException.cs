namespace KommITS.Bot.Playground;

/// <summary>Why the Playground can't run, and what to do about it, in one sentence each.</summary>
internal sealed class PlaygroundException(string reason, string remedy) : Exception($"{reason} {remedy}");
