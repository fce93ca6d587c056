using KommITS.Bot.Core.Language;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Help;

/// <summary>A pressed suggestion: what the person wrote is taken up as the wish that they chose, through the same check of their rights.</summary>
internal sealed class FollowSuggestion(IUnderstanding understanding, IServiceProvider services) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = (Input.Command)turn.Input;
        var intent = command.Get("intent");
        if (!Suggestions.CanOffer(intent))
        {
            turn.Say("turn.unknownCommand");
            return Task.CompletedTask;
        }

        var text = command.Get("text") ?? "";
        var slots = understanding.Understand(text).Slots;
        var body = slots.Body ?? (text.Length > 0 ? text : null);
        turn.Input = new Input.Text(text);
        turn.Understood = new Understood(intent, [], slots with { Body = body });
        return services.GetRequiredService<Router>().RouteIntentAsync(turn, intent, cancellationToken);
    }
}
