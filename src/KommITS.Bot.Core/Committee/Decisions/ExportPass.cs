using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>Whether a person may take the whole register away: they have proposed it, and another has approved it within the last day.</summary>
public sealed class ExportPass(DecisionBook book, TimeProvider time)
{
    public const string Register = "register";

    public static readonly Duration Holds = Duration.FromDays(1);

    public async Task<bool> HoldsAsync(Member by, CancellationToken cancellationToken) =>
        by.ActsForCommittee
        && (await book.ApprovedAsync(DecisionKind.ExportAll, cancellationToken))
            .Any(decision => decision.ProposedBy == by.Id && time.GetCurrentInstant() < decision.DecidedAt + Holds);
}
