using KommITS.Bot.Conferences.Writing;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Cards;

/// <summary>The form in which a conference is written.</summary>
/// <param name="HasProgramme">The programme is short enough to stand in the form; a longer one is changed by a file.</param>
internal sealed record FormCard(string Fallback, string Kicker, string Token, bool HasProgramme, IReadOnlyDictionary<string, string> Fields)
{
    private const int MostProgramme = 6_000;

    public static FormCard Of(Texts texts, ConferenceState state)
    {
        var kicker = state.Number is { } number ? texts.Format("conferences.formKickerEdit", number) : texts["conferences.formKickerNew"];
        var fields = Enum.GetValues<ConferenceFormField>().ToDictionary(ConferenceFields.IdOf, field => FieldWriter.Of(texts, state.Details, field));
        return new FormCard(kicker, kicker, state.Token, fields[ConferenceFields.IdOf(ConferenceFormField.Programme)].Length <= MostProgramme, fields);
    }
}
