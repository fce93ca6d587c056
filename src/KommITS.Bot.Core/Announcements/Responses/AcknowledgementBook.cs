using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Announcements.Responses;

/// <summary>Who has said that they have read an announcement. Delivered is not read: only they themselves say it.</summary>
public sealed class AcknowledgementBook(IDocumentStore store, AnnouncementShelf shelf, MemberDirectory members, TimeProvider time)
{
    /// <returns>WrongState: it does not ask, or is taken back. NotFound: it is not for that person to see, or was never sent to them.</returns>
    public async Task<AnnouncementOutcome> SayAsync(Announcement announcement, Member by, CancellationToken cancellationToken)
    {
        if (!announcement.IsOut)
            return AnnouncementOutcome.WrongState;
        if (!await shelf.HasGotAsync(announcement, by.Id, cancellationToken))
            return AnnouncementOutcome.NotFound;
        if (!announcement.Content.AsksToAcknowledge)
            return AnnouncementOutcome.WrongState;
        var written = await store.CreateAsync(KeyOf(announcement.Id, by.Id), new Acknowledgement(by.Id, time.GetCurrentInstant()), cancellationToken);
        return written.IsWritten ? AnnouncementOutcome.Done : AnnouncementOutcome.AlreadyDone;
    }

    public async Task<bool> HasSaidAsync(string announcement, string member, CancellationToken cancellationToken) =>
        await store.ReadAsync<Acknowledgement>(KeyOf(announcement, member), cancellationToken) is not null;

    public async Task<IReadOnlyList<Acknowledgement>> AllAsync(string announcement, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<Acknowledgement>(new DocumentQuery(Announcement.Container, PartitionOf(announcement), PageSize: 1000), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken);

    /// <summary>Of those whom it was sent to and who are still members: who has said so, and who has not; by name.</summary>
    public async Task<(IReadOnlyList<Member> Have, IReadOnlyList<Member> HaveNot)> ReadersAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var said = (await AllAsync(announcement.Id, cancellationToken)).Select(one => one.Member).ToHashSet(StringComparer.Ordinal);
        var audience = await shelf.AudienceOfAsync(announcement, cancellationToken);
        var people = (await members.FindManyAsync(audience.Select(recipient => recipient.Member), cancellationToken)).Values
            .Where(member => member.IsActive).OrderBy(member => member.Name, StringComparer.CurrentCulture).ToLookup(member => said.Contains(member.Id));
        return ([.. people[true]], [.. people[false]]);
    }

    private static DocumentKey KeyOf(string announcement, string member) => new(Announcement.Container, PartitionOf(announcement), member);

    private static string PartitionOf(string announcement) => $"read/{announcement}";
}
