namespace KommITS.Bot.Core.Documents;

/// <summary>Makes sure that what was deleted is gone from where the store keeps its bytes, too.</summary>
public interface IStoreErasure
{
    /// <summary>Afterwards nothing that was deleted or overwritten before this call can be read from the store's files. Backups are not touched.</summary>
    /// <exception cref="DocumentStoreException">It could not be done now; what was deleted stays deleted, and trying again may help.</exception>
    Task EraseAsync(CancellationToken cancellationToken);
}
