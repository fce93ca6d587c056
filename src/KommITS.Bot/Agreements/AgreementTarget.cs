using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Agreements;

/// <summary>Finds the agreement that a button's data or a typed number means. Drafts are the committee's; what was thrown away is nobody's.</summary>
internal sealed partial class AgreementTarget(AgreementArchive archive) : ITarget<Agreement>
{
    /// <summary>Null when there is none that the person may see; nothing has been said then.</summary>
    public async Task<Agreement?> FindAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var found = turn.Input is Input.Command command
            ? command.Get("agreement") is { } id ? await archive.FindAsync(id, cancellationToken) : null
            : NumberIn(turn.Text) is { } number ? await archive.FindByNumberAsync(number, cancellationToken) : null;
        return MaySee(turn, found) ? found : null;
    }

    public static int? NumberIn(string text) =>
        Number().Match(text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What stands after the number: "dra tillbaka avtal 3: leverantören har lagt ner".</summary>
    public static string AfterNumber(string text) =>
        Number().Match(text) is { Success: true } said ? text[(said.Index + said.Length)..].TrimStart(' ', ':', ',', '.', '-', '\n').TrimEnd() : "";

    public static bool MaySee(BotTurn turn, Agreement? agreement) =>
        agreement is { IsOut: true } || (agreement is { Status: AgreementStatus.Draft } && AgreementMoves.MayWrite(turn.Member));

    [GeneratedRegex(@"\b(?:(?:ram)?avtal(?:et)?|agreement)\s+(?:nr\.?\s+|nummer\s+|no\.?\s+|number\s+|#)?(\d{1,6})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Number();
}
