using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Members.Municipalities;

/// <summary>"Medlemskommuner".</summary>
internal sealed class ListMunicipalities(MembershipBook book, ReferenceData reference) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var all = await book.AllAsync(cancellationToken);
        var members = Names(turn, all.Where(one => one.Standing == Standing.Member));
        var left = Names(turn, all.Where(one => one.Standing == Standing.Lapsed));
        if (members.Count + left.Count == 0)
        {
            turn.Say("municipalities.none");
            return;
        }

        var title = turn.Texts.Count("municipalities.list", members.Count);
        turn.Show("members/municipalities", new
        {
            Fallback = title,
            Title = title,
            Members = members.Count == 0 ? null : string.Join(", ", members),
            Left = left.Count == 0 ? null : turn.Texts.Format("municipalities.left", string.Join(", ", left)),
            Typed = turn.Member.IsCommittee ? turn.Texts["municipalities.typed"] : null,
        });
    }

    private List<string> Names(BotTurn turn, IEnumerable<MunicipalMembership> memberships) =>
        [.. memberships.Select(one => reference.FindMunicipality(one.Municipality)?.Name ?? one.Municipality).Order(StringComparer.Create(turn.Texts.Culture, ignoreCase: true))];
}
