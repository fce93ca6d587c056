using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Moderation;

/// <summary>Taking a question or one of its answers out of sight, and bringing it back. Nothing is lost, and everybody but the committee and who wrote it sees nothing of it.</summary>
public static class HidingMoves
{
    public static bool MayModerate(Member by) => by.ActsForCommittee;

    extension(Question question)
    {
        /// <param name="answerId">Null: the whole question.</param>
        public QuestionChange Hide(string? answerId, string reason, Member by, Instant now) =>
            question.Change(answerId, by, hiding => hiding is { IsOver: false } ? null : new Hiding(reason, by.Id, now));

        /// <param name="answerId">Null: the whole question.</param>
        public QuestionChange Restore(string? answerId, string reason, Member by, Instant now) =>
            question.Change(answerId, by, hiding => hiding is { IsOver: false } ? hiding with { RestoredAt = now, RestoreReason = reason } : null);

        /// <summary>The newest hiding of the question, or of the answer.</summary>
        public Hiding? HidingOf(string? answerId) => answerId is null ? question.Hiding : question.FindAnswer(answerId)?.Hiding;

        /// <summary>Member id of who wrote it.</summary>
        public string? WriterOf(string? answerId) => answerId is null ? question.Asker.Member : question.FindAnswer(answerId)?.Author.Member;

        /// <summary>As the audit log names it.</summary>
        public string NameOf(string? answerId) => answerId is null
            ? $"question/{question.Number}"
            : $"answer/{question.Answers.Index().First(entry => entry.Item.Id == answerId).Index + 1}/{question.Number}";

        private QuestionChange Change(string? answerId, Member by, Func<Hiding?, Hiding?> decide)
        {
            if (!MayModerate(by))
                return new(QuestionOutcome.NotCommittee);
            if (question.Status == QuestionStatus.Deleted)
                return new(QuestionOutcome.Deleted);
            if (answerId is not null && question.FindAnswer(answerId) is null)
                return new(QuestionOutcome.NoSuchAnswer);
            if (decide(question.HidingOf(answerId)) is not { } next)
                return new(QuestionOutcome.AlreadyDone);
            return new(QuestionOutcome.Done, answerId is null
                ? question with { Hiding = next }
                : question with { Answers = [.. question.Answers.Select(answer => answer.Id == answerId ? answer with { Hiding = next } : answer)] });
        }
    }
}
