using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Editing.Cards;

/// <summary>Every fact of one system as an input.</summary>
internal sealed record EditCard(
    string Fallback,
    string Token,
    string Title,
    string Status,
    string Since,
    string Until,
    string ReplacementYear,
    string ReplacementQuarter,
    string ReplacedBy,
    string Hosting,
    string Satisfaction,
    string Contact,
    string Note,
    bool CanRemove,
    IReadOnlyList<EditCard.Choice> Statuses,
    IReadOnlyList<EditCard.Choice> Quarters,
    IReadOnlyList<EditCard.Choice> Grades,
    IReadOnlyList<EditCard.Choice> Hostings,
    IReadOnlyList<EditCard.Choice> Contacts)
{
    /// <summary>The choice that says nothing: a choice set can't be emptied again.</summary>
    public const string None = "-";

    public static EditCard Of(
        Texts texts, EditWords words, StatementState state, UsageEdit edit, Usage shown, bool exists, IReadOnlyList<Member> colleagues)
    {
        var title = texts.Format("editing.formTitle", words.Product(edit.Product, state.Names), words.Municipality(texts, edit.Municipality));
        return new EditCard(
            title,
            state.Token,
            title,
            shown.Status.ToString(),
            Number(shown.Since),
            Number(shown.Until),
            Number(shown.ReplacementYear),
            shown.ReplacementQuarter is null ? None : Number(shown.ReplacementQuarter),
            shown.ReplacedBy is { } next ? words.Product(next, state.Names) : "",
            shown.Hosting?.ToString() ?? None,
            shown.Satisfaction is null ? None : Number(shown.Satisfaction),
            shown.Contact is { } contact && colleagues.Any(member => member.Id == contact) ? contact : None,
            shown.Note ?? "",
            exists,
            [.. Enum.GetValues<UsageStatus>().Select(status => new Choice(EditWords.Status(texts, status), status.ToString()))],
            Numbers(texts, 4),
            Numbers(texts, 5),
            [new Choice(texts["editing.notSaid"], None), .. Enum.GetValues<Core.Register.Portfolios.Hosting>().Select(hosting => new Choice(EditWords.Hosting(texts, hosting), hosting.ToString()))],
            [new Choice(texts["editing.notSaid"], None), .. colleagues.Select(member => new Choice(member.Name, member.Id))]);
    }

    private static IReadOnlyList<Choice> Numbers(Texts texts, int most) =>
        [new Choice(texts["editing.notSaid"], None), .. Enumerable.Range(1, most).Select(number => new Choice(Number(number), Number(number)))];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal sealed record Choice(string Title, string Value);
}
