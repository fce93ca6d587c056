using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>What the sentence that asks for an announcement says already: "skicka ut till alla medlemmar: kallelse…", "schemalägg utskick på måndag kl 8".</summary>
internal sealed class DraftFromWords(SendTimes times, IDateRecognizer dates, TimeProvider time)
{
    private static readonly string[] ForAll = ["alla medlemmar", "all members", "samtliga medlemmar"];

    public AnnouncementDraft Read(BotTurn turn)
    {
        var colon = turn.Text.AsSpan().IndexOfAny(':', '\n');
        var isClock = colon >= 0 && dates.Find(turn.Text, time.GetCurrentInstant()).Any(found => found.Start <= colon && colon < found.Start + found.Length);
        var (wish, words) = colon < 0 || isClock ? (turn.Text, "") : (turn.Text[..colon], turn.Text[(colon + 1)..].Trim());
        return new AnnouncementDraft(
            AnnouncementContent.Empty with { Text = words },
            Array.Exists(ForAll, all => wish.Contains(all, StringComparison.OrdinalIgnoreCase)) ? AnnouncementAudience.All : AnnouncementAudience.Nobody,
            times.Read(wish)?.At);
    }
}
