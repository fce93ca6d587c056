using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Mina anmälningar", "är jag anmäld": one's places at what lies ahead.</summary>
internal sealed class ShowOwnPlaces(ConferenceArchive archive, RosterBook rosters, TimeProvider time)
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var items = new List<object>();
        foreach (var one in (await archive.AllAsync(cancellationToken)).Where(one => one.IsPublished && one.Details.EndsAt > now))
        {
            var roster = await rosters.OfAsync(one.Id, cancellationToken);
            if (roster.Find(turn.Member.Id) is { IsOpen: true })
                items.Add(new
                {
                    one.Id,
                    Title = ConferenceWords.Name(turn.Texts, one),
                    Meta = turn.Texts.Format("conferences.listMeta", ConferenceWords.Kicker(turn.Texts, one), ConferenceWords.When(turn.Texts, one.Details), one.Details.Place),
                    State = ConferenceWords.Place(turn.Texts, one, roster, turn.Member.Id),
                });
        }

        var title = turn.Texts[items.Count == 0 ? "conferences.ownEmpty" : "conferences.ownTitle"];
        turn.Show("conferences/list", new
        {
            Fallback = title,
            Title = title,
            Items = items,
            When = "coming",
            Next = (string?)null,
            Other = "coming",
            OtherTitle = turn.Texts["conferences.comingButton"],
            CanWrite = false,
            Typed = turn.Texts["conferences.listTyped"],
        });
    }
}
