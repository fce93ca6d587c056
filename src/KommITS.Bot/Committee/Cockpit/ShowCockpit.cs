using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Committee.Cockpit;

/// <summary>"Styrelsen": everything that needs care, one line a part.</summary>
internal sealed class ShowCockpit(IEnumerable<ICockpitPart> parts, CockpitLooks looks) : IHandler
{
    private readonly ICockpitPart[] _parts = [.. parts.OrderBy(part => part.Order)];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var look = await looks.OfAsync(turn, cancellationToken);
        var lines = new List<(ICockpitPart, CockpitLine)>();
        foreach (var part in _parts)
            lines.Add((part, await part.LineAsync(look, cancellationToken)));
        turn.Replace("committee/cockpit", CockpitCard.Of(look, lines));
    }
}

/// <summary>One part's list: from its button, or typed ("obesvarade frågor", "obesvarade frågor 2").</summary>
internal sealed class ShowCockpitPart(IEnumerable<ICockpitPart> parts, CockpitLooks looks) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var (key, page) = turn.Input is Input.Command command
            ? (command.Get("part"), int.TryParse(command.Get("page"), out var asked) ? asked : 1)
            : (null, turn.Understood?.Slots.QuestionNumber ?? 1);
        var part = parts.FirstOrDefault(one => key is null ? one.Intent == turn.Understood?.Intent && one.Intent is not null : one.Key == key);
        if (part is null)
        {
            turn.Say("turn.unknownCommand");
            return;
        }

        var look = await looks.OfAsync(turn, cancellationToken);
        var list = await part.ListAsync(look, cancellationToken);
        turn.Replace("committee/list", CockpitListCard.Of(turn.Texts, part, list, page));
    }
}

internal sealed class CockpitLooks(MemberDirectory members, TimeProvider time)
{
    public async Task<CockpitLook> OfAsync(BotTurn turn, CancellationToken cancellationToken) =>
        new(turn.Texts, turn.Member, time.GetCurrentInstant(), await members.AllAsync(cancellationToken).ToListAsync(cancellationToken));
}
