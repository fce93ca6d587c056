using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements;

/// <summary>Finds the announcement that a button's data or a typed number means. Whether the person may see it is for the handler to ask.</summary>
internal sealed class AnnouncementTarget(AnnouncementArchive archive) : ITarget<Announcement>
{
    /// <summary>Null when there is none; nothing has been said then.</summary>
    public async Task<Announcement?> FindAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var found = turn.Input is Input.Command command
            ? command.Get("announcement") is { } id ? await archive.FindAsync(id, cancellationToken) : null
            : turn.Understood?.Slots.QuestionNumber is { } number ? await archive.FindByNumberAsync(number, cancellationToken) : null;
        return found is { Status: not AnnouncementStatus.Deleted } ? found : null;
    }
}
