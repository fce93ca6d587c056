using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>Takes several fields into a conference, and says what is missing next.</summary>
internal sealed class ConferenceForm(FieldReader reader)
{
    public (ConferenceDetails Details, IReadOnlyList<string> Remarks) Take(Texts texts, ConferenceDetails details, IReadOnlyDictionary<ConferenceFormField, string> fields)
    {
        var remarks = new List<string>();
        foreach (var (field, value) in fields.OrderBy(pair => pair.Key))
        {
            (details, var remark) = reader.Take(texts, details, field, value);
            if (remark is not null)
                remarks.Add(remark);
        }

        return (details, remarks);
    }

    public static IReadOnlyDictionary<ConferenceFormField, string> FieldsOf(Input.Command command) => Enum.GetValues<ConferenceFormField>()
        .Where(field => command.Data.TryGetProperty(ConferenceFields.IdOf(field), out _))
        .ToDictionary(field => field, field => command.Get(ConferenceFields.IdOf(field)) ?? "");

    public static void SayNext(BotTurn turn, ConferenceDetails details, IReadOnlyList<string> remarks)
    {
        foreach (var remark in remarks)
            turn.Send(Message.OfText(remark));
        turn.Say(details switch
        {
            { Title: "" } => "conferences.nextTitle",
            { Place: "" } => "conferences.nextPlace",
            { Starts: null } => "conferences.nextStart",
            _ => "conferences.nextSave",
        });
    }
}
