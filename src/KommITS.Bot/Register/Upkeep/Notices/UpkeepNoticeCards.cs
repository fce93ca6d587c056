using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Upkeep.Cards;

namespace KommITS.Bot.Register.Upkeep.Notices;

/// <summary>The monthly question, as long as it is one and the person still is a contact there.</summary>
internal sealed class UpkeepNoticeCards(UpkeepRounds rounds, SystemRegister register, FactWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [RegisterNotices.UpkeepKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var municipality = delivery.Notice.Subject;
        if (!member.IsContactOf(municipality))
            return null;
        var question = await rounds.FindAsync(municipality, delivery.Notice.Detail!, cancellationToken);
        if (question?.FindOpen(await register.PortfolioOfAsync(municipality, cancellationToken)) is not { } usage)
            return null;
        var texts = Texts.For(member.Language);
        return cards.Render("register-upkeep/question", FactQuestionCard.OfMonth(texts, words, question, usage), texts.Find);
    }
}
