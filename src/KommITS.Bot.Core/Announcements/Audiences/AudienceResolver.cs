using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Announcements.Audiences;

/// <summary>The exact people of an audience, as society and register are now.</summary>
public sealed class AudienceResolver(MemberDirectory members, SystemRegister register, ReferenceData reference)
{
    /// <summary>Reads the register as any member may, and nobody's own part of it: what a municipality hides brings it no announcement.</summary>
    private static readonly Member AnyReader = new() { Id = "", Status = MemberStatus.Active };

    public async Task<ResolvedAudience> ResolveAsync(AnnouncementAudience audience, CancellationToken cancellationToken)
    {
        var view = RegisterView.Of(await register.IndexAsync(cancellationToken), AnyReader);
        return new AudienceRule(reference, UsersOf(audience, view)).Resolve(audience, await members.ActivePeopleAsync(cancellationToken));
    }

    private static Dictionary<AudienceGroup, IReadOnlyDictionary<string, IReadOnlyList<string>>> UsersOf(AnnouncementAudience audience, RegisterView view)
    {
        var users = new Dictionary<AudienceGroup, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

        // All products in one question: the register shows at most one security product at a time.
        var products = audience.Groups.Where(group => group.Kind == AudienceGroupKind.System).ToList();
        var hits = view.Find(new UsageQuery { Products = [.. products.Select(group => group.Code)], Statuses = UsageQuery.Running }).Hits;
        foreach (var group in products)
            users[group] = ByMunicipality(hits.Where(hit => hit.Usage.Product == group.Code));
        foreach (var group in audience.Groups.Where(group => group.Kind == AudienceGroupKind.Kind))
            users[group] = ByMunicipality(view.Find(new UsageQuery { Kind = group.Code, Statuses = UsageQuery.Running }).Hits);
        return users;
    }

    private static Dictionary<string, IReadOnlyList<string>> ByMunicipality(IEnumerable<UsageHit> hits) => hits
        .GroupBy(hit => hit.Municipality, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(hit => hit.Usage.Product).Distinct()], StringComparer.Ordinal);
}
