using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>The municipalities that run, plan, replace or have left something, a page of them.</summary>
internal sealed record HitsCard(
    string Fallback,
    string Title,
    string? Scope,
    IReadOnlyList<HitsCard.Item> Items,
    string? Note,
    string Question,
    bool MayAsk,
    string? Previous,
    string? Next)
{
    public const int PageSize = 8;

    public static HitsCard Of(HitsContext context, RegisterAnswer.Hits hits, Page<MunicipalityHit> page)
    {
        var (texts, words, question) = (context.Texts, context.Words, context.Question);
        var title = HitsTitle.Of(texts, words, question, hits);
        string?[] notes =
        [
            page.Position(texts),
            hits.LeavesOutSecurity ? texts["register.leavesOutSecurity"] : null,
            hits.IsSecurity ? texts.Format("register.securityNote", hits.Found.Count) : null,
            hits.Found.Any(hit => hit.IsSample) ? texts["register.sampleNote"] : null,
        ];
        return new HitsCard(
            title,
            title,
            HitsTitle.Scope(texts, context.Where, question, hits),
            [.. page.Items.Select(hit => ItemOf(context, hit))],
            notes.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(' ', said) : null,
            question.ToText(),
            hits.Found.Any(hit => !hit.IsOwn),
            page.Previous,
            page.Next);
    }

    private static Item ItemOf(HitsContext context, MunicipalityHit hit)
    {
        var (texts, words) = (context.Texts, context.Words);
        var contact = ContactLine.Of(texts, context.Contacts.GetValueOrDefault(hit.Municipality), context.Viewer);
        var name = words.Municipality(texts, hit.Municipality);
        return new Item(
            hit.IsOwn ? texts.Format("register.own", name) : hit.IsSample ? texts.Format("register.sample", name) : name,
            [.. hit.Usages.Select(use => LineOf(context, use))],
            contact.Text,
            contact.Link);
    }

    private static Line LineOf(HitsContext context, HitUsage use)
    {
        var (texts, words) = (context.Texts, context.Words);
        var fact = words.Fact(texts, use.Usage);
        if (use.Usage.Status == UsageStatus.Ended && use.Instead.Count > 0)
            fact = texts.Format(use.IsGuess ? "register.runsNow" : "register.tookInstead", fact, texts.List([.. use.Instead.Select(words.Product)]));
        var isAlone = context.Question is RegisterQuestion.WhoRuns { Systems.Products.Count: 1 }
            or RegisterQuestion.WhoReplaces { Systems.Products.Count: 1 } or RegisterQuestion.WhoLeft { Systems.Products.Count: 1 };
        return new Line(
            isAlone ? RegisterWords.Capital(fact) : texts.Format("register.productFact", words.Product(use.Usage.Product), fact),
            words.Badge(texts, use.Usage));
    }

    internal sealed record Item(string Municipality, IReadOnlyList<Line> Lines, string Contact, string? Chat);

    internal sealed record Line(string Fact, string Badge);
}

/// <summary>What all rows of the card need.</summary>
/// <param name="Contacts">By municipality code.</param>
internal sealed record HitsContext(
    Texts Texts, RegisterWords Words, WhereWords Where, RegisterQuestion Question, Member Viewer, IReadOnlyDictionary<string, Member> Contacts);
