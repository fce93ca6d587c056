using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Upkeep;

public enum DisputeOutcome
{
    Done,

    /// <summary>Somebody else doubts it already.</summary>
    AlreadyDoubted,

    /// <summary>One's own municipality's facts are changed, not doubted.</summary>
    OwnMunicipality,

    /// <summary>The peer doubts as many as one may at a time.</summary>
    TooMany,

    /// <summary>There is no such fact, or not for this reader.</summary>
    NotFound,
}

public enum WhoIsAsked
{
    Contacts,

    /// <summary>The municipality has no contact.</summary>
    Committee,
    Nobody,
}

public sealed record DisputeResult(DisputeOutcome Outcome, Usage? Usage = null, WhoIsAsked Asked = WhoIsAsked.Nobody);
