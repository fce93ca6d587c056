using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members.Municipalities;

/// <summary>"Lägg till maildomän edu.exempel.se för Lekeberg", "ta bort maildomän …", "släpp tenant … för Lekeberg".</summary>
internal sealed class ChangeDomain(MunicipalityService service, PlaceSaid places) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var removes = turn.Texts.After("municipalities.removeWords", turn.Text) is not null;
        if (places.Find(turn, Speech.Place(turn.Text)) is not { } municipality)
            turn.Say("members.unknownMunicipality");
        else if (Speech.Domain(turn.Text) is not { } domain)
            turn.Say("municipalities.noDomain");
        else
        {
            var outcome = removes
                ? await service.RemoveDomainAsync(turn.Member, municipality.Code, domain, cancellationToken)
                : await service.AddDomainAsync(turn.Member, municipality.Code, domain, cancellationToken);
            var done = removes ? "municipalities.domainGone" : "municipalities.domainNew";
            turn.Say(KeyOf(outcome, done), domain, turn.Texts.Municipality(municipality));
        }
    }

    private static string KeyOf(MunicipalityOutcome outcome, string done) => outcome switch
    {
        MunicipalityOutcome.Done => done,
        MunicipalityOutcome.NotCommittee => "turn.committeeOnly",
        MunicipalityOutcome.BadDomain => "municipalities.noDomain",
        _ => "municipalities.domainSame",
    };
}

/// <summary>"Släpp tenant … för Lekeberg": its people are not known by it any more.</summary>
internal sealed class ReleaseTenant(MunicipalityService service, MembershipBook book, PlaceSaid places) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn, Speech.Place(turn.Text)) is not { } municipality)
        {
            turn.Say("members.unknownMunicipality");
            return;
        }

        var name = turn.Texts.Municipality(municipality);
        var bound = (await book.OfAsync(municipality.Code, cancellationToken)).Tenants.FirstOrDefault(tenant => turn.Text.Contains(tenant, StringComparison.OrdinalIgnoreCase));
        var outcome = bound is null ? MunicipalityOutcome.AlreadyDone : await service.ReleaseTenantAsync(turn.Member, municipality.Code, bound, cancellationToken);
        turn.Say(outcome == MunicipalityOutcome.Done ? "municipalities.tenantGone" : "municipalities.tenantUnknown", bound, name);
    }
}
