using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Committee;

/// <summary>"Nytt avtal". Who begins it is its owner until another is named.</summary>
internal sealed class WriteAgreement : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.BeginAsync(AgreementDialog.Name, new AgreementState { Terms = new AgreementTerms { Owner = turn.Member.Id } }, cancellationToken);
}

/// <summary>"Ändra avtal 3".</summary>
internal sealed class EditAgreement(AgreementTarget target) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        if (agreement.Status == AgreementStatus.Withdrawn)
            turn.Say("agreements.outcomeWrongState");
        else
            await turn.BeginAsync(
                AgreementDialog.Name,
                new AgreementState { Agreement = agreement.Id, Number = agreement.Number, Terms = agreement.Terms, Seen = agreement.Revision },
                cancellationToken);
    }
}
