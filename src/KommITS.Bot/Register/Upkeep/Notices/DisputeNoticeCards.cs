using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Upkeep.Cards;

namespace KommITS.Bot.Register.Upkeep.Notices;

/// <summary>A doubt, to those who can answer it; and what came of it, to the doubter.</summary>
internal sealed class DisputeNoticeCards(DisputeBook book, SystemRegister register, MemberDirectory members, FactWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [RegisterNotices.DisputedKind, RegisterNotices.SettledKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } dispute)
            return null;
        var portfolio = await register.PortfolioOfAsync(dispute.Municipality, cancellationToken);
        return delivery.Notice.Kind == RegisterNotices.DisputedKind
            ? await RenderDoubtAsync(dispute, portfolio, member, cancellationToken)
            : await RenderSettledAsync(dispute, portfolio, member, cancellationToken);
    }

    private async Task<RenderedCard?> RenderDoubtAsync(Dispute dispute, Portfolio portfolio, Member member, CancellationToken cancellationToken)
    {
        var isContact = member.IsContactOf(dispute.Municipality);
        if ((!isContact && !member.IsCommittee) || dispute.FindDoubted(portfolio) is not { } usage)
            return null;
        if (await members.FindAsync(dispute.By, cancellationToken) is not { } doubter)
            return null;
        var texts = Texts.For(member.Language);
        return cards.Render("register-upkeep/question", FactQuestionCard.OfDoubt(texts, words, dispute, usage, doubter, isContact), texts.Find);
    }

    private async Task<RenderedCard?> RenderSettledAsync(Dispute dispute, Portfolio portfolio, Member member, CancellationToken cancellationToken)
    {
        if (dispute.Settlement is not { } settlement)
            return null;
        var by = settlement.By is null ? null : await members.FindAsync(settlement.By, cancellationToken);
        var texts = Texts.For(member.Language);
        return cards.Render("register-upkeep/settled", SettledCard.Of(texts, words, dispute, portfolio.Find(dispute.Product), by), texts.Find);
    }
}
