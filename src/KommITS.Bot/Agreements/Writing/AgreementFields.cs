using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>What the committee can say of an agreement: an input of the form's card, a line of text ("leverantör: Atea"), a row or a column of a file.</summary>
internal enum AgreementFormField
{
    Title,
    Supplier,

    /// <summary>Products and kinds together.</summary>
    Covers,
    Gives,
    ForWhom,
    Price,
    CallOff,
    WhoMay,
    DoFirst,
    Starts,
    Ends,
    Options,
    NoticeBy,
    Society,
    Contact,
    Link,
    Owner,
}

internal static class AgreementFields
{
    /// <summary>The words by which each is named, and what it is called.</summary>
    public static IReadOnlyList<(AgreementFormField Field, string Words, string Label)> All { get; } =
    [
        (AgreementFormField.Title, "agreements.wordsTitle", "agreements.fieldTitle"),
        (AgreementFormField.Supplier, "agreements.wordsSupplier", "agreements.fieldSupplier"),
        (AgreementFormField.Covers, "agreements.wordsCovers", "agreements.fieldCovers"),
        (AgreementFormField.Gives, "agreements.wordsGives", "agreements.fieldGives"),
        (AgreementFormField.ForWhom, "agreements.wordsForWhom", "agreements.fieldForWhom"),
        (AgreementFormField.Price, "agreements.wordsPrice", "agreements.fieldPrice"),
        (AgreementFormField.CallOff, "agreements.wordsCallOff", "agreements.fieldCallOff"),
        (AgreementFormField.WhoMay, "agreements.wordsWhoMay", "agreements.fieldWhoMay"),
        (AgreementFormField.DoFirst, "agreements.wordsDoFirst", "agreements.fieldDoFirst"),
        (AgreementFormField.Starts, "agreements.wordsStarts", "agreements.fieldStarts"),
        (AgreementFormField.Ends, "agreements.wordsEnds", "agreements.fieldEnds"),
        (AgreementFormField.Options, "agreements.wordsOptions", "agreements.fieldOptions"),
        (AgreementFormField.NoticeBy, "agreements.wordsNotice", "agreements.fieldNotice"),
        (AgreementFormField.Society, "agreements.wordsSociety", "agreements.fieldSociety"),
        (AgreementFormField.Contact, "agreements.wordsContact", "agreements.fieldContact"),
        (AgreementFormField.Link, "agreements.wordsLink", "agreements.fieldLink"),
        (AgreementFormField.Owner, "agreements.wordsOwner", "agreements.fieldOwner"),
    ];

    public static AgreementFormField? Find(Texts texts, string name) =>
        All.Where(one => texts.Matches(one.Words, name)).Select(one => (AgreementFormField?)one.Field).FirstOrDefault();

    public static string LabelOf(Texts texts, AgreementFormField field) => texts[All.First(one => one.Field == field).Label];

    /// <summary>What a field is called where a change is told.</summary>
    public static string LabelOf(Texts texts, AgreementField field) => field switch
    {
        AgreementField.Kinds => texts["agreements.fieldKinds"],
        AgreementField.Products => texts["agreements.fieldProducts"],
        _ => LabelOf(texts, FormFieldOf(field)),
    };

    public static string IdOf(AgreementFormField field) => field.ToString().ToLowerInvariant();

    /// <summary>Empty when the text does not begin with a field's name.</summary>
    public static IReadOnlyDictionary<AgreementFormField, string> In(Texts texts, string text)
    {
        var found = new Dictionary<AgreementFormField, List<string>>();
        List<string>? current = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Find(texts, line[..colon].Trim()) is { } field)
                found[field] = current = [line[(colon + 1)..]];
            else if (current is null)
                return new Dictionary<AgreementFormField, string>();
            else
                current.Add(line);
        }

        return found.ToDictionary(pair => pair.Key, pair => string.Join('\n', pair.Value).Trim());
    }

    private static AgreementFormField FormFieldOf(AgreementField field) => field switch
    {
        AgreementField.Title => AgreementFormField.Title,
        AgreementField.Supplier => AgreementFormField.Supplier,
        AgreementField.Gives => AgreementFormField.Gives,
        AgreementField.ForWhom => AgreementFormField.ForWhom,
        AgreementField.Price => AgreementFormField.Price,
        AgreementField.CallOff => AgreementFormField.CallOff,
        AgreementField.Starts => AgreementFormField.Starts,
        AgreementField.Ends => AgreementFormField.Ends,
        AgreementField.Options => AgreementFormField.Options,
        AgreementField.NoticeBy => AgreementFormField.NoticeBy,
        AgreementField.WhoMayCallOff => AgreementFormField.WhoMay,
        AgreementField.DoFirst => AgreementFormField.DoFirst,
        AgreementField.SocietyContact => AgreementFormField.Society,
        AgreementField.SupplierContact => AgreementFormField.Contact,
        AgreementField.Link => AgreementFormField.Link,
        _ => AgreementFormField.Owner,
    };
}
