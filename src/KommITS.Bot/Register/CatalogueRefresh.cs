using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Register;

/// <summary>
/// Reads the catalogue before the first question comes and finishes mergers that a crash broke off; then takes in, every other second, what other instances
/// have changed in the catalogue and the register.
/// </summary>
internal sealed partial class CatalogueRefresh(
    ProductCatalogue catalogue, ProductMover mover, MunicipalMergers mergers, SystemRegister register, ILogger<CatalogueRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await catalogue.RefreshAsync(cancellationToken);
        await mergers.FinishAsync(cancellationToken);
        var moved = await mover.MoveAsync(cancellationToken);
        if (moved > 0)
            LogFinished(moved);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await catalogue.RefreshAsync(stoppingToken);
                await register.RefreshAsync(stoppingToken);
            }
#pragma warning disable CA1031 // a store that is away for a while must not end the refreshing for good
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A merger of products was finished: {Count} municipalities' facts moved")]
    private partial void LogFinished(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What others changed in the register could not be read; tried again")]
    private partial void LogFailed(Exception exception);
}
