using KommITS.Bot.Core.Members;
using KommITS.Bot.Help;
using KommITS.Bot.Members;
using KommITS.Bot.Privacy.Data;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Turn.Routing;

/// <summary>Takes what was understood, or a card's command, to its handler, for those who may: see <see cref="IntentRoutes"/> and <see cref="CommandRoutes"/>.</summary>
internal sealed class Router(IServiceProvider services)
{
    public static bool IsForAnyone(string? intent) => intent is not null && IntentRoutes.All.TryGetValue(intent, out var route) && route.Access == Access.Anyone;

    /// <summary>Handles what was understood; a null intent is not understood.</summary>
    public Task RouteIntentAsync(BotTurn turn, string? intent, CancellationToken cancellationToken) =>
        RouteAsync(turn, intent is not null && IntentRoutes.All.TryGetValue(intent, out var route) ? route : Route.Anyone<SayNotUnderstood>(), cancellationToken);

    public Task RouteCommandAsync(BotTurn turn, string command, CancellationToken cancellationToken)
    {
        if (CommandRoutes.All.TryGetValue(command, out var route))
            return RouteAsync(turn, route, cancellationToken);
        turn.Say("turn.unknownCommand");
        return Task.CompletedTask;
    }

    public Task RouteFileAsync(BotTurn turn, CancellationToken cancellationToken) => RouteAsync(turn, Route.Members<ImportFile>(), cancellationToken);

    public Task RouteConsentAsync(BotTurn turn, CancellationToken cancellationToken) => 
        RouteAsync(turn, IsOwnData(turn) ? Route.Anyone<SendExport>() : Route.Members<SendExport>(), cancellationToken);

    /// <summary>One's own data is everybody's to take; the file is made for whoever says yes.</summary>
    private static bool IsOwnData(BotTurn turn) => turn.Input is Input.FileConsent { Context: CopyMyData.Key };

    /// <summary>Who has not joined is asked to; who waits is told so; to a member it is said whose it is.</summary>
    public Task RefuseAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Member.Status == MemberStatus.Stranger)
            return services.GetRequiredService<Welcome>().HandleAsync(turn, cancellationToken);
        turn.Say(turn.Member.Status switch
        {
            MemberStatus.Pending => "members.stillPending",
            MemberStatus.Lapsed => "members.lapsed",
            MemberStatus.Suspended => "members.suspended",
            _ => "turn.committeeOnly",
        });
        return Task.CompletedTask;
    }

    private Task RouteAsync(BotTurn turn, Route route, CancellationToken cancellationToken) =>
        route.Access.Allows(turn.Member)
            ? ((IHandler)services.GetRequiredService(route.Handler)).HandleAsync(turn, cancellationToken)
            : RefuseAsync(turn, cancellationToken);
}
