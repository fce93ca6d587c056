using System.Globalization;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Statements;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>Makes edits of a table's rows, for one municipality. What a cell does not say stays as it is.</summary>
public sealed class ImportReader(ReferenceData reference, IMunicipalityNames municipalities)
{
    /// <summary>An export's last line tells who made it; a person may write such lines too.</summary>
    private const char Remark = '#';

    public ImportReading Read(ImportTable table, string municipality, SystemContacts contacts)
    {
        if (table.Fault != ImportFault.None)
            return ImportReading.Of(municipality, table.Fault);
        var columns = ImportColumns.Of(table);
        if (!columns.HasSystems)
            return ImportReading.Of(municipality, ImportFault.NoSystems);
        var draft = new Draft(reference, ProductNames.Of(reference), municipality, contacts);
        foreach (var row in table.Rows.Skip(columns.HasHead ? 1 : 0).Where(row => row.Cells[0] is not [Remark, ..]))
            Take(draft, columns, row);
        return draft.Finish();
    }

    private void Take(Draft draft, ImportColumns columns, ImportRow row)
    {
        if (columns.Cell(row, ImportColumn.Municipality) is { } place && !IsOwn(place, draft.Municipality))
            draft.Fail(row, ImportProblemKind.OtherMunicipality, place);
        else if (columns.Cell(row, ImportColumn.Product) is not { } name)
            draft.Fail(row, ImportProblemKind.NoName, "");
        else if (draft.IdOf(row, name) is { } product && Changes(draft, columns, row) is { } changes)
            draft.Add(row, name, new UsageEdit(draft.Municipality, product, changes));
    }

    private bool IsOwn(string cell, string municipality) => cell == municipality || municipalities.Resolve(cell).Found?.Code == municipality;

    /// <summary>Null when a cell can't be read; that has been noted.</summary>
    private static List<FieldChange>? Changes(Draft draft, ImportColumns columns, ImportRow row)
    {
        var changes = new List<FieldChange>();
        var isSound = Value(ImportColumn.Status, UsageField.Status, cell => ImportValues.Status(cell)?.ToString(), ImportProblemKind.UnknownStatus)
            & Value(ImportColumn.Since, UsageField.Since, cell => Text(ImportValues.Year(cell)), ImportProblemKind.BadYear)
            & Value(ImportColumn.Until, UsageField.Until, cell => Text(ImportValues.Year(cell)), ImportProblemKind.BadYear)
            & Value(ImportColumn.ReplacementYear, UsageField.ReplacementYear, cell => Text(ImportValues.Year(cell)), ImportProblemKind.BadYear)
            & Value(ImportColumn.ReplacementQuarter, UsageField.ReplacementQuarter, cell => Text(ImportValues.Quarter(cell)), ImportProblemKind.BadQuarter)
            & Value(ImportColumn.ReplacedBy, UsageField.ReplacedBy, draft.ReplacementOf, ImportProblemKind.BadName)
            & Value(ImportColumn.Hosting, UsageField.Hosting, cell => ImportValues.HostedBy(cell)?.ToString(), ImportProblemKind.UnknownHosting)
            & Value(ImportColumn.Satisfaction, UsageField.Satisfaction, cell => Text(ImportValues.Grade(cell)), ImportProblemKind.BadGrade)
            & Value(ImportColumn.Contact, UsageField.Contact, draft.ContactOf, ImportProblemKind.UnknownContact)
            & Value(ImportColumn.Note, UsageField.Note, cell => cell.Length <= Usage.MaxNote ? cell : null, ImportProblemKind.NoteTooLong);
        if (isSound && changes.Exists(change => change.Field == UsageField.ReplacementQuarter) && !changes.Exists(change => change.Field == UsageField.ReplacementYear))
            return draft.Fail(row, ImportProblemKind.QuarterWithoutYear, columns.Cell(row, ImportColumn.ReplacementQuarter)!);
        return isSound ? changes : null;

        bool Value(ImportColumn column, UsageField field, Func<string, string?> read, ImportProblemKind kind)
        {
            if (columns.Cell(row, column) is not { } cell)
                return true;
            if (read(cell) is { } value)
                changes.Add(new FieldChange(field, value));
            else
                draft.Fail(row, kind, cell);
            return changes.Exists(change => change.Field == field);
        }
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private sealed class Draft(ReferenceData reference, ProductNames names, string municipality, SystemContacts contacts)
    {
        private readonly Dictionary<string, UsageEdit> _edits = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ProposedName> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _contacts = new(StringComparer.Ordinal);
        private readonly List<ImportProblem> _problems = [];
        private int _problemCount;

        public string Municipality => municipality;

        public ImportReading Finish() =>
            new(municipality, ImportFault.None, [.. _edits.Values], [.. _names.Values.Where(IsUsed)], _problems) { ProblemCount = _problemCount, Contacts = _contacts };

        public List<FieldChange>? Fail(ImportRow row, ImportProblemKind kind, string text)
        {
            if (_problemCount++ < ImportReading.MaxProblems)
                _problems.Add(new ImportProblem(row.Number, kind, text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "…") : text));
            return null;
        }

        /// <summary>Null when no product can be meant; that has been noted.</summary>
        public string? IdOf(ImportRow row, string name)
        {
            var found = names.Find(name);
            if (found.Count == 1)
                return found[0].Id;
            if (found.Count == 0 && Proposed(name) is { } id)
                return id;
            Fail(row, found.Count > 1 ? ImportProblemKind.Ambiguous : ImportProblemKind.BadName, name);
            return null;
        }

        public string? ReplacementOf(string name) => names.Find(name) is [var found] ? found.Id : Proposed(name);

        public string? ContactOf(string cell)
        {
            if (contacts.Find(cell) is not { } contact)
                return null;
            _contacts[contact.Id] = contact.Name;
            return contact.Id;
        }

        public void Add(ImportRow row, string name, UsageEdit edit)
        {
            if (_edits.Count >= Portfolio.MaxUsages && !_edits.ContainsKey(edit.Product))
                Fail(row, ImportProblemKind.TooMany, name);
            else if (!_edits.TryAdd(edit.Product, edit))
                Fail(row, ImportProblemKind.Twice, name);
        }

        private string? Proposed(string name)
        {
            if (!ProductCatalogue.IsName(name) || !name.Any(char.IsLetter))
                return null;
            var proposed = names.Propose(name);
            _names.TryAdd(proposed.Id, proposed);
            return reference.FindProduct(proposed.Id)?.Id ?? proposed.Id;
        }

        private bool IsUsed(ProposedName name) =>
            _edits.ContainsKey(name.Id) || _edits.Values.Any(edit => edit.Changes.Any(change => change.Field == UsageField.ReplacedBy && change.Value == name.Id));
    }
}
