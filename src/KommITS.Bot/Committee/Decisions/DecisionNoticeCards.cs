using KommITS.Bot.Cards;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;

namespace KommITS.Bot.Committee.Decisions;

/// <summary>What waits for a second, to the rest of the committee; and what came of it, to who proposed it.</summary>
internal sealed class DecisionNoticeCards(DecisionBook book, DecisionWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [DecisionNotices.AskKind, DecisionNotices.DecidedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (!member.IsCommittee || await book.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } decision)
            return null;
        var texts = Texts.For(member.Language);
        if (delivery.Notice.Kind == DecisionNotices.DecidedKind)
            return cards.Render("members/told", await ToldAsync(texts, decision, cancellationToken), texts.Find);
        if (decision.State != DecisionState.Open && delivery.State != DeliveryState.Sent)
            return null;
        return cards.Render("committee/decision", await words.CardAsync(texts, decision, member, texts["decisions.whyCommittee"], cancellationToken), texts.Find);
    }

    private async Task<ToldCard> ToldAsync(Texts texts, Decision decision, CancellationToken cancellationToken)
    {
        var body = await words.StateAsync(texts, decision, cancellationToken);
        var next = decision is { State: DecisionState.Approved, Kind: DecisionKind.ExportAll } ? $" {texts["decisions.fetchExport"]}" : "";
        return ToldCard.Of(
            texts.Format("decisions.toldTitle", decision.Number, await words.WhatAsync(texts, decision, cancellationToken)), body + next, texts["decisions.whyProposer"]);
    }
}
