using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Announcements.Committee;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Replying;

/// <summary>"Svara på utskick 3: jag kommer".</summary>
internal sealed class ReplyToAnnouncement(AnnouncementTarget target, AnnouncementShelf shelf, ReplySender sender) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is not { } announcement || !await shelf.MayReadAsync(announcement, turn.Member, cancellationToken))
        {
            turn.Say("announcements.outcomeNotFound");
            return;
        }

        var text = turn.Input is Input.Command ? null : turn.Understood?.Slots.Body;
        if (text is null || !await sender.SendAsync(turn, announcement.Id, null, text, turn.Id, cancellationToken))
            await turn.BeginAsync(ReplyDialog.Name, new ReplyState { Announcement = announcement.Id, Number = announcement.Number }, cancellationToken);
    }
}

/// <summary>"Svara på svar 2 till utskick 3: tack".</summary>
internal sealed partial class AnswerReply(AnnouncementTarget target, ReplyBook replies, ReplySender sender) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, announcement, cancellationToken) is not { } reply)
        {
            turn.Say("announcements.noSuchReply");
            return;
        }

        var text = turn.Input is Input.Command ? null : turn.Understood?.Slots.Body;
        if (text is null || !await sender.SendAsync(turn, announcement.Id, reply.Id, text, turn.Id, cancellationToken))
            await turn.BeginAsync(ReplyDialog.Name, new ReplyState { Announcement = announcement.Id, Number = announcement.Number, Reply = reply.Id }, cancellationToken);
    }

    private async Task<Reply?> FindAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return command.Get("reply") is { } id ? await replies.FindAsync(announcement.Id, id, cancellationToken) : null;
        return NumberSaid().Match(turn.Text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await replies.AllAsync(announcement.Id, cancellationToken)).ElementAtOrDefault(number - 1)
            : null;
    }

    [GeneratedRegex(@"\b(?:svar|reply)\s+(\d{1,6})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex NumberSaid();
}

/// <summary>"Svar på utskick 3": to the committee the whole thread, to a member what they wrote and what was answered.</summary>
internal sealed class ShowThread(AnnouncementTarget target, AnnouncementShelf shelf, ReplyBook replies, AnnouncementWords words) : IHandler
{
    private const int Shown = 15;
    private const int ShownOfReply = 700;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var isCommittee = AnnouncementMoves.MayWrite(turn.Member);
        if (await target.FindAsync(turn, cancellationToken) is not { } announcement
            || !(isCommittee || await shelf.MayReadAsync(announcement, turn.Member, cancellationToken)))
        {
            turn.Say("announcements.outcomeNotFound");
            return;
        }

        var all = (await replies.AllAsync(announcement.Id, cancellationToken)).Index().Where(reply => isCommittee || reply.Item.By.Member == turn.Member.Id).ToList();
        var title = turn.Texts.Format(isCommittee ? "announcements.threadTitle" : "announcements.threadOwnTitle", announcement.Number, all.Count);
        turn.Show("announcements/thread", new
        {
            Fallback = title,
            Title = title,
            Replies = all.TakeLast(Shown).Select(reply => Row(turn, announcement, reply.Index + 1, reply.Item, isCommittee)),
            Note = all.Count > Shown ? turn.Texts.Format("announcements.threadMore", Shown)
                : isCommittee && all.Count > 0 ? turn.Texts.Format("announcements.threadTyped", announcement.Number)
                : null,
        });
    }

    private object Row(BotTurn turn, Announcement announcement, int number, Reply reply, bool isCommittee) => new
    {
        By = turn.Texts.Format("announcements.replyBy", number, turn.Texts.Name(reply.By.Name), words.Home(turn.Texts, reply.Municipality), turn.Texts.Moment(reply.At)),
        Said = CardBudget.Fit(reply.Text, ShownOfReply),
        Announcement = announcement.Id,
        Reply = reply.Id,
        AnswerTitle = isCommittee ? turn.Texts["announcements.answerButton"] : null,
        Answers = reply.Answers.TakeLast(2).Select(answer => new { By = turn.Texts.Name(answer.By.Name), Said = CardBudget.Fit(answer.Text, ShownOfReply) }),
    };
}
