using System.Globalization;
using System.Text;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Calendars;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Kalenderfil konferens 3", and "kalenderfil konferens 3 pass 2" for the second session alone: an .ics that any calendar takes.</summary>
internal sealed class SendCalendar(ConferenceTarget target, ConferenceArchive archive, FileOffers offers) : ConferenceHandler(target), IFileExport
{
    private const string Prefix = "calendar-";

    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken)
    {
        if (!key.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = key[Prefix.Length..].Split('/');
        return await archive.FindAsync(parts[0], cancellationToken) is { IsOut: true } conference ? FileOf(turn, conference, parts.ElementAtOrDefault(1)) : null;
    }

    protected override Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (FileOf(turn, conference, SessionIn(turn, conference)) is { } file)
            offers.Offer(turn, file);
        else
            turn.Say("conferences.noSession");
        return Task.CompletedTask;
    }

    private static OfferedFile? FileOf(BotTurn turn, Conference conference, string? session)
    {
        if (ConferenceCalendar.Write(conference, session) is not { } text)
            return null;
        var number = conference.Number.ToString(CultureInfo.InvariantCulture);
        return new OfferedFile(
            $"{Prefix}{conference.Id}{(session is null ? "" : $"/{session}")}",
            $"{turn.Texts.Format("conferences.calendarFile", number)}{(session is null ? "" : $"-{session}")}.ics",
            turn.Texts.Format("conferences.calendarDescription", ConferenceWords.Name(turn.Texts, conference)),
            new ExportTable("", [], [], ""),
            Encoding.UTF8.GetBytes(text)) { Said = text };
    }

    /// <summary>Null: the whole conference. "pass 2" is the second of the programme.</summary>
    private static string? SessionIn(BotTurn turn, Conference conference)
    {
        if (turn.Input is Input.Command command)
            return command.Get("session");
        var words = ConferenceTarget.AfterNumber(turn.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.., var last] && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? conference.Details.Sessions.ElementAtOrDefault(at - 1)?.Id ?? "-"
            : null;
    }
}
