using KommITS.Bot.Core.Members;
using KommITS.Bot.Privacy.Information;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Members;

/// <summary>First contact: what the bot does, sends and stores, said once per person, and then where they work.</summary>
internal sealed class Welcome(MemberDirectory members, PrivacyInformation information) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        turn.Become(await members.WelcomeAsync(turn.Member.Id, turn.Id, cancellationToken));
        var first = turn.Member.WelcomedFor == turn.Id;
        if (first)
            turn.Become(await members.InformedAsync(turn.Member.Id, information.Version, turn.Id, cancellationToken));
        if (first)
            turn.Show("members/welcome", new { Fallback = turn.Texts["members.welcomeTitle"], OtherLanguage = turn.Texts.Other.Language });
        if (turn.Member.Status != MemberStatus.Stranger || (!first && turn.Input is Input.Joined))
            return;
        var wrote = turn.Understood?.Intent is not null and not Core.Language.Intents.Smalltalk ? turn.Text : "";
        await turn.BeginAsync(MunicipalityDialog.Name, wrote.Length > 0 ? new Resume(wrote) : null, cancellationToken);
    }
}
