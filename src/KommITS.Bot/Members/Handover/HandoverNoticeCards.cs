using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;

namespace KommITS.Bot.Members.Handover;

/// <summary>Who takes over, to who leaves; will you, to the successor; and that it has gone over.</summary>
internal sealed class HandoverNoticeCards(HandoverBook book, MemberDirectory members, HandoverTalk talk, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [HandoverNotices.ChooseKind, HandoverNotices.AskKind, HandoverNotices.DoneKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } one)
            return null;
        var texts = Texts.For(member.Language);
        return delivery.Notice.Kind switch
        {
            HandoverNotices.ChooseKind => one.From == member.Id && one.State == HandoverState.Choosing ? await ChooseAsync(texts, one, cancellationToken) : null,
            HandoverNotices.AskKind => await AskAsync(texts, one, delivery, member, cancellationToken),
            _ => one.From == member.Id ? cards.Render("members/told", await DoneAsync(texts, one, cancellationToken), texts.Find) : null,
        };
    }

    private async Task<RenderedCard> ChooseAsync(Texts texts, HandoverCase one, CancellationToken cancellationToken)
    {
        var declinedBy = one.DeclinedBy is null ? null : await NameAsync(texts, one.DeclinedBy, cancellationToken);
        return cards.Render("members/successor", await talk.ChooseAsync(texts, one, declinedBy, texts["handover.whyLeaver"], cancellationToken), texts.Find);
    }

    /// <summary>A card of an earlier question says that it is over.</summary>
    private async Task<RenderedCard?> AskAsync(Texts texts, HandoverCase one, Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var isThis = one.Successor == member.Id && delivery.Notice.Detail == one.Round.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (delivery.State != DeliveryState.Sent && !(isThis && one.State == HandoverState.Asked))
            return null;
        var shown = isThis ? one : one with { State = HandoverState.Ended };
        var leaver = await NameAsync(texts, one.From, cancellationToken);
        return cards.Render("members/handover", await talk.AskAsync(texts, shown, leaver, texts["handover.whySuccessor"], cancellationToken), texts.Find);
    }

    private async Task<ToldCard> DoneAsync(Texts texts, HandoverCase one, CancellationToken cancellationToken)
    {
        var successor = one.Successor is null ? texts["handover.somebody"] : await NameAsync(texts, one.Successor, cancellationToken);
        return ToldCard.Of(texts.Format("handover.doneTitle", successor, talk.Place(texts, one)), texts["handover.doneBody"], texts["handover.whyLeaver"]);
    }

    private async Task<string> NameAsync(Texts texts, string member, CancellationToken cancellationToken) =>
        await members.FindAsync(member, cancellationToken) is { Name.Length: > 0 } found ? found.Name : texts["handover.somebody"];
}
