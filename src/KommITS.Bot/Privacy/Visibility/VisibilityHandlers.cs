using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Privacy.Visibility;

/// <summary>"Vem ser vad" shows the choices; "visa min mejl bara för kontakter" makes one.</summary>
internal sealed class ShowVisibility(MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (VisibilityWish.Read(turn.Text) is { } wish)
        {
            turn.Become(await members.ShowToAsync(turn.Member.Id, chosen => chosen.With(wish.Field, wish.To), cancellationToken));
            turn.Note(
                turn.Texts["privacy.seenSavedTitle"],
                turn.Texts.Format("privacy.seenSaved", VisibilityWords.Field(turn.Texts, wish.Field), VisibilityWords.To(turn.Texts, wish.To)));
            return;
        }

        if (turn.Input is Input.Text && VisibilityWish.NamesField(turn.Text))
            turn.Say("privacy.seenUnread");
        turn.Replace("privacy/visibility", VisibilityCard.Of(turn.Texts, turn.Member));
    }
}

/// <summary>The card of the choices is saved. A value that there is not changes nothing.</summary>
internal sealed class SaveVisibility(MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var form = (Input.Command)turn.Input;
        turn.Become(await members.ShowToAsync(turn.Member.Id, chosen => VisibilityWords.Fields.Aggregate(chosen, (all, field) => With(all, field, form.Get(field.ToString()))), cancellationToken));
        turn.Note(turn.Texts["privacy.seenSavedTitle"], string.Join('\n', VisibilityWords.LinesOf(turn.Texts, turn.Member.Visibility)));
    }

    private static MemberVisibility With(MemberVisibility chosen, MemberField field, string? value) =>
        Enum.TryParse<VisibleTo>(value, out var to) && Enum.IsDefined(to) ? chosen.With(field, to) : chosen;
}
