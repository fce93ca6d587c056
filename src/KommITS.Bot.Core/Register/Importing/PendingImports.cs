using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>Tables that are read and wait for "apply": one for each person, so that they can't pile up.</summary>
public sealed class PendingImports(IDocumentStore store)
{
    public Task KeepAsync(string memberId, PendingImport import, CancellationToken cancellationToken) =>
        store.UpsertAsync(KeyOf(memberId), import, cancellationToken);

    /// <summary>Null when a newer one has taken its place, or it was applied.</summary>
    public async Task<PendingImport?> FindAsync(string memberId, string token, CancellationToken cancellationToken) =>
        (await store.ReadAsync<PendingImport>(KeyOf(memberId), cancellationToken))?.Content is { } import && import.Token == token ? import : null;

    public Task DropAsync(string memberId, CancellationToken cancellationToken) => store.DeleteAsync(KeyOf(memberId), cancellationToken);

    private static DocumentKey KeyOf(string memberId) => new(SystemRegister.Container, "import", memberId);
}

/// <param name="Token">Of the dialog that shows it.</param>
public sealed record PendingImport(string Token, ImportReading Reading);
