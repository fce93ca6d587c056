using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Tests.Announcements.Audiences;

public sealed class AudienceRuleTests
{
    private static readonly AudienceGroup Lifecare = new(AudienceGroupKind.System, "lifecare");
    private static readonly ReferenceData Reference = ReferenceDataFile.Load();

    private static readonly AudienceRule Rule = new(Reference, new Dictionary<AudienceGroup, IReadOnlyDictionary<string, IReadOnlyList<string>>>
    {
        [Lifecare] = new Dictionary<string, IReadOnlyList<string>> { ["2480"] = ["lifecare"] },
    });

    /// <summary>Lekeberg (8,000 people, B4) and Örebro are in one county, Umeå in another.</summary>
    private static readonly Member[] People =
        [Of("alva", "1814") with { IsContact = true }, Of("bo", "2480"), Of("cleo", "1880") with { IsContact = true }, Of("dag", "1880")];

    [Theory]
    [InlineData(AudienceGroupKind.All, "", "alva bo cleo dag", 3)]
    [InlineData(AudienceGroupKind.County, "18", "alva cleo dag", 2)]
    [InlineData(AudienceGroupKind.Contacts, "", "alva cleo", 2)]
    [InlineData(AudienceGroupKind.System, "lifecare", "bo", 1)]
    [InlineData(AudienceGroupKind.Size, "-10000", "alva", 1)]
    [InlineData(AudienceGroupKind.Size, "100000-", "bo cleo dag", 2)]
    [InlineData(AudienceGroupKind.Group, "B3", "bo cleo dag", 2)]
    [InlineData(AudienceGroupKind.Person, "dag", "dag", 1)]
    [InlineData(AudienceGroupKind.Kind, "ekonomisystem", "", 0)]
    [InlineData(AudienceGroupKind.County, "", "", 0)]
    [InlineData(AudienceGroupKind.Group, "", "", 0)]
    [InlineData(AudienceGroupKind.Size, "många", "", 0)]
    public void Each_group_has_its_people(AudienceGroupKind kind, string code, string people, int municipalities)
    {
        var resolved = Rule.Resolve(new AnnouncementAudience([new AudienceGroup(kind, code)]), People);
        Assert.Equal(people, string.Join(' ', resolved.People.Select(person => person.Member)));
        Assert.Equal(municipalities, resolved.Municipalities);
    }

    [Fact]
    public void Who_is_in_two_groups_gets_it_once_for_the_first_reason_and_counts_in_both()
    {
        var resolved = Rule.Resolve(new AnnouncementAudience([Lifecare, new(AudienceGroupKind.County, "18"), new(AudienceGroupKind.Contacts)]), People);
        Assert.Equal([1, 3, 2], resolved.Groups.Select(group => group.People));
        Assert.Equal(
            ["alva county ", "bo system lifecare", "cleo county ", "dag county "],
            resolved.People.Select(person => $"{person.Member} {person.Reason.Code} {string.Join(',', person.Reason.Products ?? [])}"));
    }

    private static Member Of(string id, string municipality) => new() { Id = id, Municipality = municipality, Status = MemberStatus.Active };
}
