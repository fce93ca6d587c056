using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences;

/// <summary>Finds the conference that a button's data, a typed number or a name means. Drafts are the committee's; what was thrown away is nobody's.</summary>
internal sealed partial class ConferenceTarget(ConferenceArchive archive, TimeProvider time) : ITarget<Conference>
{
    /// <summary>Null when there is none; nothing has been said then.</summary>
    public async Task<Conference?> FindAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var found = turn.Input is Input.Command command
            ? command.Get("conference") is { } id ? await archive.FindAsync(id, cancellationToken) : null
            : NumberIn(turn.Text) is { } number ? await archive.FindByNumberAsync(number, cancellationToken) : null;
        return MaySee(turn, found) ? found : null;
    }

    /// <summary>The one named, by number or by a word of its title ("höstkonferensen"); else the next one that is held.</summary>
    public async Task<Conference?> FindOrNextAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command || NumberIn(turn.Text) is not null)
            return await FindAsync(turn, cancellationToken);
        var (now, said) = (time.GetCurrentInstant(), ConferenceNames.Plain(turn.Text));
        var ahead = (await archive.AllAsync(cancellationToken)).Where(one => one.IsPublished && one.Details.EndsAt > now).ToList();
        return ahead.Find(one => ConferenceNames.IsNamed(one, said)) ?? ahead.FirstOrDefault();
    }

    public static int? NumberIn(string text) =>
        Number().Match(text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What stands after the number: "ställ in konferens 3: lokalen har brunnit".</summary>
    public static string AfterNumber(string text) =>
        Number().Match(text) is { Success: true } said ? text[(said.Index + said.Length)..].Trim(' ', ':', ',', '.', '-', '\n') : "";

    private static bool MaySee(BotTurn turn, Conference? conference) =>
        conference is { IsOut: true } or { Status: ConferenceStatus.Draft } && (conference.IsOut || ConferenceMoves.MayWrite(turn.Member));

    [GeneratedRegex(@"\b(?:konferens(?:en)?|conference|årsmöte(?:t)?|meeting)\s+(?:nr\s+|no\s+|#)?(\d{1,6})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Number();
}
