using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Json;

namespace KommITS.Bot.Core.Privacy;

/// <summary>Finds everything that is stored about a person, across all features.</summary>
public sealed class PersonalRecords(IDocumentScan scan, MemberDirectory members, IEnumerable<IPersonalData> parts)
{
    private readonly IPersonalData[] _parts = [.. parts];

    /// <summary>Whoever has the same mail address is the same person in another tenant. A name that somebody else has too is no trace.</summary>
    public async Task<PersonTraces> TracesOfAsync(Member member, CancellationToken cancellationToken)
    {
        var everybody = await members.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        var same = everybody.Where(one => one.Id == member.Id || (!string.IsNullOrWhiteSpace(member.Email) && one.PersonKey == member.PersonKey)).Append(member).DistinctBy(one => one.Id).ToList();
        var addresses = same.Select(one => one.Address).OfType<MemberAddress>().ToList();
        return new PersonTraces
        {
            Members = [.. same.Select(one => one.Id)],
            Ids = [.. addresses.SelectMany(address => new[] { address.UserId, address.ConversationId }).OfType<string>().Where(id => id.Length > 0).Distinct()],
            Email = string.IsNullOrWhiteSpace(member.Email) ? null : member.Email.Trim(),
            Name = IsTelling(member.Name) && !everybody.Exists(one => same.All(own => own.Id != one.Id) && string.Equals(one.Name, member.Name, StringComparison.OrdinalIgnoreCase))
                ? member.Name.Trim()
                : null,
        };
    }

    /// <summary>For what is shown to the person themselves: where others only write their name it is the others' text.</summary>
    public async Task<PersonTraces> OwnTracesOfAsync(Member member, CancellationToken cancellationToken) =>
        await TracesOfAsync(member, cancellationToken) with { Name = null };

    /// <summary>Member ids of everybody else, for what must not tell of them.</summary>
    public async Task<IReadOnlyList<string>> OthersAsync(PersonTraces person, CancellationToken cancellationToken) =>
        await members.AllAsync(cancellationToken).Select(member => member.Id).Where(id => !person.IsMember(id)).ToListAsync(cancellationToken);

    /// <summary>Every document that mentions the person.</summary>
    public async Task<IReadOnlyList<HeldDocument>> FindAsync(PersonTraces person, CancellationToken cancellationToken) =>
        await scan.AllAsync(null, cancellationToken)
            .Where(document => PersonalJson.Mentions(document.Key, person) || PersonalJson.Mentions(document.Content, person))
            .Select(document => new HeldDocument(document, Array.Find(_parts, part => part.Keeps(document.Key))))
            .ToListAsync(cancellationToken);

    /// <summary>"Medlem" is what one is called whose name the channel did not give.</summary>
    private static bool IsTelling(string name) => name.Trim().Contains(' ', StringComparison.Ordinal);
}

/// <param name="Part">Whose it is; null when no feature says so.</param>
public sealed record HeldDocument(StoredText Document, IPersonalData? Part);
