using System.Globalization;
using KommITS.Bot.Conferences.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Konferens 3".</summary>
internal sealed class ShowConference(ConferenceTarget target, ConferenceReview review) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindAsync(turn, cancellationToken) is { } conference)
            await review.ShowAsync(turn, conference, cancellationToken);
        else
            turn.Say("conferences.notFound");
    }
}

/// <summary>"Program konferens 3".</summary>
internal sealed class ShowProgramme(ConferenceTarget target, TimeProvider time) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindOrNextAsync(turn, cancellationToken) is { } conference)
            await ShowAsync(turn, conference, PageOf(turn), cancellationToken);
        else
            turn.Say("conferences.notFound");
    }

    public Task ShowAsync(BotTurn turn, Conference conference, int page, CancellationToken cancellationToken)
    {
        if (conference.Details is { Sessions.Count: 0, Agenda.Count: 0, Documents.Count: 0 })
            turn.Say("conferences.noProgramme", ConferenceWords.Name(turn.Texts, conference));
        else
            turn.Show("conferences/programme", ProgrammeCard.Of(turn.Texts, conference, page, time.GetCurrentInstant()));
        return Task.CompletedTask;
    }

    private static int PageOf(BotTurn turn) =>
        turn.Input is Input.Command command && int.TryParse(command.Get("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}

/// <summary>"Vad händer nu": what goes on at this moment, and what comes next.</summary>
internal sealed class ShowNow(ConferenceTarget target, TimeProvider time) : IHandler
{
    private const int Ahead = 4;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await target.FindOrNextAsync(turn, cancellationToken) is not { IsPublished: true } conference)
        {
            turn.Say("conferences.nothingNow");
            return;
        }

        var (details, now) = (conference.Details, time.GetCurrentInstant());
        if (details.DayOf(now) < details.FirstDay || now >= details.EndsAt)
        {
            turn.Say("conferences.notToday", ConferenceWords.Name(turn.Texts, conference), ConferenceWords.When(turn.Texts, details));
            return;
        }

        var going = details.Sessions.Where(session => details.StartOf(session) <= now && now < details.EndOf(session)).ToList();
        var next = details.Sessions.Where(session => details.StartOf(session) > now).Take(Ahead).ToList();
        turn.Show("conferences/programme", CardOf(turn, conference, going, next, now));
    }

    private static ProgrammeCard CardOf(BotTurn turn, Conference conference, List<ConferenceSession> going, List<ConferenceSession> next, NodaTime.Instant now)
    {
        var whole = ProgrammeCard.Of(turn.Texts, conference, 0, now);
        var title = turn.Texts.Format("conferences.nowTitle", ConferenceWords.Moment(turn.Texts, conference.Details, now));
        return whole with
        {
            Fallback = title,
            Title = title,
            Now = going.Count > 0 ? turn.Texts["conferences.nowGoing"] : next.Count > 0 ? turn.Texts["conferences.nowNext"] : turn.Texts["conferences.nowNothing"],
            Lines = ProgrammeCard.LinesOf(turn.Texts, conference.Details, going.Concat(next), now),
            Agenda = [],
            Documents = [],
            Next = null,
        };
    }
}
