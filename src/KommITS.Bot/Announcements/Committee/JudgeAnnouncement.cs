using System.Text.RegularExpressions;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Committee;

/// <summary>
/// The second member's yes. The button carries the seal of the text that its card shows; typed, the code on that card takes its place. Who names only the
/// number is shown the text first.
/// </summary>
internal sealed class ApproveAnnouncement(AnnouncementTarget target, AnnouncementService service, PreviewAnnouncement preview) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        var seal = SealSaid.In(turn);
        if (seal is null && announcement.WaitsForApproval && !announcement.Writers.Contains(turn.Member.Id))
        {
            await preview.ShowAsync(turn, announcement, cancellationToken);
            return;
        }

        Tell(turn, await service.ApproveAsync(announcement.Id, seal, turn.Member, cancellationToken), "announcements.approvedTitle", "announcements.approvedBody");
    }
}

/// <summary>"Avslå utskick 3: skälet".</summary>
internal sealed class RefuseAnnouncement(AnnouncementTarget target, AnnouncementService service) : CommitteeHandler(target)
{
    private const int MaxReason = 500;

    protected override async Task ActAsync(BotTurn turn, Announcement announcement, CancellationToken cancellationToken)
    {
        // A no in words is to the version of now: nothing goes out by it.
        var seal = turn.Input is Input.Command ? SealSaid.In(turn) : Seal.Of(announcement.Draft);
        var reason = (turn.Input is Input.Command command ? command.Get("reason") : turn.Understood?.Slots.Body) ?? "";
        var result = await service.RefuseAsync(announcement.Id, seal, reason[..Math.Min(reason.Length, MaxReason)], turn.Member, cancellationToken);
        Tell(turn, result, "announcements.refusedTitle", "announcements.refusedBody");
    }
}

internal static partial class SealSaid
{
    public static string? In(BotTurn turn) => turn.Input switch
    {
        Input.Command command => command.Get("seal") ?? "",
        _ when Code().Match(turn.Text) is { Success: true } code => code.Value,
        _ => null,
    };

    /// <summary>Six signs at the end, as the card shows them.</summary>
    [GeneratedRegex(@"(?<=\s)[0-9a-fA-F]{6}(?=[\s.]*\z)", RegexOptions.None, 200)]
    private static partial Regex Code();
}
