using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Members.Admission;

/// <summary>"Väntande": those who wait for this person to let them in; one of them, from a button of the list.</summary>
internal sealed class ShowWaiting(AdmissionDesk desk, AdmissionTable table) : IHandler
{
    private const int Shown = 20;

    /// <summary>Whether anybody may ever wait for this person.</summary>
    public static bool MayEver(Member member) => member.IsActive && (member.IsCommittee || member.Municipalities.Any(member.IsContactOf));

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (!MayEver(turn.Member))
        {
            turn.Say("admission.notYours");
            return;
        }

        var waiting = await desk.WaitingForAsync(turn.Member, cancellationToken);
        if (turn.Input is Input.Command command && command.Get("request") is { } chosen)
            waiting = [.. waiting.Where(request => request.Id == chosen)];
        if (waiting is [var only])
            turn.Show("members/admission", await table.OfAsync(turn.Texts, only, null, cancellationToken));
        else if (waiting.Count == 0)
            turn.Say("admission.nobody");
        else
            Show(turn, waiting);
    }

    public void Show(BotTurn turn, IReadOnlyList<AdmissionRequest> waiting)
    {
        var title = turn.Texts.Count("admission.waiting", waiting.Count);
        turn.Show("members/waiting", new
        {
            Fallback = title,
            Title = title,
            People = waiting.Take(Shown).Select(request => new
            {
                request.Id,
                request.Name,
                Line = turn.Texts.Format("admission.since", table.Place(turn.Texts, request.Municipality), turn.Texts.Day(request.OpenedAt)),
                Label = turn.Texts.Format("admission.showOne", request.Name),
            }),
            Typed = turn.Texts.Format("admission.typed", waiting[0].Name),
        });
    }
}
