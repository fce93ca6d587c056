using System.Globalization;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;

namespace KommITS.Bot.Committee.Audit;

/// <summary>An entry of the log in words.</summary>
/// <param name="Who">Who did it.</param>
/// <param name="Did">What they did.</param>
/// <param name="What">To what or whom; "" when that says itself.</param>
internal sealed record AuditLine(AuditEntry Entry, string Who, string Did, string What, string? Words);

/// <summary>The log in a reader's language, with the names of those who are not forgotten.</summary>
internal sealed class AuditLines(AuditLog log, AuditPeople people, MemberDirectory members, ReferenceData reference)
{
    /// <summary>The newest first; those in which every word of the search stands.</summary>
    public async Task<IReadOnlyList<AuditLine>> FindAsync(Texts texts, string? words, CancellationToken cancellationToken)
    {
        var entries = await log.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        var names = await NamesAsync(entries, cancellationToken);
        var given = await log.WordsAsync(cancellationToken);
        var wanted = (words ?? "").Split([' ', ',', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. entries.Select(entry => LineOf(texts, entry, names, given.GetValueOrDefault(entry.Key)))
                .Where(line => wanted.Length == 0 || Spoken(texts, line) is var said && wanted.All(word => Has(said, word)))
                .OrderByDescending(line => line.Entry.Number),
        ];
    }

    private AuditLine LineOf(Texts texts, AuditEntry entry, IReadOnlyDictionary<string, string> names, string? words) => new(
        entry,
        entry.By is null ? texts["audit.bot"] : names.GetValueOrDefault(entry.By, texts["audit.forgotten"]),
        AuditNames.OfAction(texts, entry.Action),
        string.Join(", ", new[] { AuditNames.OfThing(texts, entry.What, reference), entry.Person is null ? "" : names.GetValueOrDefault(entry.Person, texts["audit.forgotten"]) }
            .Where(part => part.Length > 0)),
        words);

    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var known = await people.FindManyAsync(entries.SelectMany(entry => new[] { entry.By, entry.Person }).OfType<string>(), cancellationToken);
        var found = await members.FindManyAsync(known.Values, cancellationToken);
        return known.Where(one => found.TryGetValue(one.Value, out var member) && member.Name.Length > 0).ToDictionary(one => one.Key, one => found[one.Value].Name);
    }

    private static string Spoken(Texts texts, AuditLine line) =>
        $"{texts.Moment(line.Entry.At)} {line.Who} {line.Did} {line.What} {line.Words} {line.Entry.Action}";

    private static bool Has(string said, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(said, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
