using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Benchmarks.Store.Clients;

/// <summary>The bot's store.</summary>
internal sealed class DocumentClient(IDocumentStore store) : IClient
{
    public async Task<Note> ReadAsync(int worker, int note, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Note>(KeyOf(note), cancellationToken))!.Content;

    public Task WriteAsync(int worker, int note, Note content, CancellationToken cancellationToken) => store.UpsertAsync(KeyOf(note), content, cancellationToken);

    private static DocumentKey KeyOf(int note) => new(Note.Container, Note.Partition, Note.IdOf(note));
}
