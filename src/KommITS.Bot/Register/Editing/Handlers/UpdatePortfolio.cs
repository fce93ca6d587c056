using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Editing.Handlers;

/// <summary>"Vi kör Raindance sedan 2019"; several lines with a system each are read as a pasted table.</summary>
internal sealed class UpdatePortfolio(IStatements statements, EditRights rights, ImportText import) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (ImportText.LinesIn(turn.Text) is { } lines)
        {
            await import.ReadAsync(turn, lines, cancellationToken);
            return;
        }

        var read = statements.Read(turn.Text, turn.Member.Municipality!, turn.Member.Id);
        if (read.Edits.Count == 0)
        {
            turn.Say("editing.nothingRead");
            return;
        }

        if (await rights.RefusesAsync(turn, [.. read.Edits.Select(edit => edit.Municipality).Distinct()], cancellationToken))
            return;
        var state = new StatementState { Edits = read.Edits, Names = read.Names, Unsure = read.Unsure };
        await turn.BeginAsync(StatementDialog.Name, state with { FromForm = read.Edits is [{ Removes: false, Changes.Count: 0 }] }, cancellationToken);
    }
}

/// <summary>Says who may, to a person who may not.</summary>
internal sealed class EditRights(RegisterRights rights, MemberDirectory members, MemberSight sight, EditWords words)
{
    public async Task<bool> RefusesAsync(BotTurn turn, IReadOnlyList<string> municipalities, CancellationToken cancellationToken)
    {
        foreach (var municipality in municipalities)
        {
            if (await rights.MayEditAsync(turn.Member, municipality, cancellationToken))
                continue;
            var contacts = await sight.ContactsAsync(await members.ContactsOfAsync(municipality, cancellationToken), turn.Member, cancellationToken);
            var place = words.Municipality(turn.Texts, municipality);
            if (contacts.Count > 0)
                turn.Say("editing.askContact", place, EditWords.Names(turn.Texts, contacts));
            else
                turn.Say("editing.notYours", place);
            return true;
        }

        return false;
    }
}
