using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>One document a member: it goes with the person when they are forgotten.</summary>
public sealed class ConductBook(IDocumentStore store)
{
    private const string Partition = "member";

    public static DocumentKey KeyOf(string member) => new(CommitteeBoard.Container, Partition, member);

    public async Task<Conduct> OfAsync(string member, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Conduct>(KeyOf(member), cancellationToken))?.Content ?? new Conduct(member, []);

    public async Task<Conduct> AddAsync(string member, ConductStep step, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<Conduct>(
            KeyOf(member),
            stored => (stored ?? new Conduct(member, [])) is var before && before.With(step) is var after && !ReferenceEquals(after, before) ? after : null,
            cancellationToken))!;
}
