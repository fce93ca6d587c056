using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Agreements.Writing;
using KommITS.Bot.Language;
using KommITS.Bot.Register;
using NodaTime.Text;

namespace KommITS.Bot.Agreements;

/// <summary>A changed field in words: "Slutdatum: från 31 mars 2028 till 31 mars 2029".</summary>
internal sealed class ChangeWords(RegisterWords register, AgreementWords words, MemberDirectory members)
{
    private const int MostBytes = 700;
    private const int ShortText = 80;

    public async Task<IReadOnlyList<ChangeLine>> OfAsync(Texts texts, IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var owners = await members.FindManyAsync(changes.Where(change => change.Field == AgreementField.Owner).SelectMany(change => new[] { change.Before, change.After }).Where(id => id.Length > 0), cancellationToken);
        return [.. changes.Select(change => new ChangeLine(AgreementFields.LabelOf(texts, change.Field), CardBudget.Fit(Say(texts, change, owners), MostBytes)))];
    }

    /// <summary>The names of the fields only: "slutdatum och pris".</summary>
    public static string FieldsOf(Texts texts, IReadOnlyList<FieldChange> changes) =>
        texts.List([.. changes.Select(change => RegisterWords.InSentence(AgreementFields.LabelOf(texts, change.Field))).Distinct()]);

    private string Say(Texts texts, FieldChange change, IReadOnlyDictionary<string, Member> owners)
    {
        var (before, after) = (Value(texts, change.Field, change.Before, owners), Value(texts, change.Field, change.After, owners));
        return (before.Length, after.Length) switch
        {
            (0, _) => texts.Format("agreements.changeAdded", after),
            (_, 0) => texts.Format("agreements.changeRemoved", CardBudget.Fit(before, MostBytes / 2)),
            ( <= ShortText, <= ShortText) => texts.Format("agreements.changeBoth", before, after),
            _ => texts.Format("agreements.changeRewritten", after),
        };
    }

    private string Value(Texts texts, AgreementField field, string raw, IReadOnlyDictionary<string, Member> owners) => raw.Length == 0 ? "" : field switch
    {
        AgreementField.Starts or AgreementField.Ends or AgreementField.NoticeBy => LocalDatePattern.Iso.Parse(raw) is { Success: true } day ? texts.Day(day.Value) : raw,
        AgreementField.Products => texts.List([.. raw.Split('\n').Select(register.Product)]),
        AgreementField.Kinds => texts.List([.. raw.Split('\n').Select(kind => words.Kind(texts, kind))]),
        AgreementField.Owner => owners.GetValueOrDefault(raw)?.Name ?? texts["agreements.someoneInCommittee"],
        AgreementField.CallOff => string.Join("; ", raw.Split('\n')),
        _ => raw,
    };
}

internal sealed record ChangeLine(string Label, string Said);
