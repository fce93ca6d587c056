using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;
using NodaTime;

namespace KommITS.Bot.Members.Municipalities;

/// <summary>"Medlemskap Lekeberg": all that the committee has to know of one municipality, with its history.</summary>
internal sealed class ShowMunicipality(MembershipBook book, MemberDirectory members, PlaceSaid places) : IHandler
{
    private const int Shown = 10;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (places.Find(turn) is { } municipality)
            await ShowAsync(turn, municipality, cancellationToken);
        else
            turn.Say("members.unknownMunicipality");
    }

    public async Task ShowAsync(BotTurn turn, Municipality municipality, CancellationToken cancellationToken)
    {
        var membership = await book.OfAsync(municipality.Code, cancellationToken);
        var people = await members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(municipality.Code) && !member.IsSample).ToListAsync(cancellationToken);
        var contacts = people.Where(member => member.IsContactOf(municipality.Code)).Select(member => member.Name).ToList();
        var texts = turn.Texts;
        var title = texts.Municipality(municipality);
        var known = (await members.FindManyAsync(membership.History.Select(one => one.By).OfType<string>(), cancellationToken)).ToDictionary(pair => pair.Key, pair => pair.Value.Name);
        turn.Show("members/membership", new
        {
            Fallback = title,
            Title = title,
            Code = municipality.Code,
            Facts = new[]
            {
                new Fact(texts["municipalities.standing"], StandingOf(texts, membership)),
                new Fact(texts["municipalities.contacts"], contacts.Count == 0 ? texts["municipalities.nobody"] : texts.List(contacts)),
                new Fact(texts["municipalities.people"], texts.Count("questions.people", people.Count)),
                new Fact(texts["municipalities.domains"], string.Join(", ", membership.MailDomains.Prepend(municipality.Domain).Where(domain => domain.Length > 0))),
                new Fact(texts["municipalities.tenants"], membership.Tenants.Count == 0 ? texts["municipalities.nothing"] : string.Join(", ", membership.Tenants)),
            },
            History = membership.History.Reverse().Take(Shown).Select(one => new { Line = LineOf(texts, one, known) }),
            IsMember = membership.Standing == Standing.Member,
            Typed = texts.Format("municipalities.typedOne", municipality.Name),
        });
    }

    private static string StandingOf(Texts texts, MunicipalMembership membership)
    {
        var key = membership switch { { HasEnded: true } => "municipalities.lapsed", { Standing: Standing.Member } => "municipalities.member", _ => "municipalities.never" };
        return membership.Since is { } since ? texts.Format("municipalities.since", texts[key], texts.Day(since)) : texts[key];
    }

    private static string LineOf(Texts texts, MembershipEvent one, Dictionary<string, string> known)
    {
        var what = one.Kind switch
        {
            MembershipEventKind.Joined => texts["municipalities.joined"],
            MembershipEventKind.Lapsed => texts["municipalities.hasLeft"],
            MembershipEventKind.TenantBound => texts.Format("municipalities.tenantBound", one.Detail),
            MembershipEventKind.TenantReleased => texts.Format("municipalities.tenantReleased", one.Detail),
            MembershipEventKind.DomainAdded => texts.Format("municipalities.domainAdded", one.Detail),
            MembershipEventKind.DomainRemoved => texts.Format("municipalities.domainRemoved", one.Detail),
            _ => texts["municipalities.wasDeleted"],
        };
        return texts.Format("municipalities.line", Day(texts, one.At), what, one.By is { } by && known.TryGetValue(by, out var name) && name.Length > 0 ? name : texts["municipalities.somebody"]);
    }

    private static string Day(Texts texts, Instant at) => texts.Day(at);

    private sealed record Fact(string Title, string Value);
}
