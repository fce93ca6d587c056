using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>Something that only the committee does with one announcement.</summary>
internal abstract class CommitteeHandler(AnnouncementTarget target) : TargetHandler<Announcement>(target, "announcements.outcomeNotFound")
{
    /// <summary>Says what the step came to.</summary>
    protected static void Tell(BotTurn turn, AnnouncementResult result, string title, string body)
    {
        if (result.Outcome == AnnouncementOutcome.Done)
            turn.Note(turn.Texts.Format(title, result.Announcement!.Number), turn.Texts.Format(body, result.Announcement.Number));
        else
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
    }
}
