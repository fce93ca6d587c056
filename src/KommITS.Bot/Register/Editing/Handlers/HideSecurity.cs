using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Editing.Handlers;

/// <summary>"Dölj våra säkerhetssystem".</summary>
internal sealed class HideSecurity(SecuritySwitch security) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        security.TurnAsync(turn, hides: true, "editing.securityHidden", cancellationToken);
}

/// <summary>"Visa våra säkerhetssystem".</summary>
internal sealed class ShowSecurity(SecuritySwitch security) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        security.TurnAsync(turn, hides: false, "editing.securityShown", cancellationToken);
}

/// <summary>The municipality's own choice, made by those who keep its part of the register.</summary>
internal sealed class SecuritySwitch(SystemRegister register, EditRights rights, EditWords words)
{
    public async Task TurnAsync(BotTurn turn, bool hides, string done, CancellationToken cancellationToken)
    {
        var municipality = turn.Member.Municipality!;
        if (await rights.RefusesAsync(turn, [municipality], cancellationToken))
            return;
        await register.ChangeAsync(municipality, portfolio => portfolio.HideSecurity(hides), cancellationToken);
        turn.Say(done, words.Municipality(turn.Texts, municipality));
    }
}
