using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Register.Radar;

/// <summary>The stored boards, one for each kind of system.</summary>
public sealed class RadarBoards(IDocumentStore store)
{
    private const string Container = "radar";
    private const string Partition = "board";

    public async Task<RadarBoard> OfAsync(string kind, CancellationToken cancellationToken) =>
        (await store.ReadAsync<RadarBoard>(KeyOf(kind), cancellationToken))?.Content ?? new RadarBoard(kind, []);

    public async Task<IReadOnlyDictionary<string, RadarBoard>> AllAsync(CancellationToken cancellationToken) =>
        await store.QueryAllAsync<RadarBoard>(new DocumentQuery(Container, Partition), cancellationToken)
            .Select(document => document.Content)
            .ToDictionaryAsync(board => board.Kind, cancellationToken: cancellationToken);

    /// <param name="decide">Gives back the board as it was to write nothing.</param>
    public async Task<RadarBoard> ChangeAsync(string kind, Func<RadarBoard, RadarBoard> decide, CancellationToken cancellationToken)
    {
        var stored = await store.ChangeAsync<RadarBoard>(
            KeyOf(kind),
            board =>
            {
                var before = board ?? new RadarBoard(kind, []);
                var after = decide(before);
                return ReferenceEquals(before, after) ? null : after;
            },
            cancellationToken);
        return stored ?? new RadarBoard(kind, []);
    }

    private static DocumentKey KeyOf(string kind) => new(Container, Partition, kind);
}
