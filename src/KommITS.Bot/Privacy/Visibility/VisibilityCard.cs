using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Privacy.Visibility;

internal sealed record VisibilityCard(string Fallback, IReadOnlyList<VisibilityCard.Field> Fields, IReadOnlyList<VisibilityCard.Choice> Audiences)
{
    public static VisibilityCard Of(Texts texts, Member member) => new(
        texts["privacy.seenTitle"],
        [.. VisibilityWords.Fields.Select(field => new Field(field.ToString(), VisibilityWords.Field(texts, field), member.Visibility.Of(field).ToString()))],
        [.. VisibilityWords.Audiences.Select(to => new Choice(VisibilityWords.To(texts, to), to.ToString()))]);

    internal sealed record Field(string Id, string Label, string Value);

    internal sealed record Choice(string Title, string Value);
}
