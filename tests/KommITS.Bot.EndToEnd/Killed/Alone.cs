namespace KommITS.Bot.EndToEnd.Killed;

/// <summary>Takes all of the machine: no browser waits for its turn beside it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
