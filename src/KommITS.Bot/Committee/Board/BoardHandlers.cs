using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Committee.Board;

/// <summary>"Styrelsen är": who sits in the committee, and since when.</summary>
internal sealed class ShowBoard(BoardBook book, MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var board = await book.OfAsync(cancellationToken);
        var people = await members.FindManyAsync(board.Sitting.Select(seat => seat.Member), cancellationToken);
        var lines = board.Sitting.Where(seat => people.GetValueOrDefault(seat.Member) is { Name.Length: > 0 })
            .Select(seat => turn.Texts.Format("board.line", people[seat.Member].Name, turn.Texts.Day(seat.Since))).ToList();
        if (lines.Count == 0)
        {
            turn.Say("board.none");
            return;
        }

        var title = turn.Texts.Count("board.title", lines.Count);
        turn.Show("committee/board", new
        {
            Fallback = title, Title = title, Lines = lines.Select(line => new { Line = line }), Typed = turn.Member.IsCommittee ? turn.Texts["board.typed"] : null,
        });
    }
}

/// <summary>Finds the person that a button's data or a typed name means, and says so when that is nobody or several.</summary>
internal sealed class PersonSaid(MemberDirectory members)
{
    public async Task<Member?> FindAsync(BotTurn turn, string? said, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return command.Get("member") is { } id ? await members.FindAsync(id, cancellationToken) : null;
        var active = await members.ActiveAsync(cancellationToken).Where(member => !member.IsSample).ToListAsync(cancellationToken);
        var found = turn.Texts.Matches("board.meWords", said ?? "") ? [turn.Member] : MemberFinder.Find(active, said ?? "");
        if (found is [var only])
            return only;
        turn.Say(found.Count == 0 ? "board.unknown" : "board.several", said);
        return null;
    }
}

/// <summary>"Gör Bo Exempel till styrelseledamot".</summary>
internal sealed class NameBoardMember(BoardService service, PersonSaid people, Proposals proposals) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(turn, Speech.BoardName(turn.Text), cancellationToken) is not { } named)
            return;
        var outcome = await service.NameAsync(turn.Member, named.Id, cancellationToken);
        if (outcome == BoardOutcome.NeedsTwo)
            await proposals.ProposeAsync(turn, DecisionKind.NameMember, named.Id, new Dictionary<string, int>(), cancellationToken);
        else if (outcome == BoardOutcome.Done)
            turn.Note(turn.Texts.Format("board.named", named.Name), turn.Texts["board.namedAlone"]);
        else
            turn.Say(BoardOutcomes.KeyOf(outcome), named.Name);
    }
}

/// <summary>"Ta bort Bo Exempel ur styrelsen", "jag lämnar styrelsen".</summary>
internal sealed class RemoveBoardMember(BoardService service, PersonSaid people, MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var said = Speech.BoardName(turn.Text) is { } name ? await people.FindAsync(turn, name, cancellationToken) : turn.Input is Input.Command ? await people.FindAsync(turn, null, cancellationToken) : turn.Member;
        if (said is null)
            return;
        var outcome = await service.RemoveAsync(turn.Member, said.Id, cancellationToken);
        turn.Become(await members.FindAsync(turn.Member.Id, cancellationToken) ?? turn.Member);
        if (outcome != BoardOutcome.Done)
            turn.Say(BoardOutcomes.KeyOf(outcome), said.Name);
        else if (said.Id == turn.Member.Id)
            turn.Note(turn.Texts["board.youLeft"]);
        else
            turn.Note(turn.Texts.Format("board.removed", said.Name), turn.Texts["board.removedBody"]);
    }
}

internal static class BoardOutcomes
{
    public static string KeyOf(BoardOutcome outcome) => outcome switch
    {
        BoardOutcome.AlreadyDone => "board.alreadyDone",
        BoardOutcome.NotMember => "board.notMember",
        BoardOutcome.LastOne => "board.lastOne",
        BoardOutcome.NotSeated => "board.notSeated",
        _ => "turn.committeeOnly",
    };
}
