using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Similarity;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Radar;

/// <summary>Finds those who could be introduced to each other, offers it to their contacts, and puts in touch the ones who want it.</summary>
public sealed class RadarService(RadarBoards boards, SystemRegister register, MemberDirectory members, NoticeService notices, TimeProvider time)
{
    public async Task<RadarRound?> FindAsync(string kind, string round, CancellationToken cancellationToken) =>
        (await boards.OfAsync(kind, cancellationToken)).Find(round);

    /// <summary>The newest round that the member's municipality was offered; null when there is none.</summary>
    public async Task<RadarRound?> NewestOfAsync(Member member, CancellationToken cancellationToken) =>
        (await boards.AllAsync(cancellationToken)).Values
            .SelectMany(board => board.Rounds)
            .Where(round => round.Invites(member.Municipality))
            .MaxBy(round => round.Invitations.First(invitation => invitation.Municipality == member.Municipality).At);

    /// <summary>Looks for new rounds and offers them. Running it again, here or on another instance, offers nothing again.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var index = await register.IndexAsync(cancellationToken);
        var contacts = await ContactsAsync(cancellationToken);
        var stored = await boards.AllAsync(cancellationToken);
        var scores = ScoresOf(index);
        foreach (var kind in index.Reference.Kinds)
        {
            var due = RadarRule.Due(index, kind, WorkingHours.DayOf(time.GetCurrentInstant()))
                .Where(plan => contacts.Contains(plan.Key)).ToDictionary(StringComparer.Ordinal);
            var board = stored.GetValueOrDefault(kind.Id) ?? new RadarBoard(kind.Id, []);
            if (due.Count > 0)
                board = await boards.ChangeAsync(kind.Id, current => Planned(current, due, scores), cancellationToken);
            foreach (var round in board.Rounds)
                await PublishAsync(round, contacts, cancellationToken);
        }
    }

    /// <summary>A contact of a municipality that was offered the round says yes or no.</summary>
    public async Task<RadarOutcome> AnswerAsync(Member member, string kind, string round, bool accepts, CancellationToken cancellationToken)
    {
        if (member is not { IsActive: true, IsContact: true, Municipality: { } municipality })
            return RadarOutcome.NotAllowed;
        if ((await register.IndexAsync(cancellationToken)).Reference.FindKind(kind) is null)
            return RadarOutcome.NotAllowed;
        var answer = new RadarAnswer(member.Id, municipality, accepts, time.GetCurrentInstant());
        var board = await boards.ChangeAsync(
            kind,
            current => current.Find(round) is { } found && found.Invites(municipality) && found.Answer(answer) is var answered && !ReferenceEquals(answered, found)
                ? current.With(answered)
                : current,
            cancellationToken);
        if (board.Find(round) is not { } stored || !stored.Invites(municipality))
            return RadarOutcome.NotAllowed;
        await IntroduceAsync(stored, cancellationToken);
        return stored.IsIntroduced(member.Id) ? RadarOutcome.Introduced : accepts ? RadarOutcome.Waiting : RadarOutcome.Declined;
    }

    private RadarBoard Planned(RadarBoard board, IReadOnlyDictionary<string, int> due, Func<string, string, double> scores)
    {
        var planned = RadarRule.Plan(board, due, scores, time.GetCurrentInstant());
        return planned.Rounds.SequenceEqual(board.Rounds) ? board : planned;
    }

    /// <summary>Each pair is compared at most once.</summary>
    private static Func<string, string, double> ScoresOf(RegisterIndex index)
    {
        var finder = new SimilarFinder(index);
        var known = new Dictionary<(string, string), double>();
        return (one, other) =>
        {
            var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
            if (!known.TryGetValue(pair, out var score))
                known[pair] = score = finder.Compare(one, other)?.Score ?? 0;
            return score;
        };
    }

    /// <summary>The contacts who may be offered something, by municipality.</summary>
    private async Task<ILookup<string, string>> ContactsAsync(CancellationToken cancellationToken) =>
        (await members.ActiveAsync(cancellationToken)
            .Where(member => member is { IsContact: true, IsSample: false, Municipality: not null } && !member.HasMuted(RegisterNotices.RadarTopic))
            .ToListAsync(cancellationToken))
        .ToLookup(member => member.Municipality!, member => member.Id);

    private async Task PublishAsync(RadarRound round, ILookup<string, string> contacts, CancellationToken cancellationToken)
    {
        var waiting = round.Invitations.Where(invitation => !invitation.IsPublished).Select(invitation => invitation.Municipality).ToList();
        if (waiting.Count > 0)
        {
            var recipients = waiting.SelectMany(municipality => contacts[municipality]).Select(contact => new NoticeRecipient(contact, RegisterNotices.WhyContact));
            await notices.PublishAsync(RegisterNotices.Offered(round), [.. recipients], cancellationToken);
            await ChangeAsync(round, current => current with { Invitations = [.. current.Invitations.Select(one => Published(one, waiting))] }, cancellationToken);
        }

        await IntroduceAsync(round, cancellationToken);
    }

    private async Task IntroduceAsync(RadarRound round, CancellationToken cancellationToken)
    {
        var introduced = round.Accepters.Where(accepter => round.IsIntroduced(accepter.Member)).ToList();
        if (introduced.Count <= round.Introduced)
            return;
        await notices.PublishAsync(RegisterNotices.Introduced(round), Recipients(introduced), cancellationToken);
        foreach (var (newcomer, told) in round.Newcomers())
            await notices.PublishAsync(RegisterNotices.Joined(round, newcomer.Member), Recipients(told), cancellationToken);
        await ChangeAsync(round, current => current with { Introduced = Math.Max(current.Introduced, introduced.Count) }, cancellationToken);
    }

    private Task<RadarBoard> ChangeAsync(RadarRound round, Func<RadarRound, RadarRound> change, CancellationToken cancellationToken) =>
        boards.ChangeAsync(round.Kind, board => board.Find(round.Id) is { } current ? board.With(change(current)) : board, cancellationToken);

    private static RadarInvitation Published(RadarInvitation invitation, List<string> municipalities) =>
        municipalities.Contains(invitation.Municipality) ? invitation with { IsPublished = true } : invitation;

    private static IReadOnlyList<NoticeRecipient> Recipients(IEnumerable<RadarAnswer> people) =>
        [.. people.Select(person => new NoticeRecipient(person.Member, RegisterNotices.WhyAccepted))];
}

public enum RadarOutcome
{
    /// <summary>Nobody of another municipality has said yes yet.</summary>
    Waiting,
    Introduced,
    Declined,

    /// <summary>There is no such round for this member.</summary>
    NotAllowed,
}
