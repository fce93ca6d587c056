using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Language;
using KommITS.Bot.Privacy.Visibility;

namespace KommITS.Bot.Privacy.Data;

/// <summary>A member's own record in words.</summary>
internal static class ProfileLines
{
    public static IReadOnlyList<string> Of(Texts texts, Member member, ReferenceData reference)
    {
        string?[] lines =
        [
            Line("privacy.lineName", member.Name),
            Line("privacy.lineMail", member.Email),
            Line("privacy.lineMunicipality", reference.FindMunicipality(member.Municipality) is { } home ? texts.Municipality(home) : null),
            Line("privacy.lineRole", member.Role),
            Line("privacy.lineAreas", string.Join(", ", member.Areas)),
            Line("privacy.lineLanguage", texts["language.name"]),
            member.IsContact ? texts["privacy.lineContact"] : null,
            member.IsCommittee ? texts["privacy.lineCommittee"] : null,
            Line("privacy.lineJoined", member.JoinedAt is { } joined ? texts.Day(joined) : null),
            member.Address is not null ? texts["privacy.lineAddress"] : null,
            member.Notices != new NoticeSettings() ? texts["privacy.lineSettings"] : null,
            member.MutedTopics.Count > 0 ? texts.Format("privacy.lineMuted", member.MutedTopics.Count) : null,
            .. member.Visibility == new MemberVisibility() ? [] : VisibilityWords.LinesOf(texts, member.Visibility),
            member.InformedOf > 0 ? texts.Format("privacy.lineInformed", member.InformedOf) : null,
        ];
        return [.. lines.OfType<string>()];

        string? Line(string key, string? value) => string.IsNullOrEmpty(value) ? null : texts.Format(key, value);
    }
}
