using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Statements;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Register.Editing;

/// <summary>What a person wants said otherwise in the register, until they have said yes to it.</summary>
internal sealed record StatementState : StepState
{
    public IReadOnlyList<UsageEdit> Edits { get; init; } = [];

    public IReadOnlyList<ProposedName> Names { get; init; } = [];

    public IReadOnlyList<UnsureName> Unsure { get; init; } = [];

    /// <summary>Which edit the form is open for.</summary>
    public int Open { get; init; }

    /// <summary>The form was what the person asked for: what it says is saved without another card.</summary>
    public bool FromForm { get; init; }

    /// <summary>A name that was chosen to be one of the known products.</summary>
    public StatementState Settle(UnsureName name, string? product) => this with
    {
        Unsure = [.. Unsure.Where(other => other.Name.Id != name.Name.Id)],
        Names = product is null ? Names : [.. Names.Where(other => other.Id != name.Name.Id)],
        Edits = product is null ? Edits : [.. Edits.Select(edit => edit with
        {
            Product = edit.Product == name.Name.Id ? product : edit.Product,
            Changes = [.. edit.Changes.Select(change => change.Field == UsageField.ReplacedBy && change.Value == name.Name.Id ? change with { Value = product } : change)],
        })],
    };
}
