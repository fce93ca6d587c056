namespace KommITS.Bot.Core.Documents;

/// <summary>What the person who runs the bot does with the store as a whole.</summary>
public interface IStoreMaintenance
{
    /// <summary>Copies the store as it is at this moment to a new file, also while the bot runs. An existing file is left alone (IOException).</summary>
    /// <exception cref="NotSupportedException">The store is backed up elsewhere; the message says where.</exception>
    Task BackupAsync(string file, CancellationToken cancellationToken);

    /// <summary>Puts a backup in the store's place. The bot must not run; the backup is checked first, and what was there is put aside, not deleted.</summary>
    /// <returns>Where the store before has been put, null when there was none.</returns>
    /// <exception cref="NotSupportedException">As for the backup.</exception>
    Task<string?> RestoreAsync(string file, CancellationToken cancellationToken);

    /// <summary>
    /// Writes every document as one line of JSON, readable by every kind of store:
    /// <c>{"container","partition","id","content"}</c>, between a first line with the format and a last with the number of documents.
    /// </summary>
    /// <returns>How many documents.</returns>
    Task<long> ExportAsync(Stream destination, CancellationToken cancellationToken);

    /// <summary>Writes every document of an export, over those with the same keys; doing it again changes nothing more.</summary>
    /// <returns>How many documents.</returns>
    /// <exception cref="InvalidDataException">A line is no document, or the export was cut short. What came before is stored.</exception>
    Task<long> ImportAsync(Stream source, CancellationToken cancellationToken);
}
