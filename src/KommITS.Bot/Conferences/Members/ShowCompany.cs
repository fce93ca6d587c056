using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Register;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Vilka kommer till konferens 3": those who let it be seen, first from municipalities like one's own.</summary>
internal sealed class ShowCompany(ConferenceTarget target, RosterBook rosters, Company company, RegisterWords words) : ConferenceHandler(target)
{
    private const int Shown = 15;
    private const int MostProducts = 4;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var companions = await company.OfAsync(roster, turn.Member, cancellationToken);
        var own = roster.Find(turn.Member.Id);
        var title = turn.Texts.Format("conferences.companyTitle", ConferenceWords.Name(turn.Texts, conference));
        turn.Show("conferences/company", new
        {
            Fallback = title,
            conference.Id,
            Title = title,
            Body = turn.Texts.Format("conferences.companyBody", roster.In.Count(), companions.Count),
            People = companions.Take(Shown).Select(one => RowOf(turn, one)),
            Note = companions.Count > Shown ? turn.Texts.Format("conferences.companyMore", Shown) : null,
            CanShow = own is { IsOpen: true, IsVisible: false },
            CanHide = own is { IsOpen: true, IsVisible: true },
            Typed = turn.Texts.Format("conferences.visibleTyped", conference.Number),
        });
    }

    private object RowOf(BotTurn turn, Companion one) => new
    {
        one.Person.Name,
        Meta = turn.Texts.Format("conferences.companyMeta", words.Municipality(turn.Texts, one.Person.Municipality), ConferenceWords.Mode(turn.Texts, one.Mode)),
        Shared = one.SharedProducts.Count == 0
            ? null
            : CardBudget.Fit(turn.Texts.Format("conferences.companyShared", turn.Texts.List([.. one.SharedProducts.Take(MostProducts).Select(words.Product)])), 400),
    };
}
