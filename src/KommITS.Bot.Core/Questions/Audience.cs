namespace KommITS.Bot.Core.Questions;

public enum AudienceKind
{
    /// <summary>Those whose municipality runs, or has run, a product named in the question.</summary>
    Systems,

    /// <summary>Those in the municipalities of a list that the asker has in front of them, fixed when they chose to ask them.</summary>
    Named,

    /// <summary>Those in the asker's own county.</summary>
    County,

    All,
}

/// <summary>A group that could be asked, counted, with why.</summary>
/// <param name="Municipalities">How many municipalities the recipients work in.</param>
/// <param name="Samples">How many of the recipients are sample members, whom nobody reaches.</param>
public sealed record Audience(AudienceKind Kind, IReadOnlyList<AudienceMember> Members, int Municipalities, int Samples)
{
    /// <summary>A longer list of municipalities is cut: it is hardly chosen with care.</summary>
    public const int MostNamed = 50;

    public bool IsEmpty => Members.Count == 0;
}

/// <param name="Products">Of the products named in the question, those that this person's municipality knows; empty outside <see cref="AudienceKind.Systems"/>.</param>
public sealed record AudienceMember(string Member, IReadOnlyList<string> Products);
