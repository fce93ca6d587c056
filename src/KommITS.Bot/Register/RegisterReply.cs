using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Register.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Register;

/// <summary>Answers a question with the card that fits the answer, and keeps in mind what was shown, for "visa fler" and "fråga dem".</summary>
internal sealed class RegisterReply(RegisterAnswers answers, RegisterContacts contacts, RegisterWords words, WhereWords where)
{
    private readonly ReasonWords _reasons = new(words);

    /// <param name="page">Counted from 0.</param>
    public async Task ShowAsync(BotTurn turn, RegisterQuestion question, int page, CancellationToken cancellationToken)
    {
        var answer = await answers.AnswerAsync(turn.Member, question, cancellationToken);
        if (Nothing.Of(turn.Texts, words, where, question, answer) is { } nothing)
        {
            turn.Memory.Listed = null;
            turn.Replace("register/nothing", nothing);
            return;
        }

        turn.Memory.Listed = new Listed(question.ToText(), Math.Clamp(page, 0, Listed.LastPage));
        await (answer switch
        {
            RegisterAnswer.Hits hits => ShowHitsAsync(turn, question, hits, page, cancellationToken),
            RegisterAnswer.Systems systems => ShowSystemsAsync(turn, question, systems, page, cancellationToken),
            RegisterAnswer.Alike alike => ShowAlikeAsync(turn, (RegisterQuestion.Similar)question, alike, page, cancellationToken),
            _ => Show(turn, question, answer, page),
        });
    }

    private Task Show(BotTurn turn, RegisterQuestion question, RegisterAnswer answer, int page)
    {
        switch (answer)
        {
            case RegisterAnswer.Counts counts:
                turn.Replace("register/counts", CountsCard.Of(turn.Texts, words, where, (RegisterQuestion.Commonest)question, counts, page));
                break;
            case RegisterAnswer.SideBySide sides:
                turn.Replace("register/comparison", ComparisonCard.Of(turn.Texts, words, _reasons, question.ToText(), sides));
                break;
            case RegisterAnswer.Kinds kinds:
                turn.Replace("register/kinds", KindsCard.Of(turn.Texts, kinds));
                break;
        }

        return Task.CompletedTask;
    }

    private async Task ShowHitsAsync(BotTurn turn, RegisterQuestion question, RegisterAnswer.Hits hits, int number, CancellationToken cancellationToken)
    {
        var page = Page<MunicipalityHit>.Of(hits.Found, number, HitsCard.PageSize);
        var asked = page.Items.ToDictionary(hit => hit.Municipality, IReadOnlyList<Usage> (hit) => [.. hit.Usages.Select(use => use.Usage)]);
        var found = await contacts.FindAsync(asked, turn.Member, cancellationToken);
        turn.Replace("register/hits", HitsCard.Of(new HitsContext(turn.Texts, words, where, question, turn.Member, found), hits, page));
    }

    private async Task ShowSystemsAsync(BotTurn turn, RegisterQuestion question, RegisterAnswer.Systems systems, int page, CancellationToken cancellationToken)
    {
        var code = systems.Of.Municipality;
        var asked = question as RegisterQuestion.WhatRuns ?? new RegisterQuestion.WhatRuns(code, WantedSystems.All);
        var found = await contacts.FindAsync(new Dictionary<string, IReadOnlyList<Usage>> { [code] = systems.Of.Usages }, turn.Member, cancellationToken);
        turn.Replace("register/portfolio", PortfolioCard.Of(turn.Texts, words, asked, systems, page, found.GetValueOrDefault(code), turn.Member));
    }

    private async Task ShowAlikeAsync(
        BotTurn turn, RegisterQuestion.Similar question, RegisterAnswer.Alike alike, int number, CancellationToken cancellationToken)
    {
        var page = Page<Core.Register.Similarity.SimilarMunicipality>.Of(alike.Found, number, AlikeCard.PageSize);
        var asked = page.Items.ToDictionary(similar => similar.Municipality, IReadOnlyList<Usage> (_) => []);
        IReadOnlyDictionary<string, Member> found = await contacts.FindAsync(asked, turn.Member, cancellationToken);
        turn.Replace("register/alike", AlikeCard.Of(new AlikeContext(turn.Texts, words, where, _reasons, turn.Member), question, alike, page, found));
    }
}
