using System.Globalization;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Editing.Cards;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Editing;

/// <summary>The card with an input for each fact. Only what was changed in it becomes an edit, so that what others change meanwhile stays.</summary>
internal sealed class EditForm(SystemRegister register, MemberDirectory members, ReferenceData reference, EditWords words)
{
    private static readonly (UsageField Field, string Input)[] Inputs =
    [
        (UsageField.Status, "status"), (UsageField.Since, "since"), (UsageField.Until, "until"), (UsageField.ReplacementYear, "replacementYear"),
        (UsageField.ReplacementQuarter, "replacementQuarter"), (UsageField.Hosting, "hosting"), (UsageField.Satisfaction, "satisfaction"),
        (UsageField.Contact, "contact"), (UsageField.Note, "note"),
    ];

    public async Task<EditCard> OfAsync(Texts texts, StatementState state, CancellationToken cancellationToken)
    {
        var edit = state.Edits[state.Open];
        var before = await BeforeAsync(edit, cancellationToken);
        var shown = edit.ApplyTo(before) ?? before ?? new Usage { Product = edit.Product };
        var colleagues = await ColleaguesAsync(edit.Municipality, cancellationToken);
        return EditCard.Of(texts, words, state, edit, shown, before is not null, colleagues);
    }

    /// <summary>Null when something was written that is no value; then that has been said.</summary>
    public async Task<StatementState?> ReadAsync(BotTurn turn, StatementState state, Input.Command command, CancellationToken cancellationToken)
    {
        var edit = state.Edits[state.Open];
        var shown = edit.ApplyTo(await BeforeAsync(edit, cancellationToken)) ?? new Usage { Product = edit.Product };
        var colleagues = await ColleaguesAsync(edit.Municipality, cancellationToken);
        var changes = Inputs.Select(input => new FieldChange(input.Field, ValueOf(command, input.Input)))
            .Where(change => change.Value != UsageFields.Read(shown, change.Field)).ToList();
        if (changes.Exists(change => change is { Field: UsageField.Contact, Value: { } contact } && !colleagues.Any(member => member.Id == contact))
            || changes.Exists(change => !IsSound(change)))
        {
            turn.Say("editing.invalid");
            return null;
        }

        var (names, replaced) = ReplacedBy(command, shown);
        var all = replaced is null ? changes : [.. changes, replaced];
        return state with
        {
            Edits = [.. state.Edits.Select((other, index) => index == state.Open ? other.And(all) with { UnlessRunning = false } : other)],
            Names = [.. state.Names.Concat(names)],
        };
    }

    private (IReadOnlyList<ProposedName> Names, FieldChange? Change) ReplacedBy(Input.Command command, Usage shown)
    {
        var typed = ValueOf(command, "replacedBy");
        if (typed == (shown.ReplacedBy is { } before ? words.Product(before, []) : null))
            return ([], null);
        if (typed is null)
            return ([], new FieldChange(UsageField.ReplacedBy, null));
        var names = ProductNames.Of(reference);
        if (names.Find(typed) is [var found])
            return ([], new FieldChange(UsageField.ReplacedBy, found.Id));
        var proposed = names.Propose(typed);
        return ([proposed], new FieldChange(UsageField.ReplacedBy, proposed.Id));
    }

    private async Task<Usage?> BeforeAsync(UsageEdit edit, CancellationToken cancellationToken) =>
        (await register.PortfolioOfAsync(edit.Municipality, cancellationToken)).Find(edit.Product);

    private async Task<IReadOnlyList<Member>> ColleaguesAsync(string municipality, CancellationToken cancellationToken) =>
        await members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(municipality)).OrderBy(member => member.Name).Take(50).ToListAsync(cancellationToken);

    private static string? ValueOf(Input.Command command, string input) => command.Get(input) is { } value && value != EditCard.None ? value : null;

    private static bool IsSound(FieldChange change) => change.Field switch
    {
        UsageField.Since or UsageField.Until or UsageField.ReplacementYear =>
            change.Value is null || (int.TryParse(change.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1970 and <= 2100),
        _ => UsageFields.With(new Usage { Product = "" }, change) is not null,
    };
}
