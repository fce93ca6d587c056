using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>Agreements that the person follows: the successor hears of them from now on.</summary>
internal sealed class FollowHandover(InterestBook interests) : IHandover
{
    public string Kind => "follows";

    public async Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken) => (await FollowedAsync(from, cancellationToken)).Count;

    public async Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken)
    {
        foreach (var followed in await FollowedAsync(from, cancellationToken))
            await interests.GiveAsync(followed, to.Id, cancellationToken);
    }

    private async Task<IReadOnlyList<AgreementInterest>> FollowedAsync(string member, CancellationToken cancellationToken) =>
        [.. (await interests.AllAsync(member, cancellationToken)).Where(one => one.Follows)];
}
