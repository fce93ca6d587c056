using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

internal sealed class ChangeMunicipality : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.BeginAsync(MunicipalityDialog.Name, null, cancellationToken);
}

internal sealed class ChangeDescription : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.BeginAsync(DescribeDialog.Name, null, cancellationToken);
}
