using KommITS.Bot.Core.Announcements.Markdown;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What a member finds again: what went to all, and what went to them. The committee finds everything that is out.</summary>
public sealed class AnnouncementShelf(AnnouncementArchive archive, NoticeService notices)
{
    /// <param name="words">All of them stand in what is found, in any order; empty: everything.</param>
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<Announcement>> FindAsync(Member reader, string words, CancellationToken cancellationToken)
    {
        var wanted = Folding.Fold(words).Split([' ', ',', '.', '?', '"'], StringSplitOptions.RemoveEmptyEntries);
        var found = new List<Announcement>();
        foreach (var announcement in await archive.AllAsync(cancellationToken))
            if (announcement.IsOut && Array.TrueForAll(wanted, Folding.Fold(TextOf(announcement)).Contains) && await MayReadAsync(announcement, reader, cancellationToken))
                found.Add(announcement);
        return found;
    }

    public async Task<bool> MayReadAsync(Announcement announcement, Member reader, CancellationToken cancellationToken) =>
        reader.IsActive && announcement.IsOut && (reader.IsCommittee || announcement.Audience.IsForAll || await HasGotAsync(announcement, reader.Id, cancellationToken));

    /// <summary>Whether it was sent to the person.</summary>
    public async Task<bool> HasGotAsync(Announcement announcement, string member, CancellationToken cancellationToken) =>
        (await AudienceOfAsync(announcement, cancellationToken)).Any(recipient => recipient.Member == member);

    /// <summary>Those whom it was sent to, as it was fixed then; nobody while it has not gone out.</summary>
    public async Task<IReadOnlyList<NoticeRecipient>> AudienceOfAsync(Announcement announcement, CancellationToken cancellationToken) =>
        [.. (await notices.FindAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken))?.Recipients ?? []];

    private static string TextOf(Announcement announcement) => $"{announcement.Content.Title} {MarkdownText.PlainOf(announcement.Content.Text)}";
}
