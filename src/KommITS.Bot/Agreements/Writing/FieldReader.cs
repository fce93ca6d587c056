using System.Globalization;
using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Finding;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>Takes what was filled in into an agreement, and says what of it could not be taken.</summary>
internal sealed class FieldReader(WallTimes times, ICoverageWords coverage)
{
    private const int MostText = 8_000;
    private const int MostUnknown = 3;

    /// <param name="committee">Who can be the owner.</param>
    /// <returns>The remark is null when the value was taken whole.</returns>
    public (AgreementTerms Terms, string? Remark) Take(Texts texts, AgreementTerms terms, AgreementFormField field, string value, IReadOnlyList<Member> committee)
    {
        value = Visible(value).Trim();
        if (value.Length > MostText)
            return (terms, texts.Format("agreements.fieldTooLong", AgreementFields.LabelOf(texts, field)));
        return field switch
        {
            AgreementFormField.Title => (terms with { Title = OneLine(value) }, null),
            AgreementFormField.Supplier => (terms with { Supplier = OneLine(value) }, null),
            AgreementFormField.Covers => Covers(texts, terms, value),
            AgreementFormField.Gives => (terms with { Gives = value }, null),
            AgreementFormField.ForWhom => (terms with { ForWhom = OrNull(value) }, null),
            AgreementFormField.Price => (terms with { Price = OrNull(value) }, null),
            AgreementFormField.CallOff => (terms with { CallOff = StepsOf(value) }, null),
            AgreementFormField.WhoMay => (terms with { WhoMayCallOff = OrNull(value) }, null),
            AgreementFormField.DoFirst => (terms with { DoFirst = OrNull(value) }, null),
            AgreementFormField.Options => (terms with { Options = OrNull(value) }, null),
            AgreementFormField.Society => (terms with { SocietyContact = OrNull(OneLine(value)) }, null),
            AgreementFormField.Contact => (terms with { SupplierContact = OrNull(OneLine(value)) }, null),
            AgreementFormField.Link => value.Length == 0 || WebAddress.IsLink(value) ? (terms with { Link = OrNull(value) }, null) : (terms, texts["agreements.faultLink"]),
            AgreementFormField.Owner => Owner(texts, terms, value, committee),
            _ => Day(texts, terms, field, value),
        };
    }

    private (AgreementTerms Terms, string? Remark) Covers(Texts texts, AgreementTerms terms, string value)
    {
        var read = coverage.Read(value);
        return (
            terms with { Kinds = read.Kinds, Products = read.Products },
            read.Unknown.Count == 0 ? null : texts.Format("agreements.coversUnknown", texts.List([.. read.Unknown.Take(MostUnknown)])));
    }

    private (AgreementTerms Terms, string? Remark) Day(Texts texts, AgreementTerms terms, AgreementFormField field, string value)
    {
        LocalDate? day = null;
        if (value.Length > 0)
        {
            if (times.Read(value) is not { } read)
                return (terms, texts.Format("agreements.dayUnread", AgreementFields.LabelOf(texts, field), value));
            day = read.Day;
        }

        return (field switch
        {
            AgreementFormField.Starts => terms with { Starts = day },
            AgreementFormField.Ends => terms with { Ends = day },
            _ => terms with { NoticeBy = day },
        }, null);
    }

    private static (AgreementTerms Terms, string? Remark) Owner(Texts texts, AgreementTerms terms, string value, IReadOnlyList<Member> committee)
    {
        if (value.Length == 0)
            return (terms with { Owner = null }, null);
        var meant = committee.Where(member => IsSame(member.Email, value) || IsSame(member.Name, value)).ToList();
        return meant is [var only] ? (terms with { Owner = only.Id }, null) : (terms, texts.Format("agreements.ownerUnknown", value));
    }

    private static bool IsSame(string? name, string said) => string.Equals(name, said, StringComparison.OrdinalIgnoreCase);

    /// <summary>A line each; a number that somebody has put before it is ours to put.</summary>
    private static string[] StepsOf(string value) =>
        [.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutNumber).Where(step => step.Length > 0)];

    private static string WithoutNumber(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 2 && digits < line.Length && line[digits] is '.' or ')' ? line[(digits + 1)..].Trim() : line;
    }

    private static string OneLine(string value) => value.ReplaceLineEndings(" ").Trim();

    private static string? OrNull(string value) => value.Length == 0 ? null : value;

    /// <summary>Without marks that nobody sees and that turn the order of what is read.</summary>
    private static string Visible(string value) => string.Concat(
        value.ReplaceLineEndings("\n").Where(letter => letter == '\n' || (!char.IsControl(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)));
}
