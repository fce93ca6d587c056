using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Privacy.Visibility;

namespace KommITS.Bot.Members.Cards;

internal sealed record ProfileCard(string Fallback, string Name, string OtherLanguage, IReadOnlyList<ProfileCard.Fact> Facts)
{
    /// <param name="others">The further municipalities that they work for or wait to, in words.</param>
    /// <param name="name">A municipality in words.</param>
    public static ProfileCard Of(Texts texts, Member member, Municipality? municipality, IReadOnlyList<string> others, Func<string, string> name)
    {
        var place = municipality is null ? null : texts.Format("questions.person", texts.Municipality(municipality), texts.County(municipality));
        return new ProfileCard(
            texts["members.profileKicker"],
            member.Name,
            texts.Other.Language,
            [
                new(texts["members.municipality"], Given(place)),
                .. others.Count == 0 ? Array.Empty<Fact>() : [new(texts["members.alsoIn"], texts.List(others))],
                new(texts["members.role"], Given(member.Role)),
                new(texts["members.experience"], Given(string.Join(", ", member.Areas))),
                new(texts["members.email"], Given(member.Email)),
                new(texts["members.language"], texts["language.name"]),
                new(texts["privacy.seenButton"], string.Join("; ", VisibilityWords.LinesOf(texts, member.Visibility))),
                new(texts["members.status"], texts[StatusKey(member.Status)]),
                .. Tasks(texts, member, name) is { Count: > 0 } tasks ? [new Fact(texts["members.tasks"], texts.List(tasks))] : Array.Empty<Fact>(),
            ]);

        string Given(string? value) => string.IsNullOrEmpty(value) ? texts["members.notGiven"] : value;
    }

    private static string StatusKey(MemberStatus status) => status switch
    {
        MemberStatus.Active => "members.statusActive",
        MemberStatus.Lapsed => "members.statusLapsed",
        MemberStatus.Suspended => "members.statusSuspended",
        _ => "members.statusPending",
    };

    private static List<string> Tasks(Texts texts, Member member, Func<string, string> name)
    {
        var tasks = member.Municipalities.Where(member.IsContactOf).Select(code => texts.Format("members.contactFor", name(code))).ToList();
        return member.IsCommittee ? [.. tasks, texts["members.inCommittee"]] : tasks;
    }

    internal sealed record Fact(string Title, string Value);
}
