using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;

namespace KommITS.Bot.Members.Admission;

/// <summary>Who wants in, to those who decide; and what was decided, to who waited.</summary>
internal sealed class AdmissionNoticeCards(AdmissionBook book, MembershipBook memberships, AdmissionTable table, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [AdmissionNotices.AskKind, AdmissionNotices.DecidedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } request)
            return null;
        var texts = Texts.For(member.Language);
        if (delivery.Notice.Kind == AdmissionNotices.DecidedKind)
            return request.State is AdmissionState.Admitted or AdmissionState.Refused ? cards.Render("members/told", Told(texts, request), texts.Find) : null;
        if (!AdmissionRule.MayDecide(member, request, await memberships.OfAsync(request.Municipality, cancellationToken)))
            return null;

        // Who has not got the card yet needs none of what is decided; a card that is there says what was.
        if (request.State != AdmissionState.Waiting && delivery.State != DeliveryState.Sent)
            return null;
        var why = texts[delivery.Reason == AdmissionNotices.WhyContact ? "admission.whyContact" : "admission.whyCommittee"];
        return cards.Render("members/admission", await table.OfAsync(texts, request, why, cancellationToken), texts.Find);
    }

    private ToldCard Told(Texts texts, AdmissionRequest request)
    {
        var place = table.Place(texts, request.Municipality);
        var why = texts["admission.whyYou"];
        if (request.State == AdmissionState.Admitted)
            return ToldCard.Of(texts.Format("admission.admittedTitle", place), texts[request.IsAlso ? "admission.alsoAdmittedBody" : "admission.admittedBody"], why);
        var body = texts.Format(request.IsAlso ? "admission.alsoRefusedBody" : "admission.refusedBody", request.ByName, request.Reason ?? texts["admission.noReason"]);
        return ToldCard.Of(texts.Format("admission.refusedTitle", place), body, why);
    }
}
