using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <summary>
/// Who was welcomed and has not said in thirty days where they work is forgotten, without a word: they have not asked for anything. Who was refused stays as long as
/// the refusal can be looked up, and a founder of the committee until they come.
/// </summary>
internal sealed class StrangerRetention(MemberDirectory members, AdmissionBook requests, BoardBook board, ForgetOrders orders) : IRetention
{
    public string Name => "strangers";

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var count = 0;
        var silent = await members.AllAsync(cancellationToken)
            .Where(member => member is { Status: MemberStatus.Stranger, IsSample: false } && member.WelcomedAt + KeptFor.NeverAdmitted <= now)
            .ToListAsync(cancellationToken);
        foreach (var member in silent)
        {
            if ((await requests.OfAsync(member.Id, cancellationToken)).Count > 0 || await board.HasSeatAsync(member.Id, cancellationToken))
                continue;
            await orders.GiveAsync(member, ForgetReason.NeverJoined, cancellationToken);
            count++;
        }

        return count;
    }
}
