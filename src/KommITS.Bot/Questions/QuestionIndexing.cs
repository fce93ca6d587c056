using KommITS.Bot.Core.Questions;

namespace KommITS.Bot.Questions;

/// <summary>Fills the search from the store before the first question comes.</summary>
internal sealed partial class QuestionIndexing(QuestionArchive archive, ILogger<QuestionIndexing> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var count = await archive.IndexAllAsync(cancellationToken);
        LogIndexed(count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} questions are searchable")]
    private partial void LogIndexed(int count);
}
