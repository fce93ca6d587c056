using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>Takes in what other instances change in the catalogue and the register, so that it is seen here within five seconds.</summary>
internal sealed partial class RegisterRefreshing(
    ProductCatalogue catalogue, SystemRegister register, TimeProvider time, ILogger<RegisterRefreshing> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private bool _isFailing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    /// <summary>A fault that lasts is logged once.</summary>
    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await catalogue.RefreshAsync(cancellationToken);
            await register.RefreshAsync(cancellationToken);
            _isFailing = false;
        }
#pragma warning disable CA1031 // the edge of a loop that must go on while the store is away
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (!_isFailing)
                LogFailed(exception);
            _isFailing = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The changes of other instances could not be read; tried again every two seconds")]
    private partial void LogFailed(Exception exception);
}
