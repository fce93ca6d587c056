using KommITS.Bot.Core.Register.Catalogue;

namespace KommITS.Bot.Register;

/// <summary>Reads the catalogue before the first question comes, and finishes mergers that a crash broke off.</summary>
internal sealed partial class CatalogueStart(
    ProductCatalogue catalogue, ProductMover mover, MunicipalMergers mergers, ILogger<CatalogueStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await catalogue.RefreshAsync(cancellationToken);
        await mergers.FinishAsync(cancellationToken);
        var moved = await mover.MoveAsync(cancellationToken);
        if (moved > 0)
            LogFinished(moved);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "A merger of products was finished: {Count} municipalities' facts moved")]
    private partial void LogFinished(int count);
}
