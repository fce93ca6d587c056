using KommITS.Bot.Committee.Cockpit;
using KommITS.Bot.Conferences.Members;
using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Help;

/// <summary>Says so, and offers the nearest two.</summary>
internal sealed class SayNotUnderstood(Welcome welcome, IEnumerable<ISuggestion> features, UnclearBook unclear) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.Status == MemberStatus.Stranger)
        {
            await welcome.HandleAsync(turn, cancellationToken);
            return;
        }

        await unclear.AddAsync(turn.Text, $"{turn.Member.Id}/{turn.Id}", cancellationToken);
        var suggested = new List<string>();
        foreach (var feature in features)
        {
            if (await feature.SuggestAsync(turn, cancellationToken) is { } intent)
                suggested.Add(intent);
        }

        Suggestions.Show(turn, "help.notUnderstoodTitle", [.. suggested, .. turn.Understood?.Nearest ?? []]);
    }
}

/// <summary>Understood, but that part does not exist yet. What it names can still be asked of the peers.</summary>
internal sealed class SayNotYet : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        Suggestions.Show(turn, "help.notYetTitle", [Intents.AskPeers, Intents.Help]);
        return Task.CompletedTask;
    }
}

internal sealed class SayOutOfScope : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        Suggestions.Show(turn, "help.outOfScopeTitle", [Intents.AskPeers, Intents.Help]);
        return Task.CompletedTask;
    }
}

/// <summary>"Hej". A stranger gets the welcome instead, and to the committee "läget?" is about the society.</summary>
internal sealed class Greet(Welcome welcome, ShowCockpit cockpit) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.Status == MemberStatus.Stranger)
            return welcome.HandleAsync(turn, cancellationToken);
        if (Access.Committee.Allows(turn.Member) && turn.Texts.Matches("cockpit.howWords", turn.Text.TrimEnd('?')))
            return cockpit.HandleAsync(turn, cancellationToken);
        turn.Say(turn.Texts.Matches("help.thanksWords", turn.Text) ? "help.youAreWelcome" : "help.smalltalk");
        return Task.CompletedTask;
    }
}

/// <summary>"Avbryt"; and "avanmäl mig från höstkonferensen", which is to cancel a place.</summary>
internal sealed class CancelTalk(LeaveConference leave) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.IsActive && LeaveConference.IsMeant(turn.Text))
        {
            await leave.HandleAsync(turn, cancellationToken);
            return;
        }

        var hadAny = turn.Dialogs.ActiveDialog is not null;
        await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        turn.Say(hadAny ? "turn.cancelled" : "turn.nothingToCancel");
    }
}
