using System.Text.RegularExpressions;
using KommITS.Bot.Core.Privacy.Visibility;

namespace KommITS.Bot.Privacy.Visibility;

/// <summary>"Visa min mejl bara för kontakter", "hide my role from everyone": which field, and for whom.</summary>
internal static partial class VisibilityWish
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Null when it names no field, or nobody to show it to.</summary>
    public static (MemberField Field, VisibleTo To)? Read(string text) =>
        FieldIn(text) is { } field && AudienceIn(text) is { } to ? (field, to) : null;

    public static bool NamesField(string text) => FieldIn(text) is not null;

    private static MemberField? FieldIn(string text) =>
        Chat().IsMatch(text) ? MemberField.Chat
        : Mail().IsMatch(text) ? MemberField.Email
        : Areas().IsMatch(text) ? MemberField.Areas
        : Role().IsMatch(text) ? MemberField.Role
        : Contact().IsMatch(text) ? MemberField.Contact
        : null;

    /// <summary>What is hidden from all is left to the committee.</summary>
    private static VisibleTo? AudienceIn(string text)
    {
        if (Hide().IsMatch(text))
            return VisibleTo.Committee;
        return ToCommittee().IsMatch(text) ? VisibleTo.Committee
            : ToSimilar().IsMatch(text) ? VisibleTo.Similar
            : ToContacts().IsMatch(text) ? VisibleTo.Contacts
            : ToAll().IsMatch(text) ? VisibleTo.All
            : null;
    }

    [GeneratedRegex(@"\b(chattlänk\w*|chatt|chat( link)?)\b", Any, 200)]
    private static partial Regex Chat();

    [GeneratedRegex(@"\b(mejl\w*|mail\w*|e-?post\w*|e-?mail\w*)\b", Any, 200)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b(områden|erfarenhet\w*|areas?|experience)\b", Any, 200)]
    private static partial Regex Areas();

    [GeneratedRegex(@"\b(roll|titel|role|title)\b", Any, 200)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b((som|as) (a |system)?(kontakt|kontaktperson|contact)|kontaktuppgift\w*|att jag (är kontakt|kan svara)|that i (am (a |the )?contact|can answer))\b", Any, 200)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\s*(dölj|göm|hide)\b", Any, 200)]
    private static partial Regex Hide();

    [GeneratedRegex(@"\b(för|to|only|bara)\s+(bara |endast |only )?(the )?(styrelsen|committee|board)\b", Any, 200)]
    private static partial Regex ToCommittee();

    [GeneratedRegex(@"\b(liknande|lika|similar)\b", Any, 200)]
    private static partial Regex ToSimilar();

    [GeneratedRegex(@"\b(för|to)\s+(bara |endast |only )?(the |andra |other )?(kontakter\w*|kontaktpersoner\w*|contacts?)\b", Any, 200)]
    private static partial Regex ToContacts();

    [GeneratedRegex(@"\b(för|to)\s+(alla|all|everyone|everybody|every member)\b", Any, 200)]
    private static partial Regex ToAll();
}
