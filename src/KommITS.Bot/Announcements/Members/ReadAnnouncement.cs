using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Members;

/// <summary>"Jag har läst": the one named, or the newest that waits for it.</summary>
internal sealed class ReadAnnouncement(AnnouncementTarget target, AnnouncementShelf shelf, AcknowledgementBook acknowledgements, MemberCards cards) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var named = turn.Input is Input.Command || turn.Understood?.Slots.QuestionNumber is not null;
        var announcement = named ? await target.FindAsync(turn, cancellationToken) : await WaitingAsync(turn, cancellationToken);
        if (announcement is null)
        {
            turn.Say(named ? "announcements.outcomeNotFound" : "announcements.nothingToRead");
            return;
        }

        var outcome = await acknowledgements.SayAsync(announcement, turn.Member, cancellationToken);
        if (outcome is not (AnnouncementOutcome.Done or AnnouncementOutcome.AlreadyDone))
            turn.Say(outcome == AnnouncementOutcome.NotFound ? "announcements.outcomeNotFound" : "announcements.asksNothing");
        else if (turn.Input is Input.Command)
            turn.Replace("announcements/announcement", await cards.OfAsync(turn.Texts, announcement, turn.Member, cancellationToken));
        else
            turn.Say("announcements.readNoted", announcement.Number);
    }

    private async Task<Announcement?> WaitingAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        foreach (var one in (await shelf.FindAsync(turn.Member, "", cancellationToken)).Where(one => one.Content.AsksToAcknowledge))
            if (!await acknowledgements.HasSaidAsync(one.Id, turn.Member.Id, cancellationToken))
                return one;
        return null;
    }
}
