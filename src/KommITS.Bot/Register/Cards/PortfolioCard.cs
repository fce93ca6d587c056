using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>What one municipality runs, by kind, a page of it.</summary>
internal sealed record PortfolioCard(
    string Fallback,
    string Title,
    string Contact,
    string? Chat,
    IReadOnlyList<PortfolioCard.Section> Sections,
    string? Note,
    string Question,
    string? Compare,
    bool MayAsk,
    string? Previous,
    string? Next)
{
    public const int PageSize = 20;

    public static PortfolioCard Of(
        Texts texts, RegisterWords words, RegisterQuestion.WhatRuns question, RegisterAnswer.Systems systems, int number, Member? contact, Member viewer)
    {
        var page = Page<Usage>.Of(systems.Of.Usages, number, PageSize);
        var name = words.Municipality(texts, systems.Of.Municipality);
        var count = texts.Count("register.systemCount", systems.Of.Usages.Count);
        var title = question.Systems.IsAll
            ? texts.Format("register.portfolioTitle", name, count)
            : texts.Format("register.portfolioOfTitle", name, words.Systems(texts, question.Systems));
        var line = ContactLine.Of(texts, contact, viewer);
        string?[] notes =
        [
            page.Position(texts), systems.Of.LeavesOutSecurity ? texts["register.leavesOutSecurity"] : null, systems.IsSample ? texts["register.sampleNote"] : null,
        ];
        return new PortfolioCard(
            title,
            title,
            line.Text,
            line.Link,
            [.. page.Items.GroupBy(usage => words.KindOf(usage.Product)?.Name(texts.Language) ?? texts["register.otherKind"]).Select(kind => new Section(kind.Key, [.. kind.Select(usage => FactOf(texts, words, systems, usage))]))],
            notes.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(' ', said) : null,
            question.ToText(),
            systems.IsOwn ? null : new RegisterQuestion.Compare(null, systems.Of.Municipality).ToText(),
            !systems.IsOwn,
            page.Previous,
            page.Next);
    }

    /// <summary>A peer may doubt what others have told, once: the municipality's own people change it instead.</summary>
    private static Fact FactOf(Texts texts, RegisterWords words, RegisterAnswer.Systems systems, Usage usage) => new(
        words.Product(usage.Product),
        RegisterWords.Capital(words.Fact(texts, usage)),
        words.Badge(texts, usage),
        !systems.IsOwn && usage.Challenge is null,
        systems.Of.Municipality,
        usage.Product);

    internal sealed record Section(string Kind, IReadOnlyList<Fact> Facts);

    internal sealed record Fact(string Product, string About, string Badge, bool MayDoubt, string Municipality, string Id);
}
