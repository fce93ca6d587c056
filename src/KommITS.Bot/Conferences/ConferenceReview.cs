using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences;

/// <summary>Shows a conference to one person, with their own place and what they may do.</summary>
internal sealed class ConferenceReview(RosterBook rosters, TimeProvider time)
{
    public async Task ShowAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        turn.Show("conferences/conference", await OfAsync(turn, conference, cancellationToken));

    /// <summary>In the place of the card whose button was pressed.</summary>
    public async Task ReplaceAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        turn.Replace("conferences/conference", await OfAsync(turn, conference, cancellationToken));

    private async Task<ConferenceCard> OfAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken) =>
        ConferenceCard.Of(turn.Texts, conference, await rosters.OfAsync(conference.Id, cancellationToken), turn.Member, time.GetCurrentInstant());
}
