using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Board;

/// <summary>The seat of a person who is forgotten is free, and the history says that somebody had it.</summary>
internal sealed class BoardPersonalData(IDocumentStore store, TimeProvider time)
    : PersonalDocuments(store, PersonalAreas.Committee, new PersonalPlace(CommitteeBoard.Container, CommitteeBoard.Partition, "board"))
{
    public override async Task ForgetAsync(StoredText document, PersonTraces person, CancellationToken cancellationToken)
    {
        await Store.ChangeAsync<CommitteeBoard>(
            document.Key,
            board => board?.Sitting.Any(seat => person.IsMember(seat.Member)) == true ? board.Without(person.IsMember, time.GetCurrentInstant()) : null,
            cancellationToken);
        await base.ForgetAsync(document, person, cancellationToken);
    }
}
