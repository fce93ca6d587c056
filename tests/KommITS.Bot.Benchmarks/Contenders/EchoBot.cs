using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>The least bot.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public static Task RunAsync(string[] settings, CancellationToken cancellationToken) => OwnHost.RunAsync<EchoBot>(settings, (_, _) => { }, cancellationToken);

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"Du skrev: {turnContext.Activity.Text}", cancellationToken);
}
