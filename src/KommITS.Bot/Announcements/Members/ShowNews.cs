using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Members;

/// <summary>"Nyheter", "sök nyheter: årsmöte": the newest first, a page at a time, with all that came before.</summary>
internal sealed partial class ShowNews(AnnouncementShelf shelf) : IHandler
{
    private const int OnPage = 5;
    private const int MostLetters = 100;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var words = turn.Input is Input.Command command ? Short(command.Get("words") ?? "") : WordsOf(turn.Text);
        var found = await shelf.FindAsync(turn.Member, words, cancellationToken);
        var pages = Math.Max(1, (found.Count + OnPage - 1) / OnPage);
        var page = Math.Clamp(PageOf(turn), 0, pages - 1);
        var title = TitleOf(turn, words, found.Count);
        turn.Replace("announcements/shelf", new
        {
            Fallback = title,
            Title = pages > 1 ? turn.Texts.Format("announcements.page", title, page + 1, pages) : title,
            Words = words,
            Newer = page > 0 ? Text(page - 1) : null,
            Older = page + 1 < pages ? Text(page + 1) : null,
            Items = found.Skip(page * OnPage).Take(OnPage).Select(one => ItemOf(turn, one)),
            Typed = turn.Texts["announcements.shelfTyped"],
        });
    }

    private static object ItemOf(BotTurn turn, Announcement one) => new
    {
        one.Id,
        one.Content.Title,
        Meta = turn.Texts.Format(
            one.IsSample ? "announcements.shelfSample" : "announcements.shelfMeta",
            AnnouncementWords.Category(turn.Texts, one.Content.Category), one.Number, turn.Texts.Day(one.SentAt ?? one.ChangedAt)),
    };

    private static string TitleOf(BotTurn turn, string words, int count) =>
        words.Length > 0 ? turn.Texts.Format(count == 0 ? "announcements.foundNothing" : "announcements.foundTitle", words)
        : turn.Texts[count == 0 ? "announcements.shelfEmpty" : "announcements.shelfTitle"];

    private static int PageOf(BotTurn turn) => turn.Input is Input.Command command
        ? int.TryParse(command.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0
        : PageSaid().Match(turn.Text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : 0;

    private static string WordsOf(string text) => Search().Match(text) is { Success: true } said ? said.Groups[1].Value.Trim(' ', '.', '?', '"', '”') : "";

    private static string Short(string words) => words[..Math.Min(words.Length, MostLetters)];

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:sök|hitta|search|find)\b.{0,40}?(?:nyheter(?:na)?|meddelanden|utskick|news|announcements)\s*(?:om|about|efter|for|:)?\s*:?\s*(.{1,100})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Search();

    [GeneratedRegex(@"\b(?:sida|page)\s+(\d{1,4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex PageSaid();
}
