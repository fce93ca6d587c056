namespace KommITS.Bot.Benchmarks.Store.Clients;

/// <summary>Whoever reads and writes the notes: the bot's store, or the database's own client doing the same.</summary>
internal interface IClient
{
    /// <param name="worker">Of those that call at once; no two calls of one worker overlap.</param>
    Task<Note> ReadAsync(int worker, int note, CancellationToken cancellationToken);

    /// <summary>Puts the note in the place of the one before. Ends when it is durable.</summary>
    Task WriteAsync(int worker, int note, Note content, CancellationToken cancellationToken);
}
