using System.Text.RegularExpressions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>"Varna Bo: skäl".</summary>
internal sealed class WarnMember(MemberDirectory members) : MemberHandler(members)
{
    protected override ModerationAct Act => ModerationAct.Warn;

    protected override string? WhyNot(Member member) => null;
}

/// <summary>"Stäng av Bo: skäl".</summary>
internal sealed class SuspendMember(MemberDirectory members) : MemberHandler(members)
{
    protected override ModerationAct Act => ModerationAct.Suspend;

    protected override string? WhyNot(Member member) =>
        member.IsCommittee ? "moderation.isCommittee" : member.Status == MemberStatus.Suspended ? "moderation.alreadySuspended" : null;
}

/// <summary>"Häv avstängningen för Bo: skäl".</summary>
internal sealed class ReinstateMember(MemberDirectory members) : MemberHandler(members)
{
    protected override ModerationAct Act => ModerationAct.Reinstate;

    protected override string? WhyNot(Member member) => member.Status == MemberStatus.Suspended ? null : "moderation.notSuspended";
}

/// <summary>What the committee does about one member, whom it names.</summary>
internal abstract class MemberHandler(MemberDirectory members) : IHandler
{
    private const int MostCandidates = 6;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (PersonWish.Read(turn.Text) is not { } wish)
        {
            turn.Say("moderation.nobody");
            return;
        }

        var known = await members.AllAsync(cancellationToken).Where(member => member is { IsSample: false, Status: not MemberStatus.Stranger })
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id, StringComparer.Ordinal).ToListAsync(cancellationToken);
        var found = MemberFinder.Find(known, wish.Who);
        if (found.Count == 0)
            turn.Say("moderation.unknownName", wish.Who);
        else if (found.Count > MostCandidates)
            turn.Say("moderation.tooMany", wish.Who, found.Count);
        else if (found is [var one] && WhyNot(one) is { } reason)
            turn.Say(reason);
        else
            await turn.BeginAsync(ModerationDialog.Name, StateOf(found, wish), cancellationToken);
    }

    protected abstract ModerationAct Act { get; }

    /// <summary>Key of why it can't be done to this member; null: it can.</summary>
    protected abstract string? WhyNot(Member member);

    private ModerationState StateOf(IReadOnlyList<Member> found, PersonWish wish) => new()
    {
        Act = Act,
        Member = found is [var one] ? one.Id : null,
        Candidates = [.. found.Select(member => member.Id)],
        Reason = wish.Reason,
    };
}

/// <summary>Takes the name and the reason out of "stäng av Bo Exempel: skäl".</summary>
internal sealed partial record PersonWish(string Who, string? Reason)
{
    public static PersonWish? Read(string text)
    {
        var match = Wish().Match(text.Trim());
        var reason = match.Groups["reason"].Value.Trim();
        return match.Success ? new PersonWish(match.Groups["who"].Value.Trim().TrimEnd('.'), reason.Length > 0 ? reason : null) : null;
    }

    [GeneratedRegex(
        @"\A(?:[\w’']+[ ,]+){0,3}?(?:varna|warn|suspendera|suspend|avstäng|stänga? av|(?:häv|upphäv|avsluta) (?:avstängning(?:en)?|suspendering(?:en)?) (?:för|av|på)|(?:lift|end) (?:the )?suspension (?:of|for|on)|reinstate)\s+(?:medlem(?:men)?\s+|användaren\s+|(?:the )?member\s+)?(?<who>[^:\n]{1,120}?)\s*(?:[:\n](?<reason>.*))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 200)]
    private static partial Regex Wish();
}
