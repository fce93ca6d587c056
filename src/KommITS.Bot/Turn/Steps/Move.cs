namespace KommITS.Bot.Turn.Steps;

/// <summary>Where a dialog goes after an answer.</summary>
internal abstract record Move<TState>
{
    private Move()
    {
    }

    /// <summary>Asks the named step, which may be the same one again.</summary>
    internal sealed record To(string Step, TState State) : Move<TState>;

    /// <summary>Waits for another answer to the same question; what was wrong has been said.</summary>
    internal sealed record Stay(TState State) : Move<TState>
    {
        /// <summary>The step whose answer it waits for; null is the current one.</summary>
        public string? Step { get; init; }
    }

    /// <summary>The text is no answer to this step: it may be a wish of its own.</summary>
    internal sealed record NotAnAnswer : Move<TState>;

    internal sealed record End(object? Result = null) : Move<TState>;

    /// <summary>Ends, and goes on as another dialog.</summary>
    internal sealed record Then(string Dialog, object? Options) : Move<TState>;
}
