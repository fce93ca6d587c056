using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Turn;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements.Members;

/// <summary>Several agreements on a card, a page at a time.</summary>
internal sealed class AgreementList(AgreementWords words, TimeProvider time)
{
    private const int OnPage = 8;
    private const int MostCovered = 4;

    /// <param name="running">Of each agreement what the person's municipality runs; null where that is not what the list is about.</param>
    public void Show(BotTurn turn, ListWish wish, IReadOnlyList<Agreement> shown, string title, IReadOnlyDictionary<string, Running>? running = null)
    {
        var page = Math.Clamp(wish.Page, 0, Math.Max(0, (shown.Count - 1) / OnPage));
        turn.Replace("agreements/list", new
        {
            Fallback = CardBudget.Fit(title, 500),
            Title = CardBudget.Fit(title, 500),
            Items = shown.Skip(page * OnPage).Take(OnPage).Select(one => ItemOf(turn, one, running?.GetValueOrDefault(one.Id))),
            List = NameOf(wish.Kind),
            wish.Words,
            Next = shown.Count > (page + 1) * OnPage ? AgreementWords.Number(page + 1) : null,
            HasOwn = wish.Kind == ListKind.Own,
            HasPast = wish.Kind == ListKind.Past,
            HasAll = wish.Kind != ListKind.Current || wish.Words.Length > 0,
            CanWrite = AgreementMoves.MayWrite(turn.Member),
            Typed = turn.Texts["agreements.listTyped"],
        });
    }

    private object ItemOf(BotTurn turn, Agreement one, Running? running)
    {
        var (texts, now) = (turn.Texts, time.GetCurrentInstant());
        return new
        {
            one.Id,
            Title = CardBudget.Fit(AgreementWords.Name(texts, one), 500),
            Meta = CardBudget.Fit(
                words.Covers(texts, one.Terms, MostCovered) is { } covers
                    ? texts.Format("agreements.listMeta", AgreementWords.Kicker(texts, one, now), one.Terms.Supplier, covers)
                    : texts.Format("agreements.listMetaShort", AgreementWords.Kicker(texts, one, now), one.Terms.Supplier),
                900),
            State = running is { IsAny: true } ? texts.Format("agreements.ownReason", words.Products(texts, running.Named.Concat(running.OfKind))) : NextOf(turn, one, now),
            Stale = AgreementWords.Stale(texts, one, now),
        };
    }

    private static string? NextOf(BotTurn turn, Agreement one, Instant now)
    {
        var today = SwedishTime.DayOf(now);
        return one.IsPublished && DeadlinePlan.DeadlinesOf(one.Terms).FirstOrDefault(deadline => deadline.Day >= today) is { } next
            ? turn.Texts.Format(next.Kind == DeadlineKind.Notice ? "agreements.nextNotice" : "agreements.nextEnd", turn.Texts.Day(next.Day))
            : null;
    }

    private static string NameOf(ListKind kind) => kind switch { ListKind.Own => "own", ListKind.Past => "past", _ => "current" };
}
