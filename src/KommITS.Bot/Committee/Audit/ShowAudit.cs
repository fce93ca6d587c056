using System.Globalization;
using KommITS.Bot.Cards;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Committee.Audit;

/// <summary>"Logg", "logg: utskick 3", "logg: Bo juni 2027".</summary>
internal sealed class ShowAudit(AuditLines lines) : IHandler
{
    private const int OfPage = 10;
    private const int LettersOfWords = 300;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = turn.Input as Input.Command;
        var words = (command is null ? turn.Understood?.Slots.Body : command.Get("words"))?.Trim() is { Length: > 0 and <= 200 } said ? said : null;
        var all = await lines.FindAsync(turn.Texts, words, cancellationToken);
        var last = Math.Max(0, (all.Count - 1) / OfPage);
        var page = int.TryParse(command?.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, last) : 0;
        var title = words is null ? turn.Texts["audit.title"] : turn.Texts.Format("audit.titleFor", words);
        turn.Replace("committee/audit", new
        {
            Fallback = title,
            Title = title,
            Count = turn.Texts.Count("audit.count", all.Count),
            Items = all.Skip(page * OfPage).Take(OfPage).Select(line => ItemOf(turn.Texts, line)),
            Words = words ?? "",
            Next = page < last ? (page + 1).ToString(CultureInfo.InvariantCulture) : null,
            Previous = page > 0 ? (page - 1).ToString(CultureInfo.InvariantCulture) : null,
        });
    }

    private static object ItemOf(Texts texts, AuditLine line) => new
    {
        Title = line.What.Length == 0 ? $"{line.Who} {line.Did}" : $"{line.Who} {line.Did}: {line.What}",
        Meta = texts.Format("audit.meta", line.Entry.Number, texts.Moment(line.Entry.At)),
        Words = line.Words is { } words ? CardBudget.Fit(words, LettersOfWords) : null,
    };
}
