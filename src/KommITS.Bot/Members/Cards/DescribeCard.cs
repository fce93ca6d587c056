using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Members.Cards;

internal sealed record DescribeCard(string Fallback, string Token, string Role, string Areas, string SkipTitle)
{
    public static DescribeCard Of(Texts texts, Member member, DescribeState state) => new(
        texts["members.describeTitle"],
        state.Token,
        member.Role ?? "",
        string.Join(", ", member.Areas),
        texts[state.IsNew ? "members.skip" : "members.keep"]);
}
