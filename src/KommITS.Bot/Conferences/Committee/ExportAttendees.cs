using System.Globalization;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Language;
using KommITS.Bot.Register;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences.Committee;

/// <summary>"Deltagarlista konferens 3", as CSV or, "som excel", as a workbook: everybody with a place or in line, with the diet where it is asked for.</summary>
internal sealed class ExportAttendees(ConferenceTarget target, ConferenceArchive archive, AttendeeTable tables, FileOffers offers, AuditLog audit) : CommitteeHandler(target), IFileExport
{
    private const string Csv = "attendees-";
    private const string Workbook = "attendees-xlsx-";

    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken)
    {
        if (!key.StartsWith(Csv, StringComparison.Ordinal) || !ConferenceMoves.MayWrite(turn.Member))
            return null;
        var isWorkbook = key.StartsWith(Workbook, StringComparison.Ordinal);
        return await archive.FindAsync(key[(isWorkbook ? Workbook : Csv).Length..], cancellationToken) is { } conference
            ? await OfAsync(turn, conference, isWorkbook, cancellationToken)
            : null;
    }

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var isWorkbook = turn.Input is Input.Command || turn.Text.Contains("excel", StringComparison.OrdinalIgnoreCase) || turn.Text.Contains("xlsx", StringComparison.OrdinalIgnoreCase);
        await audit.WriteAsync($"export/{turn.Id}", turn.Member.Id, "conference.export", new AuditSubject($"conference/{conference.Number}"), null, cancellationToken);
        offers.Offer(turn, await OfAsync(turn, conference, isWorkbook, cancellationToken));
    }

    private async Task<OfferedFile> OfAsync(BotTurn turn, Conference conference, bool isWorkbook, CancellationToken cancellationToken)
    {
        var table = await tables.OfAsync(turn, conference, cancellationToken);
        var name = turn.Texts.Format("conferences.attendeesFile", conference.Number.ToString(CultureInfo.InvariantCulture));
        var description = turn.Texts.Format("conferences.attendeesDescription", conference.Number, table.Rows.Count);
        return isWorkbook
            ? new OfferedFile($"{Workbook}{conference.Id}", $"{name}.xlsx", description, table, ExportFile.Workbook(table))
            : new OfferedFile($"{Csv}{conference.Id}", $"{name}.csv", description, table, ExportFile.Csv(table));
    }
}

/// <summary>Who takes part, as a table: a row for each person, those with a seat first, then the line in its order.</summary>
internal sealed class AttendeeTable(RosterBook rosters, DietBook diets, MemberDirectory members, RegisterWords words, TimeProvider time)
{
    public async Task<ExportTable> OfAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        var open = (await rosters.OfAsync(conference.Id, cancellationToken)).Registrations.Where(one => one.IsOpen).OrderBy(one => one.State == RegistrationState.Waiting).ToList();
        var people = await members.FindManyAsync(open.Select(one => one.Member), cancellationToken);
        var eats = conference.Details.AsksDiet ? await diets.OfAsync(conference.Id, cancellationToken) : new Dictionary<string, string>();
        string[] head =
        [
            texts["conferences.columnName"], texts["conferences.columnMunicipality"], texts["conferences.columnMail"], texts["conferences.columnMode"], texts["conferences.columnState"],
            texts["conferences.columnAt"], .. conference.Details.AsksDiet ? [texts["conferences.columnDiet"]] : Array.Empty<string>(),
        ];
        return new ExportTable(
            texts["conferences.attendeesSheet"],
            head,
            [.. open.Select(one => RowOf(texts, conference, one, people.GetValueOrDefault(one.Member), eats))],
            $"# {texts.Format("exporting.remarkOf", ConferenceWords.Name(texts, conference), turn.Member.Name, ExportMoment.Of(texts, time.GetCurrentInstant()))}");
    }

    private IReadOnlyList<string> RowOf(Texts texts, Conference conference, Registration one, Member? person, IReadOnlyDictionary<string, string> eats) =>
    [
        person?.Name ?? "",
        words.ShortMunicipality(person?.Municipality ?? one.Municipality ?? ""),
        person?.Email ?? "",
        ConferenceWords.Mode(texts, one.Mode),
        texts[one.State switch { RegistrationState.In => "conferences.exportIn", RegistrationState.Offered => "conferences.exportOffered", _ => "conferences.exportWaiting" }],
        one.At.InZone(conference.Details.DateTimeZone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture),
        .. conference.Details.AsksDiet ? [eats.GetValueOrDefault(one.Member) ?? ""] : Array.Empty<string>(),
    ];
}
