using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Finding;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Avtal", "har vi nåt ramavtal på datorer?", "avtal för våra system": by number, and nothing before another for any other reason.</summary>
internal sealed partial class ShowAgreements(AgreementArchive archive, IAgreementSearch search, Concerned concerned, AgreementReview review, AgreementList list, TimeProvider time) : IHandler
{
    private const int MostLetters = 200;
    private static readonly string[] PastWords = ["tidigare avtal", "avslutade avtal", "gamla avtal", "past agreements", "previous agreements", "ended agreements"];
    private static readonly string[] OwnWords = ["våra system", "vara system", "vårt system", "vi kör", "our systems", "we run", "mina system", "my systems"];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var wish = WishOf(turn);
        var now = time.GetCurrentInstant();
        var all = (await archive.AllAsync(cancellationToken)).Where(one => AgreementTarget.MaySee(turn, one)).ToList();
        var shown = all.Where(one => (one.Status == AgreementStatus.Withdrawn || one.HasEnded(now)) == (wish.Kind == ListKind.Past)).ToList();
        if (wish.Kind == ListKind.Own)
        {
            await ShowOwnAsync(turn, shown, wish with { Words = "" }, cancellationToken);
            return;
        }

        var found = wish.Kind == ListKind.Past ? new AgreementsFound([], shown, []) : search.Find(wish.Words, shown);
        if (found.Words.Count > 0 && found.Agreements is [var only] && turn.Input is Input.Text)
            await review.ShowAsync(turn, only, cancellationToken);
        else
            list.Show(turn, found.Words.Count == 0 ? wish with { Words = "" } : wish, found.Agreements.Count > 0 ? found.Agreements : found.Partly, TitleOf(turn, wish, found));
    }

    private async Task ShowOwnAsync(BotTurn turn, List<Agreement> shown, ListWish wish, CancellationToken cancellationToken)
    {
        var running = new Dictionary<string, Running>(StringComparer.Ordinal);
        foreach (var one in shown.Where(one => one.IsPublished))
            running[one.Id] = await concerned.RunningAsync(one, turn.Member, cancellationToken);
        var own = shown.Where(one => running.GetValueOrDefault(one.Id)?.IsAny == true).ToList();
        list.Show(turn, wish, own, turn.Texts[own.Count == 0 ? "agreements.ownEmpty" : "agreements.ownTitle"], running);
    }

    private static ListWish WishOf(BotTurn turn)
    {
        if (turn.Input is not Input.Command command)
            return new ListWish(Has(turn.Text, OwnWords) ? ListKind.Own : Has(turn.Text, PastWords) ? ListKind.Past : ListKind.Current, Short(turn.Text), PageSaid(turn.Text));
        var kind = command.Get("list") switch { "own" => ListKind.Own, "past" => ListKind.Past, _ => ListKind.Current };
        return new ListWish(kind, Short(command.Get("words") ?? ""), int.TryParse(command.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);
    }

    /// <summary>"Avtal sida 2" is the second page, which is counted from 0 here.</summary>
    private static int PageSaid(string text) =>
        Page().Match(text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(0, number - 1) : 0;

    private static string TitleOf(BotTurn turn, ListWish wish, AgreementsFound found) => found switch
    {
        { Words.Count: 0 } when wish.Kind == ListKind.Past => turn.Texts[found.Agreements.Count == 0 ? "agreements.pastEmpty" : "agreements.pastTitle"],
        { Words.Count: 0 } => turn.Texts[found.Agreements.Count == 0 ? "agreements.listEmpty" : "agreements.listTitle"],
        { Agreements.Count: > 0 } => turn.Texts.Format("agreements.foundTitle", turn.Texts.List([.. found.Words])),
        { Partly.Count: > 0 } => turn.Texts.Format("agreements.foundPartly", turn.Texts.List([.. found.Words])),
        _ => turn.Texts.Format("agreements.foundNothing", turn.Texts.List([.. found.Words])),
    };

    private static bool Has(string text, string[] phrases) => Array.Exists(phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static string Short(string words) => words[..Math.Min(words.Length, MostLetters)];

    [GeneratedRegex(@"\b(?:sida|page)\s+(\d{1,4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Page();
}

internal enum ListKind
{
    Current,

    /// <summary>Ended or withdrawn.</summary>
    Past,

    /// <summary>About what the person's municipality runs.</summary>
    Own,
}

internal sealed record ListWish(ListKind Kind, string Words, int Page = 0);
