using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>An honest no, with what may have been meant or what else can be done.</summary>
internal sealed record NothingCard(string Fallback, string Title, string Body, IReadOnlyList<NothingCard.Choice> Choices, bool MayAskNetwork)
{
    public static NothingCard Of(Texts texts, RegisterWords words, string title, string body, IEnumerable<RegisterQuestion> choices, bool mayAskNetwork = true) => new(
        title, title, body, [.. choices.Select(question => new Choice(TitleOf(texts, words, question), question.ToText()))], mayAskNetwork);

    private static string TitleOf(Texts texts, RegisterWords words, RegisterQuestion question) => question switch
    {
        RegisterQuestion.WhoRuns who => RegisterWords.Capital(words.Systems(texts, who.Systems)),
        RegisterQuestion.WhatRuns { Municipality: { } code } => words.ShortMunicipality(code),
        RegisterQuestion.WhatRuns => texts["register.ownButton"],
        RegisterQuestion.Compare compare => words.ShortMunicipality(compare.Other),
        RegisterQuestion.Similar { To: { } code } => words.ShortMunicipality(code),
        RegisterQuestion.Commonest common => RegisterWords.Capital(words.Systems(texts, common.Systems)),
        _ => texts["register.alikeButton"],
    };

    internal sealed record Choice(string Title, string Question);
}
