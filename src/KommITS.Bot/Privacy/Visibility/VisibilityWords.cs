using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Language;

namespace KommITS.Bot.Privacy.Visibility;

internal static class VisibilityWords
{
    public static IReadOnlyList<MemberField> Fields { get; } = Enum.GetValues<MemberField>();

    public static IReadOnlyList<VisibleTo> Audiences { get; } = Enum.GetValues<VisibleTo>();

    public static string Field(Texts texts, MemberField field) => texts[field switch
    {
        MemberField.Role => "privacy.fieldRole",
        MemberField.Areas => "privacy.fieldAreas",
        MemberField.Email => "privacy.fieldEmail",
        MemberField.Chat => "privacy.fieldChat",
        _ => "privacy.fieldContact",
    }];

    public static string To(Texts texts, VisibleTo to) => texts[to switch
    {
        VisibleTo.All => "privacy.toAll",
        VisibleTo.Similar => "privacy.toSimilar",
        VisibleTo.Contacts => "privacy.toContacts",
        _ => "privacy.toCommittee",
    }];

    public static IEnumerable<string> LinesOf(Texts texts, MemberVisibility visibility) =>
        Fields.Select(field => texts.Format("privacy.seenLine", Field(texts, field), To(texts, visibility.Of(field))));
}
