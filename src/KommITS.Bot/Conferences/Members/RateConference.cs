using System.Globalization;
using KommITS.Bot.Cards;
using KommITS.Bot.Conferences.Committee;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Feedback;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Conferences.Members;

/// <summary>"Tyck till om konferens 3: 4 bra program". Without a grade the form asks for one.</summary>
internal sealed class RateConference(ConferenceTarget target, FeedbackBook feedback) : ConferenceHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        if (GradeIn(turn) is not var (grade, text))
        {
            Ask(turn, conference);
            return;
        }

        var outcome = await feedback.SayAsync(conference, turn.Member, grade, text, cancellationToken);
        if (outcome == FeedbackOutcome.Done)
            turn.Note(turn.Texts["conferences.ratedTitle"], turn.Texts.Format("conferences.ratedBody", grade, ConferenceWords.Name(turn.Texts, conference)));
        else
            turn.Say(outcome switch { FeedbackOutcome.TooEarly => "conferences.rateTooEarly", FeedbackOutcome.NotThere => "conferences.rateNotThere", _ => "conferences.rateInvalid" }, ConferenceFeedback.MaxText);
    }

    private static void Ask(BotTurn turn, Conference conference)
    {
        var title = turn.Texts.Format("conferences.feedbackAskTitle", ConferenceWords.Name(turn.Texts, conference));
        turn.Show("conferences/feedback", new { Fallback = title, conference.Id, Title = title, Typed = turn.Texts.Format("conferences.rateTyped", conference.Number) });
    }

    /// <summary>Null while no grade is said.</summary>
    private static (int Grade, string Text)? GradeIn(BotTurn turn)
    {
        if (turn.Input is Input.Command command)
            return Number(command.Get("grade")) is { } chosen ? (chosen, command.Get("text") ?? "") : null;
        var words = ConferenceTarget.AfterNumber(turn.Text).Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
        return Number(words.FirstOrDefault()?.TrimEnd(',', '.', ':')) is { } said ? (said, words.ElementAtOrDefault(1) ?? "") : null;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>"Omdömen konferens 3": the ratings, for the committee; without names.</summary>
internal sealed class ShowRatings(ConferenceTarget target, FeedbackBook feedback) : CommitteeHandler(target)
{
    private const int Shown = 15;

    protected override async Task ActAsync(BotTurn turn, Conference conference, CancellationToken cancellationToken)
    {
        var all = await feedback.AllAsync(conference.Id, cancellationToken);
        if (all.Count == 0)
        {
            turn.Say("conferences.ratingsNone");
            return;
        }

        var title = turn.Texts.Format("conferences.ratingsTitle", ConferenceWords.Name(turn.Texts, conference));
        turn.Show("conferences-committee/ratings", new
        {
            Fallback = title,
            Title = title,
            Body = turn.Texts.Format("conferences.ratingsBody", all.Average(one => one.Grade).ToString("0.0", turn.Texts.Culture), all.Count),
            Lines = all.Where(one => one.Text.Length > 0).Take(Shown).Select(one => new { Grade = turn.Texts.Format("conferences.ratingsGrade", one.Grade), Said = CardBudget.Fit(one.Text, 600) }),
        });
    }
}
