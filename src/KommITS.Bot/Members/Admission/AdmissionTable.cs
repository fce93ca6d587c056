using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;

namespace KommITS.Bot.Members.Admission;

/// <summary>The card of somebody who wants in, of things as they are now.</summary>
internal sealed class AdmissionTable(MembershipBook memberships, ReferenceData reference)
{
    public async Task<AdmissionCard> OfAsync(Texts texts, AdmissionRequest request, string? why, CancellationToken cancellationToken) => AdmissionCard.Of(
        texts, request, await memberships.OfAsync(request.Municipality, cancellationToken), reference.FindMunicipality(request.Municipality), why);

    public string Place(Texts texts, string code) => reference.FindMunicipality(code) is { } municipality ? texts.Municipality(municipality) : code;
}
