using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>Finds the question, or the answer to it, that a button's data, a report or typed numbers mean.</summary>
internal sealed partial class ContentTarget(QuestionTarget questions, QuestionArchive archive, ReportBook reports)
{
    /// <summary>Null when there is none that the person sees; then that has been said.</summary>
    public async Task<Content?> FindAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command && command.Get("report") is { } id)
        {
            if (await reports.FindAsync(id, cancellationToken) is { } report && await archive.FindAsync(report.Question, cancellationToken) is { Status: not QuestionStatus.Deleted } about)
                return ContentOf(about, report.Answer);
            turn.Say("moderation.noReport");
            return null;
        }

        if (await questions.FindAsync(turn, cancellationToken) is not { } question)
            return null;
        if (turn.Input is Input.Command pressed)
            return pressed.Get("answer") is { } answer ? Seen(turn, question, answer) : new Content(question, null, null);
        return AnswerNumberOf(turn) is { } number ? Seen(turn, question, question.Answers.ElementAtOrDefault(number - 1)?.Id) : new Content(question, null, null);
    }

    private static Content? Seen(BotTurn turn, Question question, string? answerId)
    {
        if (answerId is not null && question.FindAnswer(answerId)?.IsSeenBy(turn.Member) == true)
            return ContentOf(question, answerId);
        turn.Say(OutcomeTexts.KeyOf(QuestionOutcome.NoSuchAnswer));
        return null;
    }

    private static Content ContentOf(Question question, string? answerId) => new(
        question, answerId, answerId is null ? null : question.Answers.Index().Where(entry => entry.Item.Id == answerId).Select(entry => (int?)entry.Index + 1).FirstOrDefault());

    /// <summary>Only where it is said before the reason: a reason may speak of answers too.</summary>
    private static int? AnswerNumberOf(BotTurn turn)
    {
        var body = turn.Understood?.Slots.Body;
        var head = body is null ? turn.Text : turn.Text[..Math.Max(0, turn.Text.LastIndexOf(body, StringComparison.Ordinal))];
        return AnswerNumber().Match(head) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\b(?:svar|svaret|answer)\s+(?:nr\s+|number\s+|no\s+)?(\d{1,4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex AnswerNumber();
}

/// <param name="AnswerId">Null: the question itself.</param>
/// <param name="AnswerNumber">Counted from 1.</param>
internal sealed record Content(Question Question, string? AnswerId, int? AnswerNumber);
