using System.Globalization;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Statements;

/// <summary>The edits in the making, clause after clause.</summary>
internal sealed class StatementDraft(ReferenceData reference, string own, string self)
{
    private static readonly HashSet<string> Against = new(["mot", "till", "med", "with", "by", "to", "for"], StringComparer.Ordinal);

    private readonly List<UsageEdit> _edits = [];
    private readonly List<ProposedName> _names = [];
    private readonly List<UnsureName> _unsure = [];
    private string? _subject;
    private List<string> _spokenOf = [];

    private string Municipality => _subject ?? own;

    public Statements Finish() => new(_edits, [.. _names.DistinctBy(name => name.Id)], [.. _unsure.DistinctBy(unsure => unsure.Name.Id)]);

    /// <summary>Facts that name no system.</summary>
    public static IReadOnlyList<FieldChange> Loose(Facts facts) => [.. YearsOf(Operation.None, facts), .. Common(facts)];

    public void Take(Clause clause, Facts facts)
    {
        _subject = SubjectOf(clause) ?? (clause.GoesOn ? _subject : null);
        if (clause.Operation is Operation.Replace or Operation.Replaced)
            TakeReplacement(clause, facts);
        else if (clause.Operation != Operation.None || clause.Products.Count > 0)
            TakePlain(clause, facts);
    }

    private void TakePlain(Clause clause, Facts facts)
    {
        var named = NamedIn(clause, clause.Verb?.End ?? clause.Start, clause.End);
        if (named.Count == 0)
            named = [.. clause.Products.Select(IdOf)];
        if (named.Count == 0 && clause.Start > 0)
            named = _spokenOf;
        if (named.Count == 0 || (clause.Operation == Operation.None && facts.IsEmpty))
            return;
        _spokenOf = named;
        foreach (var product in named)
            Add(new UsageEdit(Municipality, product, ChangesOf(clause, facts)) { Removes = clause.Operation == Operation.Remove });
    }

    private void TakeReplacement(Clause clause, Facts facts)
    {
        var start = clause.Verb!.Value.End;
        var against = Enumerable.Range(start, clause.End - start)
            .FirstOrDefault(at => Against.Contains(clause.Tokens[at].Folded) && !clause.Products.Any(product => at >= product.At && at < product.End), clause.End);
        var old = NamedIn(clause, start, against);
        if (old.Count == 0)
            old = [.. clause.Products.Where(product => product.End <= clause.Verb.Value.At).Select(IdOf)];
        if (old.Count == 0 && clause.GoesOn)
            old = _spokenOf;
        var next = against < clause.End ? NamedIn(clause, against + 1, clause.End).FirstOrDefault() : null;
        foreach (var product in old.Where(product => product != next))
            Add(new UsageEdit(Municipality, product, [.. OldOf(clause.Operation, facts), .. To(next)]));
        if (next is not null)
            Add(NewOf(clause.Operation, next, facts));
        _spokenOf = next is null ? old : [next];
    }

    private static FieldChange[] OldOf(Operation operation, Facts facts)
    {
        if (operation == Operation.Replaced)
            return [Is(UsageStatus.Ended), .. Year(UsageField.Until, facts)];
        var year = facts.Years.Where(said => said.Role != YearRole.From).Select(said => (YearSaid?)said).FirstOrDefault() ?? facts.Years.Select(said => (YearSaid?)said).FirstOrDefault();
        return year is { } planned ? Replacement(planned) : [];
    }

    private static FieldChange[] To(string? next) => next is null ? [] : [new FieldChange(UsageField.ReplacedBy, next)];

    private UsageEdit NewOf(Operation operation, string product, Facts facts) => operation == Operation.Replaced
        ? new UsageEdit(Municipality, product, [Is(UsageStatus.InUse), .. Year(UsageField.Since, facts), .. Common(facts)])
        : new UsageEdit(Municipality, product, [Is(UsageStatus.Planned), .. Year(UsageField.Since, facts), .. Common(facts)]) { UnlessRunning = true };

    private List<FieldChange> ChangesOf(Clause clause, Facts facts) => clause.Operation switch
    {
        Operation.Remove => [],
        Operation.Note => NoteAfter(clause) is { } note ? [new FieldChange(UsageField.Note, note)] : [],
        Operation.Contact => [new FieldChange(UsageField.Contact, self)],
        _ => [.. StatusOf(clause.Operation), .. YearsOf(clause.Operation, facts), .. Common(facts)],
    };

    private static IEnumerable<FieldChange> StatusOf(Operation operation) => operation switch
    {
        Operation.InUse => [Is(UsageStatus.InUse)],
        Operation.Planned => [Is(UsageStatus.Planned)],
        Operation.PhasingOut => [Is(UsageStatus.PhasingOut)],
        Operation.Ended => [Is(UsageStatus.Ended)],
        _ => [],
    };

    private static IEnumerable<FieldChange> YearsOf(Operation operation, Facts facts)
    {
        foreach (var said in facts.Years.DistinctBy(said => said.Role))
            foreach (var change in (operation, said.Role) switch
            {
                (Operation.Ended, _) => [Number(UsageField.Until, said.Year)],
                (Operation.Planned, _) => [Number(UsageField.Since, said.Year)],
                (Operation.PhasingOut, YearRole.Plain or YearRole.To) or (_, YearRole.To) => Replacement(said),
                _ => [Number(UsageField.Since, said.Year)],
            })
                yield return change;
    }

    private static IEnumerable<FieldChange> Common(Facts facts)
    {
        if (facts.Hosting is { } hosting)
            yield return new FieldChange(UsageField.Hosting, hosting.ToString());
        if (facts.Grade is { } grade)
            yield return Number(UsageField.Satisfaction, grade);
    }

    private static IEnumerable<FieldChange> Year(UsageField field, Facts facts) =>
        facts.Years.Take(1).Select(said => Number(field, said.Year));

    private static FieldChange[] Replacement(YearSaid said) => said.Quarter is { } quarter
        ? [Number(UsageField.ReplacementYear, said.Year), Number(UsageField.ReplacementQuarter, quarter)]
        : [Number(UsageField.ReplacementYear, said.Year), new FieldChange(UsageField.ReplacementQuarter, null)];

    private static FieldChange Is(UsageStatus status) => new(UsageField.Status, status.ToString());

    private static FieldChange Number(UsageField field, int number) => new(field, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What follows the colon, else the system's name; not longer than a note can be.</summary>
    private static string? NoteAfter(Clause clause)
    {
        var from = clause.Products is [.., var last] ? clause.Tokens[last.End - 1].End : clause.Tokens[clause.Verb!.Value.End - 1].End;
        var note = clause.Text.Source[from..].TrimStart(':', ' ', '-', ',').Trim();
        return note.Length == 0 ? null : note[..Math.Min(note.Length, Usage.MaxNote)];
    }

    private void Add(UsageEdit edit)
    {
        var before = _edits.FindIndex(other => other.Municipality == edit.Municipality && other.Product == edit.Product);
        if (before < 0)
            _edits.Add(edit);
        else
            _edits[before] = _edits[before].And(edit.Changes) with { Removes = edit.Removes };
    }

    /// <summary>Product ids in the order in which they are named, those of unknown names too.</summary>
    private List<string> NamedIn(Clause clause, int start, int end)
    {
        var known = clause.Products.Where(product => product.At >= start && product.At < end).ToList();
        var found = known.Select(product => (product.At, Id: IdOf(product)));
        if (clause.Operation is not (Operation.None or Operation.Note or Operation.Contact or Operation.Hosted))
            found = found.Concat(UnknownNames.In(clause.Text, start, end, at => known.Exists(product => at >= product.At && at < product.End) || IsPlace(clause, at))
                .Select(name => (name.At, Id: IdOf(name.Name))));
        return [.. found.OrderBy(name => name.At).Select(name => name.Id).Distinct(StringComparer.Ordinal)];
    }

    private static string IdOf(ProductMention mention) => mention.Product.Id;

    private string IdOf(string name)
    {
        var names = ProductNames.Of(reference);
        var found = names.Find(name);
        if (found is [var only])
            return only.Id;
        var proposed = names.Propose(name);
        _names.Add(proposed);
        var candidates = found.Count > 0 ? found : names.Closest(name);
        if (candidates.Count > 0)
            _unsure.Add(new UnsureName(proposed, [.. candidates.Select(product => product.Id)]));
        return proposed.Id;
    }

    /// <summary>"Umeå kör …": a municipality before the verb.</summary>
    private static string? SubjectOf(Clause clause) =>
        clause.Verb is { } verb && clause.Places.FirstOrDefault(place => place.At < verb.At && place.Meant.Count == 1) is { } place ? place.Meant[0].Code : null;

    private static bool IsPlace(Clause clause, int at) => clause.Places.Any(place => at >= place.At && at < place.At + place.Count);
}
