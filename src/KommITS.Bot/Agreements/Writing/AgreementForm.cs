using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Agreements.Writing;

/// <summary>Takes several fields into an agreement, and says what is missing next.</summary>
internal sealed class AgreementForm(FieldReader reader, FieldWriter writer, MemberDirectory members)
{
    public async Task<(AgreementTerms Terms, IReadOnlyList<string> Remarks)> TakeAsync(
        Texts texts, AgreementTerms terms, IReadOnlyDictionary<AgreementFormField, string> fields, CancellationToken cancellationToken)
    {
        var committee = await CommitteeAsync(cancellationToken);
        var remarks = new List<string>();
        foreach (var (field, value) in fields.OrderBy(pair => pair.Key))
        {
            (terms, var remark) = reader.Take(texts, terms, field, value, committee);
            if (remark is not null)
                remarks.Add(remark);
        }

        return (terms, remarks);
    }

    public async Task<IReadOnlyDictionary<string, string>> WrittenAsync(Texts texts, AgreementTerms terms, CancellationToken cancellationToken)
    {
        var committee = await CommitteeAsync(cancellationToken);
        return Enum.GetValues<AgreementFormField>().ToDictionary(AgreementFields.IdOf, field => writer.Of(texts, terms, field, committee));
    }

    public static IReadOnlyDictionary<AgreementFormField, string> FieldsOf(Input.Command command) => Enum.GetValues<AgreementFormField>()
        .Where(field => command.Data.TryGetProperty(AgreementFields.IdOf(field), out _))
        .ToDictionary(field => field, field => command.Get(AgreementFields.IdOf(field)) ?? "");

    public static void SayNext(BotTurn turn, AgreementTerms terms, IReadOnlyList<string> remarks)
    {
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        turn.Say(terms switch
        {
            { Title: "" } => "agreements.nextTitle",
            { Supplier: "" } => "agreements.nextSupplier",
            { Gives: "" } => "agreements.nextGives",
            _ => "agreements.nextSave",
        });
    }

    private async Task<IReadOnlyList<Member>> CommitteeAsync(CancellationToken cancellationToken) =>
        [.. (await members.ActivePeopleAsync(cancellationToken)).Where(AgreementMoves.MayWrite)];
}
