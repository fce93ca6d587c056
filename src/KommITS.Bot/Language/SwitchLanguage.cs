using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Language;

/// <summary>Changes the language for this person. Asked without naming one, it is the other one that is meant.</summary>
internal sealed class SwitchLanguage(MemberDirectory members) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var wanted = turn.Input is Input.Command command ? command.Get("language") : turn.Understood?.Slots.Language;
        if (wanted is not (Texts.Swedish or Texts.English))
            wanted = turn.Texts.Other.Language;
        if (wanted == turn.Texts.Language)
        {
            turn.Say("language.already");
            return;
        }

        turn.Become(await members.SpeakAsync(turn.Member.Id, wanted, cancellationToken));
        turn.Say("language.switched");
    }
}
