using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Conferences.Cards;

/// <summary>The form with which a member registers.</summary>
internal sealed record RegisterCard(
    string Fallback, string Id, string Kicker, string Title, string Mode, IReadOnlyList<RegisterCard.Choice> Modes, string Visible, string Sessions, bool AsksDiet, string Typed)
{
    internal sealed record Choice(string Title, string Value);

    public static RegisterCard Of(Texts texts, Conference conference, Roster roster, Member reader)
    {
        var own = roster.Find(reader.Id);
        var modes = ConferenceWords.Modes(conference.Details);
        var title = texts.Format("conferences.registerTitle", ConferenceWords.Name(texts, conference));
        return new RegisterCard(
            title,
            conference.Id,
            ConferenceWords.Kicker(texts, conference),
            title,
            modes.Count > 0 ? $"{modes[0]}" : "",
            [.. modes.Select(mode => new Choice(texts.Format("conferences.registerMode", ConferenceWords.Mode(texts, mode), ConferenceWords.Seats(texts, conference.Details, roster, mode)), $"{mode}"))],
            own?.IsVisible == true ? "true" : "false",
            own?.SessionsSince is null ? "false" : "true",
            conference.Details.AsksDiet,
            texts.Format("conferences.typedRegister", conference.Number));
    }
}
