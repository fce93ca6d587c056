using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>Something that only the committee does with one announcement. Who it is is looked up by the router, and once more by the announcement itself.</summary>
internal abstract class CommitteeHandler(AnnouncementTarget target) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } announcement)
            await ActAsync(turn, announcement, cancellationToken);
        else
            turn.Say("announcements.outcomeNotFound");
    }

    protected abstract Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken);

    /// <summary>Says what the step came to.</summary>
    protected static void Tell(BotTurn turn, AnnouncementResult result, string title, string body)
    {
        if (result.Outcome == AnnouncementOutcome.Done)
            turn.Note(turn.Texts.Format(title, result.Announcement!.Number), turn.Texts.Format(body, result.Announcement.Number));
        else
            turn.Say(AnnouncementOutcomes.KeyOf(result.Outcome));
    }
}
