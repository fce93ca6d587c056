using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Members;

/// <summary>Looks every five seconds at who waits to be let in, what the committee has decided, and what a crash left half-done of it.</summary>
internal sealed class MembershipLoop(
    AdmissionSteps admission, StandingSweep standing, HandoverSteps handover, BoardSettling board, DecisionSteps decisions, TimeProvider time, ILogger<MembershipLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(5), time, logger)
{
    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        await TryAsync("the committee", board.DoAsync, cancellationToken);
        await TryAsync("decisions", decisions.DoAsync, cancellationToken);
        await TryAsync("standings", standing.DoAsync, cancellationToken);
        await TryAsync("admissions", admission.DoAsync, cancellationToken);
        await TryAsync("handovers", handover.DoAsync, cancellationToken);
    }
}
