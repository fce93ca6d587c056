using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Questions;

/// <summary>Whom a question could go to.</summary>
public sealed class AudienceFinder(MemberDirectory members, SystemRegister register, ReferenceData reference)
{
    public Task<IReadOnlyList<Audience>> FindAsync(Member asker, IReadOnlyList<string> products, CancellationToken cancellationToken) =>
        FindAsync(asker, products, [], cancellationToken);

    /// <summary>
    /// Every kind of audience that makes sense for this question, the narrowest first. The first that is not empty is the one to propose.
    /// The asker is in none of them, and their own municipality only in the last: one does not need the bot to ask the next room.
    /// </summary>
    /// <param name="named">Codes of the municipalities that the asker chose; of a list that is too long, the first.</param>
    public async Task<IReadOnlyList<Audience>> FindAsync(
        Member asker, IReadOnlyList<string> products, IReadOnlyList<string> named, CancellationToken cancellationToken)
    {
        var active = await members.ActiveAsync(cancellationToken).Where(member => member.PersonKey != asker.PersonKey).ToListAsync(cancellationToken);
        var peers = MemberDirectory.EachOnce(active);
        var elsewhere = peers.Where(peer => !peer.WorksFor(asker.Municipality)).ToList();
        var audiences = new List<Audience>();
        if (named.Count > 0)
            audiences.Add(Of(AudienceKind.Named, elsewhere.Where(peer => peer.Municipalities.Any(named.Take(Audience.MostNamed).Contains))));
        if (products.Count > 0)
            audiences.Add(OfSystems(elsewhere, await register.WhoKnowsAsync(products, cancellationToken)));
        audiences.Add(Of(AudienceKind.County, elsewhere.Where(peer => CountyOf(asker.Municipality) is { } county && peer.Municipalities.Any(code => CountyOf(code) == county))));
        audiences.Add(Of(AudienceKind.All, peers));
        return audiences;
    }

    private static Audience OfSystems(List<Member> peers, IReadOnlyDictionary<string, IReadOnlyList<string>> known) =>
        Of(AudienceKind.Systems, peers.Where(peer => peer.Municipalities.Any(known.ContainsKey)), peer => known[peer.Municipalities.First(known.ContainsKey)]);

    private static Audience Of(AudienceKind kind, IEnumerable<Member> peers, Func<Member, IReadOnlyList<string>>? products = null)
    {
        var chosen = peers.ToList();
        return new Audience(
            kind,
            [.. chosen.Select(peer => new AudienceMember(peer.Id, products?.Invoke(peer) ?? []))],
            chosen.Select(peer => peer.Municipality).Distinct().Count(),
            chosen.Count(peer => peer.IsSample));
    }

    private string? CountyOf(string? municipality) => reference.FindMunicipality(municipality)?.CountyCode;
}
