using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Committee.Decisions;

internal sealed class NameMemberCarrier(BoardService board) : IDecisionCarrier
{
    public DecisionKind Kind => DecisionKind.NameMember;

    public Task CarryOutAsync(Decision decision, CancellationToken cancellationToken) => board.SeatAsync(decision.Subject, decision.ProposedBy, cancellationToken);
}

/// <summary>What is known of the municipality goes: its membership with tenants and domains, and its part of the register. Its people lapse.</summary>
internal sealed class DeleteMunicipalityCarrier(MembershipBook book, StandingSweep sweep, SystemRegister register) : IDecisionCarrier
{
    public DecisionKind Kind => DecisionKind.DeleteMunicipality;

    public async Task CarryOutAsync(Decision decision, CancellationToken cancellationToken)
    {
        var (membership, _) = await book.ChangeAsync(decision.Subject, stored => stored.Delete(decision.ProposedBy, decision.DecidedAt!.Value), cancellationToken);
        await register.StoreAsync(new Portfolio { Municipality = decision.Subject }, cancellationToken);
        await sweep.SettleAsync(membership, cancellationToken);
    }
}

/// <summary>The file is made when who proposed it fetches it: see <see cref="ExportPass"/>.</summary>
internal sealed class ExportAllCarrier : IDecisionCarrier
{
    public DecisionKind Kind => DecisionKind.ExportAll;

    public Task CarryOutAsync(Decision decision, CancellationToken cancellationToken) => Task.CompletedTask;
}
