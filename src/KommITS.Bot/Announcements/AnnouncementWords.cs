using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Language;
using KommITS.Bot.Register;

namespace KommITS.Bot.Announcements;

/// <summary>Groups of people, reasons, states and times in words.</summary>
internal sealed class AnnouncementWords(RegisterWords register, ReferenceData reference, MemberDirectory members)
{
    public static string Category(Texts texts, AnnouncementCategory category) => texts[category switch
    {
        AnnouncementCategory.Events => "announcements.categoryEvents",
        AnnouncementCategory.Agreements => "announcements.categoryAgreements",
        AnnouncementCategory.Statutory => "announcements.categoryStatutory",
        _ => "announcements.categoryNews",
    }];

    public static string Status(Texts texts, Announcement announcement) => announcement switch
    {
        { WaitsForApproval: true } => texts["announcements.statusAwaiting"],
        { Status: AnnouncementStatus.Draft } => texts["announcements.statusDraft"],
        { Status: AnnouncementStatus.Scheduled } => texts.Format("announcements.statusScheduled", texts.Moment(announcement.SendAt!.Value)),
        { Status: AnnouncementStatus.Sending } => texts["announcements.statusSending"],
        { Status: AnnouncementStatus.Sent } => texts.Format("announcements.statusSent", texts.Moment(announcement.SentAt!.Value)),
        { Status: AnnouncementStatus.Recalled } => texts["announcements.statusRecalled"],
        _ => texts["announcements.statusDeleted"],
    };

    public static string Name(Texts texts, Announcement announcement) =>
        announcement.Newest.Title.Length > 0 ? announcement.Newest.Title : texts["announcements.untitled"];

    /// <summary>"Skåne län", "De som kör Lifecare", "Alla medlemmar".</summary>
    public async Task<string> GroupAsync(Texts texts, AudienceGroup group, CancellationToken cancellationToken) => group.Kind switch
    {
        AudienceGroupKind.All => texts["announcements.groupAll"],
        AudienceGroupKind.Contacts => texts["announcements.groupContacts"],
        AudienceGroupKind.County => County(texts, group.Code),
        AudienceGroupKind.Group => texts.Format("announcements.groupGroup", group.Code),
        AudienceGroupKind.Size => Size(texts, AudienceRule.SizeOf(group.Code)),
        AudienceGroupKind.System => texts.Format("announcements.groupSystem", register.Product(group.Code)),
        AudienceGroupKind.Kind => texts.Format("announcements.groupSystem", RegisterWords.KindNoun(texts, register.FindKind(group.Code))),
        _ => (await members.FindAsync(group.Code, cancellationToken))?.Name ?? group.Code,
    };

    /// <summary>The audience as it can be typed: "Skåne län, Lifecare, kontakter".</summary>
    public async Task<string> TypedAsync(Texts texts, AnnouncementAudience audience, CancellationToken cancellationToken)
    {
        var typed = new List<string>();
        foreach (var group in audience.Groups)
            typed.Add(group.Kind switch
            {
                AudienceGroupKind.System => register.Product(group.Code),
                AudienceGroupKind.Kind => register.FindKind(group.Code)?.Name(texts.Language) ?? group.Code,
                AudienceGroupKind.Size => texts.Format("announcements.typedSize", AudienceRule.SizeOf(group.Code)?.AtLeast ?? 0, AudienceRule.SizeOf(group.Code)?.Below ?? 9_999_999),
                AudienceGroupKind.Person => (await members.FindAsync(group.Code, cancellationToken))?.Email ?? await GroupAsync(texts, group, cancellationToken),
                _ => await GroupAsync(texts, group, cancellationToken),
            });
        return string.Join(", ", typed);
    }

    /// <summary>Why this person gets it.</summary>
    public string Why(Texts texts, NoticeReason reason, Member member) => reason.Code switch
    {
        "contacts" => texts.Format("announcements.whyContact", register.Municipality(texts, member.Municipality)),
        "county" => texts.Format("announcements.whyCounty", reference.FindMunicipality(member.Municipality) is { } home ? texts.County(home) : ""),
        "group" or "size" => texts.Format("announcements.whyLike", register.Municipality(texts, member.Municipality)),
        "system" or "kind" => texts.Format(
            "announcements.whySystem", register.Municipality(texts, member.Municipality), texts.List([.. (reason.Products ?? []).Select(register.Product)])),
        "person" => texts["announcements.whyPerson"],
        _ => texts["announcements.whyAll"],
    };

    public string Home(Texts texts, string? municipality) => string.IsNullOrEmpty(municipality) ? "" : register.Municipality(texts, municipality);

    /// <summary>"Alva Exempel (Lekeberg), …", as many as a card has room for.</summary>
    public string Names(Texts texts, IReadOnlyList<Member> people) => people.Count == 0
        ? texts["announcements.nobody"]
        : CardBudget.Fit(string.Join(", ", people.Select(person => $"{person.Name} ({register.ShortMunicipality(person.Municipality ?? "")})")), CardBudget.Heading);

    private string County(Texts texts, string code) =>
        reference.Municipalities.FirstOrDefault(one => one.CountyCode == code) is { } there ? texts.County(there) : code;

    private static string Size(Texts texts, SizeRange? size) => size switch
    {
        { AtLeast: { } least, Below: { } below } => texts.Format("announcements.groupBetween", least, below),
        { AtLeast: { } least } => texts.Format("announcements.groupFrom", least),
        { Below: { } below } => texts.Format("announcements.groupBelow", below),
        _ => "",
    };
}
