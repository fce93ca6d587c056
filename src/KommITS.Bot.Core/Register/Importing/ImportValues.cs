using System.Globalization;
using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Importing;

/// <summary>What people write in a table's cells.</summary>
internal static class ImportValues
{
    private const int EarliestYear = 1970;
    private const int LatestYear = 2100;

    private static readonly Dictionary<string, UsageStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["idrift"] = UsageStatus.InUse, ["anvands"] = UsageStatus.InUse, ["idriftnu"] = UsageStatus.InUse, ["aktiv"] = UsageStatus.InUse, ["aktivt"] = UsageStatus.InUse, ["drift"] = UsageStatus.InUse,
        ["inuse"] = UsageStatus.InUse, ["active"] = UsageStatus.InUse, ["live"] = UsageStatus.InUse, ["inproduction"] = UsageStatus.InUse, ["ja"] = UsageStatus.InUse, ["yes"] = UsageStatus.InUse,
        ["planerat"] = UsageStatus.Planned, ["planerad"] = UsageStatus.Planned, ["inforande"] = UsageStatus.Planned, ["infors"] = UsageStatus.Planned, ["planned"] = UsageStatus.Planned,
        ["fasasut"] = UsageStatus.PhasingOut, ["pavagut"] = UsageStatus.PhasingOut, ["avvecklas"] = UsageStatus.PhasingOut, ["phasingout"] = UsageStatus.PhasingOut, ["beingphasedout"] = UsageStatus.PhasingOut,
        ["avslutat"] = UsageStatus.Ended, ["avvecklat"] = UsageStatus.Ended, ["slut"] = UsageStatus.Ended, ["urdrift"] = UsageStatus.Ended, ["ended"] = UsageStatus.Ended, ["retired"] = UsageStatus.Ended, ["nej"] = UsageStatus.Ended, ["nolongerused"] = UsageStatus.Ended,
    };

    private static readonly Dictionary<string, Hosting> Hostings = new(StringComparer.Ordinal)
    {
        ["egendrift"] = Hosting.Own, ["egen"] = Hosting.Own, ["lokalt"] = Hosting.Own, ["own"] = Hosting.Own, ["onpremises"] = Hosting.Own, ["onprem"] = Hosting.Own, ["inhouse"] = Hosting.Own, ["ownoperation"] = Hosting.Own,
        ["partner"] = Hosting.Partner, ["driftpartner"] = Hosting.Partner, ["extern"] = Hosting.Partner, ["hospartner"] = Hosting.Partner, ["withapartner"] = Hosting.Partner, ["gemensamdrift"] = Hosting.Partner,
        ["saas"] = Hosting.Saas, ["molntjanst"] = Hosting.Saas, ["moln"] = Hosting.Saas, ["molnet"] = Hosting.Saas, ["leverantoren"] = Hosting.Saas, ["leverantor"] = Hosting.Saas, ["hosleverantoren"] = Hosting.Saas, ["cloud"] = Hosting.Saas, ["supplier"] = Hosting.Saas, ["vendor"] = Hosting.Saas,
    };

    public static UsageStatus? Status(string cell) => Statuses.TryGetValue(KeyOf(cell), out var status) ? status : null;

    public static Hosting? HostedBy(string cell) => Hostings.TryGetValue(KeyOf(cell), out var hosting) ? hosting : null;

    /// <summary>"2019", "2019-05-01", "2027 Q3", "2019.0".</summary>
    public static int? Year(string cell)
    {
        var digits = new string([.. cell.Trim().TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 4 && (cell.Trim().Length == 4 || !char.IsLetterOrDigit(cell.Trim()[4]))
            && int.Parse(digits, CultureInfo.InvariantCulture) is >= EarliestYear and <= LatestYear and var year ? year : null;
    }

    /// <summary>"3", "Q3", "K3", "kvartal 3".</summary>
    public static int? Quarter(string cell) => Only(KeyOf(cell).Replace("kvartal", "", StringComparison.Ordinal).Replace("quarter", "", StringComparison.Ordinal).TrimStart('q', 'k'), 4);

    /// <summary>"4", "4/5", "4 av 5".</summary>
    public static int? Grade(string cell) => Only(cell.Split(['/', ' '], 2)[0], 5);

    private static int? Only(string text, int most) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static string KeyOf(string cell) => NameKey.Of(cell).Folded;
}
