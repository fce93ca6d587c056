using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Announcements.Responses;

/// <summary>What members wrote back: one thread for each announcement, which the committee reads and answers.</summary>
public sealed class ReplyBook(IDocumentStore store, AnnouncementTelling telling, NoticeService notices, TimeProvider time)
{
    /// <param name="request">The message's or the dialog's id, so that pressing twice is replying once.</param>
    public async Task<Reply> AddAsync(Announcement announcement, Member by, string text, string request, CancellationToken cancellationToken)
    {
        var reply = new Reply
        {
            Id = RequestId.Of(by.Id, request),
            Announcement = announcement.Id,
            By = Announcement.WriterOf(by),
            Municipality = by.Municipality ?? "",
            Text = text.Trim(),
            At = time.GetCurrentInstant(),
        };
        await store.CreateAsync(KeyOf(announcement.Id, reply.Id), reply, cancellationToken);
        await TellAsync(announcement, reply.Id, cancellationToken);
        return reply;
    }

    /// <summary>The oldest first: "svar 2" stays the second.</summary>
    public async Task<IReadOnlyList<Reply>> AllAsync(string announcement, CancellationToken cancellationToken) =>
        [.. (await store.QueryAllAsync<Reply>(new DocumentQuery(Announcement.Container, PartitionOf(announcement), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken)).OrderBy(reply => reply.At).ThenBy(reply => reply.Id, StringComparer.Ordinal)];

    public async Task<Reply?> FindAsync(string announcement, string reply, CancellationToken cancellationToken) =>
        reply.Length is > 0 and <= 200 ? (await store.ReadAsync<Reply>(KeyOf(announcement, reply), cancellationToken))?.Content : null;

    /// <summary>The committee answers who replied.</summary>
    public async Task<AnnouncementOutcome> AnswerAsync(string announcement, string reply, Member by, string text, string request, CancellationToken cancellationToken)
    {
        if (!AnnouncementMoves.MayWrite(by))
            return AnnouncementOutcome.NotCommittee;
        if (await FindAsync(announcement, reply, cancellationToken) is null)
            return AnnouncementOutcome.NotFound;
        var answer = new ReplyAnswer(RequestId.Of(by.Id, request), Announcement.WriterOf(by), text.Trim(), time.GetCurrentInstant());
        var stored = await store.ChangeAsync<Reply>(KeyOf(announcement, reply), found => found?.Answer(answer), cancellationToken);
        if (stored?.Answers.All(given => given.Id != answer.Id) != false)
            return AnnouncementOutcome.WrongState;
        await notices.PublishAsync(
            AnnouncementNotices.Answered(announcement, reply, answer.Id), [new NoticeRecipient(stored.By.Member, AnnouncementNotices.WhyReplier)], cancellationToken);
        return AnnouncementOutcome.Done;
    }

    private async Task TellAsync(Announcement announcement, string reply, CancellationToken cancellationToken)
    {
        var committee = await telling.CommitteeAsync(cancellationToken);
        await notices.PublishAsync(
            AnnouncementNotices.Replied(announcement.Id, reply), [new NoticeRecipient(announcement.Author.Member, AnnouncementNotices.WhyAuthor)], cancellationToken);
        await notices.PublishAsync(
            AnnouncementNotices.RepliedToAll(announcement.Id, reply),
            [.. committee.Where(member => member.Id != announcement.Author.Member).Select(member => new NoticeRecipient(member.Id, AnnouncementNotices.WhyCommittee))],
            cancellationToken);
    }

    private static DocumentKey KeyOf(string announcement, string reply) => new(Announcement.Container, PartitionOf(announcement), reply);

    private static string PartitionOf(string announcement) => $"reply/{announcement}";
}
