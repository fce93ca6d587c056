using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Conferences.Voting;

/// <summary>Who votes for which municipality, as its contact has said: a document each, so that two contacts of different municipalities never stand in each other's way.</summary>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Member">Member id of who votes.</param>
/// <param name="GivenBy">Member id of the contact.</param>
public sealed record Mandate(string Municipality, string Member, string GivenBy);

public sealed class Mandates(IDocumentStore store)
{
    public Task GiveAsync(string conference, Mandate mandate, CancellationToken cancellationToken) =>
        store.UpsertAsync(KeyOf(conference, mandate.Municipality), mandate, cancellationToken);

    public async Task<Mandate?> FindAsync(string conference, string municipality, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Mandate>(KeyOf(conference, municipality), cancellationToken))?.Content;

    public async Task<IReadOnlyDictionary<string, Mandate>> OfAsync(string conference, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<Mandate>(new DocumentQuery(Conference.Container, PartitionOf(conference), PageSize: 500), cancellationToken)
            .ToDictionaryAsync(document => document.Content.Municipality, document => document.Content, StringComparer.Ordinal, cancellationToken);

    private static DocumentKey KeyOf(string conference, string municipality) => new(Conference.Container, PartitionOf(conference), municipality);

    private static string PartitionOf(string conference) => $"mandate/{conference}";
}
