using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Conferences.Voting;

/// <summary>
/// Who votes for whom: of each member municipality with somebody there, the one with its mandate; without a mandate its contact, the first who registered where there are several.
/// One vote, however many are there.
/// </summary>
public sealed class VotingList(MemberDirectory members, RosterBook rosters, Mandates mandates)
{
    /// <returns>By municipality code, those with nobody to vote too.</returns>
    public async Task<IReadOnlyList<VotingEntry>> OfAsync(Conference conference, CancellationToken cancellationToken)
    {
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var given = await mandates.OfAsync(conference.Id, cancellationToken);
        var people = await members.FindManyAsync(roster.In.Select(one => one.Member).Concat(given.Values.Select(one => one.Member)), cancellationToken);
        var there = roster.In.Select(one => people.GetValueOrDefault(one.Member)).OfType<Member>().Where(IsOfTheSociety).ToLookup(one => one.Municipality!);
        var municipalities = (await members.ActivePeopleAsync(cancellationToken)).Select(one => one.Municipality).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return [.. municipalities.Select(code => new VotingEntry(code, VoterOf(code, there[code], given.GetValueOrDefault(code), people), there[code].Count()))];
    }

    /// <summary>As the whole list has it, from that municipality's people alone: it is looked up at every vote.</summary>
    public async Task<Member?> VoterOfAsync(Conference conference, string municipality, CancellationToken cancellationToken)
    {
        var home = await members.ActiveInAsync(municipality, cancellationToken).Where(one => !one.IsSample).ToDictionaryAsync(one => one.Id, StringComparer.Ordinal, cancellationToken);
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var there = roster.In.Select(one => home.GetValueOrDefault(one.Member)).OfType<Member>();
        return VoterOf(municipality, there, await mandates.FindAsync(conference.Id, municipality, cancellationToken), home);
    }

    /// <summary>A mandate holds while who has it is an active member of that very municipality.</summary>
    private static Member? VoterOf(string code, IEnumerable<Member> there, Mandate? mandate, IReadOnlyDictionary<string, Member> people) => mandate is null
        ? there.FirstOrDefault(one => one.IsContact)
        : people.GetValueOrDefault(mandate.Member) is { } named && IsOfTheSociety(named) && named.Municipality == code ? named : null;

    private static bool IsOfTheSociety(Member member) => member is { IsActive: true, Municipality: not null };
}

/// <param name="Voter">Null: nobody can vote for it.</param>
/// <param name="There">How many from it take part.</param>
public sealed record VotingEntry(string Municipality, Member? Voter, int There);
