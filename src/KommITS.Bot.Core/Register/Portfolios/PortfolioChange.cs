namespace KommITS.Bot.Core.Register.Portfolios;

public enum PortfolioOutcome
{
    Done,

    /// <summary>It was so already.</summary>
    Unchanged,

    /// <summary>The portfolio has no such product.</summary>
    NotFound,

    /// <summary>The portfolio holds as many systems as it can.</summary>
    Full,

    /// <summary>A year, quarter, grade or note outside its limits.</summary>
    Invalid,
}

/// <param name="Changed">Null unless done.</param>
public sealed record PortfolioChange(PortfolioOutcome Outcome, Portfolio? Changed = null)
{
    public static implicit operator PortfolioChange(PortfolioOutcome outcome) => new(outcome);
}
