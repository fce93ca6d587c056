using NodaTime;

namespace KommITS.Bot.Core.Committee.Moderation;

public enum ConductKind
{
    Warned,
    Suspended,
    Reinstated,
}

/// <param name="Id">Of the committee's step, so that the same step done again is one.</param>
/// <param name="By">Member id.</param>
public sealed record ConductStep(string Id, ConductKind Kind, string Reason, string By, Instant At);

/// <summary>What the committee has had to say to one member, the newest last.</summary>
public sealed record Conduct(string Member, IReadOnlyList<ConductStep> Steps)
{
    public const int MaxReason = 1000;

    /// <summary>The newest are kept; it holds the document far under the store's limit.</summary>
    private const int MaxSteps = 100;

    public ConductStep? Find(string id) => Steps.FirstOrDefault(step => step.Id == id);

    public int Warnings => Steps.Count(step => step.Kind == ConductKind.Warned);

    public Conduct With(ConductStep step) => Find(step.Id) is null ? this with { Steps = [.. Steps.TakeLast(MaxSteps - 1), step] } : this;
}
