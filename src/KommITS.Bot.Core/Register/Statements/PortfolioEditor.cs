using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Statements;

public enum EditOutcome
{
    Saved,

    /// <summary>All of it was so already.</summary>
    Unchanged,

    /// <summary>The municipality has contacts, and the person is none of them.</summary>
    NotAllowed,
    NotFound,
    Full,
    Invalid,
}

/// <param name="Changed">How many facts became another.</param>
/// <param name="Unchanged">How many were so already.</param>
public sealed record EditResult(EditOutcome Outcome, int Changed = 0, int Unchanged = 0);

/// <summary>Stores what members say of their systems. Who may is looked up here, whatever a card says.</summary>
public sealed class PortfolioEditor(SystemRegister register, RegisterRights rights, ProductCatalogue catalogue, ReferenceData reference, TimeProvider time)
{
    /// <summary>All edits of one municipality in one write, or none of them.</summary>
    /// <param name="names">The names among them that nobody knows yet: they become proposals.</param>
    public async Task<EditResult> SaveAsync(
        Member by, IReadOnlyList<UsageEdit> edits, IReadOnlyList<ProposedName> names, UsageSource source, CancellationToken cancellationToken)
    {
        var municipalities = edits.GroupBy(edit => edit.Municipality).ToList();
        foreach (var municipality in municipalities)
            if (reference.FindMunicipality(municipality.Key) is not { MergedInto: null } || !await rights.MayEditAsync(by, municipality.Key, cancellationToken))
                return new EditResult(EditOutcome.NotAllowed);
        await ProposeAsync(by, edits, names, source, cancellationToken);
        if (edits.Any(edit => !edit.Removes && edit.Changes.Any(change => !IsKnown(change)) || (!edit.Removes && reference.FindProduct(edit.Product) is null)))
            return new EditResult(EditOutcome.Invalid);
        var total = new EditResult(EditOutcome.Unchanged);
        foreach (var municipality in municipalities)
        {
            var result = await SaveAsync(by, municipality.Key, [.. municipality.Select(Resolved)], source, cancellationToken);
            if (result.Outcome is not (EditOutcome.Saved or EditOutcome.Unchanged))
                return result;
            total = new EditResult(
                result.Outcome == EditOutcome.Saved ? EditOutcome.Saved : total.Outcome, total.Changed + result.Changed, total.Unchanged + result.Unchanged);
        }

        return total;
    }

    private async Task<EditResult> SaveAsync(
        Member by, string municipality, IReadOnlyList<UsageEdit> edits, UsageSource source, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var saidBy = source == UsageSource.Member && by.Municipality != municipality ? UsageSource.Committee : source;
        var (changed, unchanged) = (0, 0);
        var (outcome, _) = await register.ChangeAsync(
            municipality,
            portfolio =>
            {
                (changed, unchanged) = (0, 0);
                var newest = portfolio;
                foreach (var edit in edits)
                {
                    var change = edit.On(newest, by.Id, now, saidBy);
                    if (change.Outcome is not (PortfolioOutcome.Done or PortfolioOutcome.Unchanged))
                        return change;
                    (changed, unchanged) = change.Outcome == PortfolioOutcome.Done ? (changed + 1, unchanged) : (changed, unchanged + 1);
                    newest = change.Changed ?? newest;
                }

                return changed == 0 ? PortfolioOutcome.Unchanged : new PortfolioChange(PortfolioOutcome.Done, newest);
            },
            cancellationToken);
        return new EditResult(OutcomeOf(outcome), changed, unchanged);
    }

    private async Task ProposeAsync(
        Member by, IReadOnlyList<UsageEdit> edits, IReadOnlyList<ProposedName> names, UsageSource source, CancellationToken cancellationToken)
    {
        foreach (var name in names)
            if (edits.FirstOrDefault(edit => edit.Product == name.Id || edit.Changes.Any(change => change.Value == name.Id)) is { } edit)
                await catalogue.ProposeAsync(
                    name, by, edit.Municipality, source == UsageSource.Import ? ProposalPlace.Import : ProposalPlace.Statement, cancellationToken);
    }

    private bool IsKnown(FieldChange change) => change is not { Field: UsageField.ReplacedBy, Value: { } product } || reference.FindProduct(product) is not null;

    /// <summary>A product that was merged in the meantime is the one that it was merged into.</summary>
    private UsageEdit Resolved(UsageEdit edit) => edit with
    {
        Product = edit.Removes ? edit.Product : IdOf(edit.Product),
        Changes = [.. edit.Changes.Select(change => change is { Field: UsageField.ReplacedBy, Value: { } product } ? change with { Value = IdOf(product) } : change)],
    };

    private string IdOf(string product) => reference.FindProduct(product)?.Id ?? product;

    private static EditOutcome OutcomeOf(PortfolioOutcome outcome) => outcome switch
    {
        PortfolioOutcome.Done => EditOutcome.Saved,
        PortfolioOutcome.Unchanged => EditOutcome.Unchanged,
        PortfolioOutcome.NotFound => EditOutcome.NotFound,
        PortfolioOutcome.Full => EditOutcome.Full,
        _ => EditOutcome.Invalid,
    };
}
