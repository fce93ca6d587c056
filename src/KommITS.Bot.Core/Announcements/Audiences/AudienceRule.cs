using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Announcements.Audiences;

/// <summary>Who is in an audience, and by which group.</summary>
/// <param name="users">Of each group of users: by municipality code, the products that it runs.</param>
public sealed class AudienceRule(ReferenceData reference, IReadOnlyDictionary<AudienceGroup, IReadOnlyDictionary<string, IReadOnlyList<string>>> users)
{
    /// <param name="people">Active members, each person once.</param>
    public ResolvedAudience Resolve(AnnouncementAudience audience, IReadOnlyList<Member> people)
    {
        var chosen = people.Where(person => audience.Groups.Any(group => Has(group, person))).ToList();
        return new ResolvedAudience(
            [.. chosen.Select(person => new NoticeRecipient(person.Id, ReasonOf(audience.Groups.First(group => Has(group, person)), person)))],
            [.. audience.Groups.Select(group => new GroupCount(group, chosen.Count(person => Has(group, person))))],
            chosen.Select(person => person.Municipality).Distinct().Count());
    }

    private bool Has(AudienceGroup group, Member person) => group.Kind switch
    {
        AudienceGroupKind.All => true,
        AudienceGroupKind.Contacts => person.Municipalities.Any(person.IsContactOf),
        AudienceGroupKind.Person => person.Id == group.Code,
        AudienceGroupKind.System or AudienceGroupKind.Kind => RunBy(group, person) is not null,
        _ => person.Municipalities.Any(code => reference.FindMunicipality(code) is { } home && IsIn(group, home)),
    };

    private static bool IsIn(AudienceGroup group, Municipality home) => group.Kind switch
    {
        AudienceGroupKind.County => home.CountyCode == group.Code,
        AudienceGroupKind.Group => group.Code.Length > 0 && home.GroupCode.StartsWith(group.Code, StringComparison.Ordinal),
        AudienceGroupKind.Size => SizeOf(group.Code)?.Contains(home.Population) == true,
        _ => false,
    };

    private NoticeReason ReasonOf(AudienceGroup group, Member person) => new(CodeOf(group.Kind), RunBy(group, person));

    private IReadOnlyList<string>? RunBy(AudienceGroup group, Member person) =>
        person.Municipalities.Select(code => users.GetValueOrDefault(group)?.GetValueOrDefault(code)).FirstOrDefault(products => products is not null);

    public static string CodeOf(AudienceGroupKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"10000-20000", "-10000", "50000-"; null for what is no size.</summary>
    public static SizeRange? SizeOf(string code)
    {
        var parts = code.Split('-');
        if (parts.Length != 2 || parts.All(string.IsNullOrEmpty))
            return null;
        var (least, below) = (Number(parts[0]), Number(parts[1]));
        return parts.Zip([least, below]).All(part => part.First.Length == 0 || part.Second is not null) ? new SizeRange(least, below) : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
