using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Replying;

/// <summary>Takes what somebody writes back, or what the committee answers to it, and says that it has arrived.</summary>
internal sealed class ReplySender(AnnouncementArchive archive, AnnouncementShelf shelf, ReplyBook replies)
{
    /// <param name="reply">Id of the reply that is answered; null for a reply.</param>
    /// <param name="request">The message's or the dialog's id.</param>
    /// <returns>False when the words were no good, and others are waited for; that has been said.</returns>
    public async Task<bool> SendAsync(BotTurn turn, string announcementId, string? reply, string text, string request, CancellationToken cancellationToken)
    {
        if (text.Length > Reply.MaxLength || !text.Any(char.IsLetterOrDigit))
        {
            turn.Say(text.Length > Reply.MaxLength ? "announcements.replyTooLong" : "announcements.replyEmpty", Reply.MaxLength);
            return false;
        }

        // Both the right and the announcement may be gone since the first question.
        if (await archive.FindAsync(announcementId, cancellationToken) is not { } announcement
            || !(reply is null ? await shelf.MayReadAsync(announcement, turn.Member, cancellationToken) : AnnouncementMoves.MayWrite(turn.Member)))
            turn.Say("announcements.outcomeNotFound");
        else if (reply is null)
            await ReplyAsync(turn, announcement, text, request, cancellationToken);
        else
            await AnswerAsync(turn, announcement, reply, text, request, cancellationToken);
        return true;
    }

    private async Task ReplyAsync(BotTurn turn, Announcement announcement, string text, string request, CancellationToken cancellationToken)
    {
        await replies.AddAsync(announcement, turn.Member, text, request, cancellationToken);
        turn.Note(turn.Texts.Format("announcements.repliedTitle", announcement.Number), turn.Texts.Format("announcements.repliedBody", turn.Texts.Name(announcement.Author.Name), announcement.Number));
    }

    private async Task AnswerAsync(BotTurn turn, Announcement announcement, string reply, string text, string request, CancellationToken cancellationToken)
    {
        var outcome = await replies.AnswerAsync(announcement.Id, reply, turn.Member, text, request, cancellationToken);
        if (outcome == AnnouncementOutcome.Done)
            turn.Note(turn.Texts.Format("announcements.answeredTitle", announcement.Number), turn.Texts["announcements.answeredBody"]);
        else
            turn.Say(AnnouncementOutcomes.KeyOf(outcome));
    }
}
