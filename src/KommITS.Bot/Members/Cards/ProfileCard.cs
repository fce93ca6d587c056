using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Privacy.Visibility;

namespace KommITS.Bot.Members.Cards;

internal sealed record ProfileCard(string Fallback, string Name, string OtherLanguage, IReadOnlyList<ProfileCard.Fact> Facts)
{
    public static ProfileCard Of(Texts texts, Member member, Municipality? municipality)
    {
        var place = municipality is null ? null : texts.Format("questions.person", texts.Municipality(municipality), texts.County(municipality));
        return new ProfileCard(
            texts["members.profileKicker"],
            member.Name,
            texts.Other.Language,
            [
                new(texts["members.municipality"], Given(place)),
                new(texts["members.role"], Given(member.Role)),
                new(texts["members.experience"], Given(string.Join(", ", member.Areas))),
                new(texts["members.email"], Given(member.Email)),
                new(texts["members.language"], texts["language.name"]),
                new(texts["privacy.seenButton"], string.Join("; ", VisibilityWords.LinesOf(texts, member.Visibility))),
                new(texts["members.status"], StatusOf(texts, member.Status)),
            ]);

        string Given(string? value) => string.IsNullOrEmpty(value) ? texts["members.notGiven"] : value;
    }

    private static string StatusOf(Texts texts, MemberStatus status) => texts[status switch
    {
        MemberStatus.Active => "members.statusActive",
        MemberStatus.Lapsed => "members.statusLapsed",
        MemberStatus.Suspended => "members.statusSuspended",
        _ => "members.statusPending",
    }];

    internal sealed record Fact(string Title, string Value);
}
