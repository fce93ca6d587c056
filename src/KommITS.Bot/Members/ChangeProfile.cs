using KommITS.Bot.Turn;

namespace KommITS.Bot.Members;

internal sealed class ChangeMunicipality : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.Dialogs.BeginDialogAsync(MunicipalityDialog.Name, null, cancellationToken);
}

internal sealed class ChangeDescription : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.Dialogs.BeginDialogAsync(DescribeDialog.Name, null, cancellationToken);
}
