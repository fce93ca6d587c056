using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Members.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Members.Admission;

/// <summary>Lets somebody in or not. Whether this person may is looked up by the desk, for each who waits.</summary>
internal abstract class DecideAdmission(AdmissionDesk desk, ShowWaiting list) : IHandler
{
    protected abstract bool IsAdmitted { get; }

    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return DecideAsync(turn, command.Get("request") ?? "", command.Get("reason"), cancellationToken);
        var (name, reason) = Speech.NameAndReason(turn.Text);
        return ByNameAsync(turn, name ?? "", reason, cancellationToken);
    }

    private async Task ByNameAsync(BotTurn turn, string name, string? reason, CancellationToken cancellationToken)
    {
        var waiting = await desk.WaitingForAsync(turn.Member, cancellationToken);
        var people = waiting.Select(request => new Member { Id = request.Id, Name = request.Name, Email = request.Email });
        var found = MemberFinder.Find(people, name);
        if (found is [var only])
            await DecideAsync(turn, only.Id, reason, cancellationToken);
        else if (found.Count > 1)
            list.Show(turn, [.. waiting.Where(request => found.Any(one => one.Id == request.Id))]);
        else
            turn.Say(ShowWaiting.MayEver(turn.Member) ? "admission.unknown" : "admission.notYours", name);
    }

    private async Task DecideAsync(BotTurn turn, string request, string? reason, CancellationToken cancellationToken)
    {
        if (!IsAdmitted && reason is null)
        {
            turn.Say("admission.reasonNeeded");
            return;
        }

        var result = await desk.DecideAsync(turn.Member, request, IsAdmitted, reason, cancellationToken);
        switch (result)
        {
            case { Outcome: AdmissionOutcome.Done, Request: { } decided }:
                turn.Note(turn.Texts.Format(IsAdmitted ? "admission.doneAdmitted" : "admission.doneRefused", decided.Name), turn.Texts[IsAdmitted ? "admission.doneAdmittedBody" : "admission.doneRefusedBody"]);
                break;
            case { Outcome: AdmissionOutcome.AlreadyDone, Request: { } decided }:
                turn.Note(decided.Name, AdmissionCard.DecidedOf(turn.Texts, decided));
                break;
            default:
                turn.Say(result.Outcome switch
                {
                    AdmissionOutcome.MunicipalityLeft => "admission.municipalityLeft",
                    AdmissionOutcome.NotYours => "admission.notYours",
                    _ => "admission.gone",
                });
                break;
        }
    }
}

/// <summary>"Släpp in Bo Exempel".</summary>
internal sealed class AdmitPerson(AdmissionDesk desk, ShowWaiting list) : DecideAdmission(desk, list)
{
    protected override bool IsAdmitted => true;
}

/// <summary>"Neka Bo Exempel: skälet".</summary>
internal sealed class RefusePerson(AdmissionDesk desk, ShowWaiting list) : DecideAdmission(desk, list)
{
    protected override bool IsAdmitted => false;
}
