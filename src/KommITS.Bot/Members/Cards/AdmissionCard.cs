using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Members.Cards;

/// <summary>Somebody who wants in, or what was decided about them.</summary>
internal sealed record AdmissionCard(
    string Fallback, string Id, string Title, IReadOnlyList<AdmissionCard.Fact> Facts, string? Binds, string? Decided, bool CanDecide, string? Why, string? Typed)
{
    public static AdmissionCard Of(Texts texts, AdmissionRequest request, MunicipalMembership membership, Municipality? municipality, string? why)
    {
        var place = municipality is null ? request.Municipality : texts.Municipality(municipality);
        var title = texts.Format(request.IsAlso ? "admission.alsoTitle" : "admission.title", request.Name, place);
        var isOpen = request.State == AdmissionState.Waiting;
        return new AdmissionCard(
            title, request.Id, title, FactsOf(texts, request, membership, municipality, place),
            isOpen && !AdmissionRule.IsKnown(membership, request.Tenant) ? BindsOf(texts, membership, place) : null,
            isOpen ? null : DecidedOf(texts, request), isOpen, why, isOpen ? texts.Format("admission.typed", request.Name) : null);
    }

    public static string DecidedOf(Texts texts, AdmissionRequest request) => request.State switch
    {
        AdmissionState.Admitted => texts.Format("admission.wasAdmitted", request.ByName),
        AdmissionState.Refused => texts.Format("admission.wasRefused", request.ByName, request.Reason ?? texts["admission.noReason"]),
        _ => texts["admission.wasWithdrawn"],
    };

    private static IReadOnlyList<Fact> FactsOf(Texts texts, AdmissionRequest request, MunicipalMembership membership, Municipality? municipality, string place)
    {
        var mail = request.Email is null
            ? texts["admission.noMail"]
            : texts.Format(MailFit.Fits(request.Email, municipality, membership) ? "admission.mailFits" : "admission.mailOther", request.Email, place);
        var tenant = texts.Format(membership.Knows(request.Tenant) ? "admission.tenantKnown" : "admission.tenantNew", place);
        return
        [
            new(texts["admission.name"], request.Name), new(texts["admission.mail"], mail), new(texts["admission.tenant"], tenant),
            new(texts["admission.municipality"], texts.Format("admission.standing", place, texts[StandingKey(membership)])),
            .. request.WasSuspended ? [new Fact(texts["admission.before"], texts["admission.wasSuspended"])] : Array.Empty<Fact>(),
        ];
    }

    private static string StandingKey(MunicipalMembership membership) => membership switch
    {
        { HasEnded: true } => "municipalities.lapsed",
        { Standing: Standing.Member } => "municipalities.member",
        _ => "municipalities.never",
    };

    private static string BindsOf(Texts texts, MunicipalMembership membership, string place) => texts.Format(
        membership.HasEnded ? "admission.leftFirst" : membership.Standing == Standing.Member ? "admission.binds" : "admission.bindsAndJoins", place);

    internal sealed record Fact(string Title, string Value);
}
