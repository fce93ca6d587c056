using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using KommITS.Bot.Register;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>An agreement's fields as they are typed: what <see cref="FieldReader"/> reads back.</summary>
internal sealed class FieldWriter(RegisterWords register)
{
    public string Of(Texts texts, AgreementTerms terms, AgreementFormField field, IReadOnlyList<Member> committee) => field switch
    {
        AgreementFormField.Title => terms.Title,
        AgreementFormField.Supplier => terms.Supplier,
        AgreementFormField.Covers => string.Join(", ", terms.Products.Select(register.Product).Concat(terms.Kinds.Select(kind => register.FindKind(kind)?.Name(texts.Language) ?? kind))),
        AgreementFormField.Gives => terms.Gives,
        AgreementFormField.ForWhom => terms.ForWhom ?? "",
        AgreementFormField.Price => terms.Price ?? "",
        AgreementFormField.CallOff => string.Join('\n', terms.CallOff),
        AgreementFormField.WhoMay => terms.WhoMayCallOff ?? "",
        AgreementFormField.DoFirst => terms.DoFirst ?? "",
        AgreementFormField.Starts => Day(terms.Starts),
        AgreementFormField.Ends => Day(terms.Ends),
        AgreementFormField.Options => terms.Options ?? "",
        AgreementFormField.NoticeBy => Day(terms.NoticeBy),
        AgreementFormField.Society => terms.SocietyContact ?? "",
        AgreementFormField.Contact => terms.SupplierContact ?? "",
        AgreementFormField.Link => terms.Link ?? "",
        _ => committee.FirstOrDefault(member => member.Id == terms.Owner) is { } owner ? owner.Email ?? owner.Name : "",
    };

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
