using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>Asks those who may be the second. Who comes into the committee meanwhile is asked, too.</summary>
public sealed class DecisionAsking(DecisionJudges judges, MemberDirectory members, NoticeService notices)
{
    public async Task AskAsync(Decision decision, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(decision.ProposedBy, cancellationToken) is not { } proposer)
            return;
        var asked = await judges.OfAsync(proposer, cancellationToken);
        await notices.PublishAsync(DecisionNotices.Ask(decision), [.. asked.Select(member => new NoticeRecipient(member.Id, DecisionNotices.WhyCommittee))], cancellationToken);
    }
}
