using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Audit;

/// <summary>"Verifiera loggen", also with a seal that was written down before: "verifiera loggen 57-ab12cd34ef56".</summary>
internal sealed partial class VerifyAudit(AuditLog log) : IHandler
{
    private const int LettersOfSeal = 16;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var verdict = await log.VerifyAsync(cancellationToken);
        if (verdict.Broken is { } broken)
            turn.Note(turn.Texts["audit.brokenTitle"], turn.Texts.Format("audit.brokenBody", broken, verdict.Entries));
        else if (verdict.Entries == 0)
            turn.Note(turn.Texts["audit.empty"]);
        else if (SealPattern().Match(turn.Text) is { Success: true } seal)
            await CompareAsync(turn, seal, cancellationToken);
        else
            turn.Note(turn.Texts["audit.wholeTitle"], turn.Texts.Format("audit.wholeBody", verdict.Entries, $"{verdict.Last}-{verdict.Seal[..LettersOfSeal]}"));
    }

    private async Task CompareAsync(BotTurn turn, Match seal, CancellationToken cancellationToken)
    {
        var entry = int.TryParse(seal.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await log.FindAsync(number, cancellationToken) : null;
        if (entry is null)
            turn.Note(turn.Texts["audit.sealUnknownTitle"], turn.Texts.Format("audit.sealUnknownBody", seal.Groups["number"].Value));
        else if (entry.Hash.StartsWith(seal.Groups["hash"].Value, StringComparison.OrdinalIgnoreCase))
            turn.Note(turn.Texts["audit.sealFitsTitle"], turn.Texts.Format("audit.sealFitsBody", number));
        else
            turn.Note(turn.Texts["audit.brokenTitle"], turn.Texts.Format("audit.sealWrongBody", number));
    }

    [GeneratedRegex(@"\b(?<number>\d{1,10})-(?<hash>[0-9a-f]{8,64})\b", RegexOptions.IgnoreCase)]
    private static partial Regex SealPattern();
}
