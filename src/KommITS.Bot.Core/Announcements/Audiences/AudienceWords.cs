using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Announcements.Audiences;

internal sealed partial class AudienceWords(PartsReader parts, MemberDirectory members) : IAudienceWords
{
    private static readonly string[] AllWords = ["alla", "alla medlemmar", "alla kommuner", "samtliga", "all", "all members", "everyone", "everybody", "all municipalities"];
    private static readonly string[] ContactWords = ["kontakter", "kontakterna", "kontaktpersoner", "kontaktpersonerna", "alla kontakter", "contacts", "all contacts", "the contacts"];

    public async Task<ReadAudience> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var people = await members.ActivePeopleAsync(cancellationToken);
        var groups = new List<AudienceGroup>();
        var unknown = new List<string>();
        foreach (var part in text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var said = Read(part, people);
            var pieces = And().Split(part).Select(piece => Read(piece.Trim(), people)).ToList();
            if (pieces.TrueForAll(piece => piece.Count > 0))
                said = [.. pieces.SelectMany(piece => piece)];
            var fits = groups.Count + said.Count <= AnnouncementAudience.MostGroups;
            groups.AddRange(fits ? said : []);
            if (said.Count == 0 || !fits)
                unknown.Add(part);
        }

        return new ReadAudience(new AnnouncementAudience([.. groups.Distinct()]), unknown);
    }

    private List<AudienceGroup> Read(string part, IReadOnlyList<Member> people)
    {
        var said = Folding.Fold(part).Trim('.', ' ');
        if (AllWords.Contains(said))
            return [new AudienceGroup(AudienceGroupKind.All)];
        if (ContactWords.Contains(said))
            return [new AudienceGroup(AudienceGroupKind.Contacts)];
        if (PersonOf(part, people) is { } person)
            return [new AudienceGroup(AudienceGroupKind.Person, person.Id)];
        if (MainGroup().Match(part) is { Success: true } main)
            return [new AudienceGroup(AudienceGroupKind.Group, main.Groups[1].Value.ToUpperInvariant())];
        return part.Contains('@', StringComparison.Ordinal) ? [] : OfRegister(parts.Read(part));
    }

    private static Member? PersonOf(string part, IReadOnlyList<Member> people)
    {
        var named = people.Where(one => IsSame(one.Email, part) || IsSame(one.Name, part)).ToList();
        return named is [var only] ? only : null;
    }

    private static List<AudienceGroup> OfRegister(QuestionParts read)
    {
        var groups = new List<AudienceGroup>();
        if (read.Where.County is { } county)
            groups.Add(new AudienceGroup(AudienceGroupKind.County, county));
        groups.AddRange(read.Where.Groups.Select(group => new AudienceGroup(AudienceGroupKind.Group, group)));
        if (read.Where.MinPopulation is not null || read.Where.MaxPopulation is not null)
            groups.Add(new AudienceGroup(AudienceGroupKind.Size, $"{Text(read.Where.MinPopulation)}-{Text(read.Where.MaxPopulation)}"));
        if (read.Products.Count > 0)
            groups.AddRange(read.Products.Select(product => new AudienceGroup(AudienceGroupKind.System, product)));
        else if (read.Kind is { } kind)
            groups.Add(new AudienceGroup(AudienceGroupKind.Kind, kind.Id));
        return groups;
    }

    private static bool IsSame(string? name, string part) => string.Equals(name, part, StringComparison.OrdinalIgnoreCase);

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"\s(?:och|and|samt|&)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex And();

    [GeneratedRegex(@"\A(?:kommun)?(?:grupp|group)\s*([ABC]\d?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex MainGroup();
}
