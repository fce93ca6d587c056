using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Members.Handover;

/// <summary>"Jag slutar": what one has for the municipality goes over to a colleague.</summary>
internal sealed class BeginHandover(HandoverService service, HandoverTalk talk) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var begun = await service.BeginAsync(turn.Member.Id, turn.Member.Municipality!, isAsked: false, cancellationToken);
        turn.Show("members/successor", await talk.ChooseAsync(turn.Texts, begun, null, null, cancellationToken));
    }
}

/// <summary>"Lämna över till Bo Exempel"; the newest handover of one's own that is open.</summary>
internal sealed class ChooseSuccessor(HandoverBook book, HandoverService service, MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not { } one)
        {
            turn.Say("handover.nothing");
            return;
        }

        var colleagues = await service.ColleaguesAsync(one, cancellationToken);
        var said = turn.Input is Input.Command command ? command.Get("member") ?? "" : Speech.NameAndReason(turn.Text).Name ?? "";
        var found = colleagues.FirstOrDefault(colleague => colleague.Id == said) is { } chosen ? [chosen] : MemberFinder.Find(colleagues, said);
        if (found is not [var successor])
        {
            turn.Say(found.Count == 0 ? "handover.notColleague" : "handover.several", said);
            return;
        }

        var result = await service.ChooseAsync(turn.Member, one.Id, successor.Id, cancellationToken);
        turn.Become(await members.FindAsync(turn.Member.Id, cancellationToken) ?? turn.Member);
        if (result.Outcome == HandoverOutcome.Done)
            turn.Note(turn.Texts.Format("handover.asked", successor.Name), turn.Texts["handover.askedBody"]);
        else
            turn.Say(HandoverTalk.KeyOf(result.Outcome), successor.Name);
    }

    private async Task<HandoverCase?> FindAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.Input is Input.Command command
            ? await book.FindAsync(command.Get("handover") ?? "", cancellationToken) is { } one && one.From == turn.Member.Id ? one : null
            : (await book.FromAsync(turn.Member.Id, cancellationToken)).LastOrDefault(one => one.IsOpen);
}

/// <summary>"Ingen tar över".</summary>
internal sealed class EndHandover(HandoverBook book, HandoverService service, HandoverTalk talk) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var id = turn.Input is Input.Command command ? command.Get("handover") : (await book.FromAsync(turn.Member.Id, cancellationToken)).LastOrDefault(one => one.IsOpen)?.Id;
        var result = await service.EndAsync(turn.Member, id ?? "", cancellationToken);
        if (result is { Outcome: HandoverOutcome.Done, Case: { } ended })
            turn.Note(turn.Texts["handover.ended"], turn.Texts.Format("handover.endedBody", talk.Place(turn.Texts, ended)));
        else
            turn.Say(HandoverTalk.KeyOf(result.Outcome), "");
    }
}

/// <summary>"Ta över", and "ta inte över: skälet"; the newest that waits for this person.</summary>
internal abstract class AnswerHandover(HandoverBook book) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var id = turn.Input is Input.Command command ? command.Get("handover") : await book.AskedOfAsync(turn.Member.Id, cancellationToken) is [.., var newest] ? newest.Id : null;
        var result = await ActAsync(turn, id ?? "", cancellationToken);
        if (result is { Outcome: HandoverOutcome.Done, Case: { } answered })
            Tell(turn, answered);
        else
            turn.Say(HandoverTalk.KeyOf(result.Outcome), "");
    }

    protected abstract Task<HandoverResult> ActAsync(BotTurn turn, string id, CancellationToken cancellationToken);

    protected abstract void Tell(BotTurn turn, HandoverCase answered);
}

internal sealed class AcceptHandover(HandoverBook book, HandoverService service, HandoverTalk talk) : AnswerHandover(book)
{
    protected override Task<HandoverResult> ActAsync(BotTurn turn, string id, CancellationToken cancellationToken) => service.AcceptAsync(turn.Member, id, cancellationToken);

    protected override void Tell(BotTurn turn, HandoverCase answered) =>
        turn.Note(turn.Texts.Format("handover.taken", talk.Place(turn.Texts, answered)), turn.Texts["handover.takenBody"]);
}

internal sealed class DeclineHandover(HandoverBook book, HandoverService service) : AnswerHandover(book)
{
    protected override Task<HandoverResult> ActAsync(BotTurn turn, string id, CancellationToken cancellationToken) =>
        service.DeclineAsync(turn.Member, id, turn.Input is Input.Command command ? command.Get("reason") : Speech.AfterColon(turn.Text), cancellationToken);

    protected override void Tell(BotTurn turn, HandoverCase answered) => turn.Note(turn.Texts["handover.declined"], turn.Texts["handover.declinedBody"]);
}
