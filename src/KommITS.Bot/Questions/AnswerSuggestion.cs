using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Help;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Questions;

/// <summary>While a question waits for this person, words that nobody understands may be their answer.</summary>
internal sealed class AnswerSuggestion(QuestionArchive archive) : ISuggestion
{
    public async Task<string?> SuggestAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.Member.IsActive && (await archive.AnswerableByAsync(turn.Member.Id, 1, cancellationToken)).Count > 0 ? Intents.Answer : null;
}
