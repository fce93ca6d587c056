using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Similarity;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>The municipalities most like one, each with its reasons, a page of them.</summary>
internal sealed record AlikeCard(
    string Fallback, string Title, string? Scope, IReadOnlyList<AlikeCard.Item> Items, string? Note, string Question, string? Previous, string? Next)
{
    public const int PageSize = 5;

    public static AlikeCard Of(
        AlikeContext context, RegisterQuestion.Similar question, RegisterAnswer.Alike alike, Page<SimilarMunicipality> page, IReadOnlyDictionary<string, Member> contacts)
    {
        var (texts, words) = (context.Texts, context.Words);
        var title = texts.Format("register.alikeTitle", words.Municipality(texts, alike.To));
        return new AlikeCard(
            title,
            title,
            ScopeOf(context, question),
            [.. page.Items.Select(similar => ItemOf(context, alike, similar, contacts.GetValueOrDefault(similar.Municipality)))],
            page.Position(texts),
            question.ToText(),
            page.Previous,
            page.Next);
    }

    private static string? ScopeOf(AlikeContext context, RegisterQuestion.Similar question)
    {
        var running = question.Running.Count == 0
            ? null
            : context.Texts.Format("register.whereRunning", context.Texts.List([.. question.Running.Select(context.Words.Product)]));
        var parts = new[] { context.Where.Of(context.Texts, question.Where), running }.OfType<string>().ToList();
        return parts.Count == 0 ? null : RegisterWords.Capital(string.Join(", ", parts)) + ".";
    }

    private static Item ItemOf(AlikeContext context, RegisterAnswer.Alike alike, SimilarMunicipality similar, Member? contact)
    {
        var (texts, words) = (context.Texts, context.Words);
        var line = ContactLine.Of(texts, contact, context.Viewer);
        return new Item(
            words.Municipality(texts, similar.Municipality),
            words.Residents(texts, similar.Municipality),
            context.Reasons.Of(texts, similar),
            line.Text,
            line.Link,
            new RegisterQuestion.Compare(alike.IsOwn ? null : alike.To, similar.Municipality).ToText());
    }

    internal sealed record Item(string Municipality, string Residents, string Reasons, string Contact, string? Chat, string Compare);
}

/// <summary>What all rows of the card need.</summary>
internal sealed record AlikeContext(Texts Texts, RegisterWords Words, WhereWords Where, ReasonWords Reasons, Member Viewer);
