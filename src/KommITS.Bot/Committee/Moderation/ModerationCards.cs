using KommITS.Bot.Cards;
using KommITS.Bot.Core.Committee.Moderation;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;

namespace KommITS.Bot.Committee.Moderation;

/// <summary>The cards that ask the committee: who is meant, and whether it is sure.</summary>
internal sealed class ModerationCards(QuestionArchive archive, MemberDirectory members, ReportBook reports, ConductBook conduct, QuestionWords words)
{
    private const int BytesOfQuote = 6_000;

    public async Task<object> WhoAsync(Texts texts, ModerationState state, CancellationToken cancellationToken)
    {
        var people = await members.FindManyAsync(state.Candidates, cancellationToken);
        return new
        {
            Fallback = texts["moderation.whichTitle"],
            Title = texts["moderation.whichTitle"],
            state.Token,
            People = state.Candidates.Where(people.ContainsKey).Select(id => new { Id = id, Name = NameOf(texts, people[id]) }),
        };
    }

    /// <summary>The one of the candidates whose name and municipality hold all the words; null when that is none, or several.</summary>
    public async Task<string?> MeantAsync(ModerationState state, string text, CancellationToken cancellationToken)
    {
        var wanted = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var people = await members.FindManyAsync(state.Candidates, cancellationToken);
        var meant = people.Values.Where(member => wanted.Length > 0 && Array.TrueForAll(wanted, word => TextOf(member).Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return meant is [var one] ? one.Id : null;

        string TextOf(Member member) => $"{NameOf(Texts.For(Texts.Swedish), member)} {member.Email}";
    }

    public async Task<object> ConfirmAsync(Texts texts, ModerationState state, CancellationToken cancellationToken)
    {
        var (title, effect) = state.Act switch
        {
            ModerationAct.Hide => (texts.Format("moderation.hideTitle", NameOf(texts, state)), texts["moderation.hideEffect"]),
            ModerationAct.Restore => (texts.Format("moderation.restoreTitle", NameOf(texts, state)), texts["moderation.restoreEffect"]),
            ModerationAct.Dismiss => (texts.Format("moderation.dismissTitle", state.ReportNumber), texts["moderation.dismissEffect"]),
            _ => await AboutMemberAsync(texts, state, cancellationToken),
        };
        return new
        {
            Fallback = title,
            Title = title,
            Quote = await QuoteAsync(state, cancellationToken),
            Reason = texts.Format("moderation.reasonLine", CardBudget.Fit(state.Reason!, CardBudget.Heading)),
            Effect = effect,
            YesTitle = texts[YesKeyOf(state.Act)],
            state.Token,
        };
    }

    /// <summary>"fråga 6", "svar 2 på fråga 6".</summary>
    public static string NameOf(Texts texts, ModerationState state) => NameOf(texts, state.QuestionNumber, state.AnswerNumber);

    public static string NameOf(Texts texts, int question, int? answer) => answer is null
        ? texts.Format("moderation.question", question)
        : texts.Format("moderation.answer", answer, question);

    /// <summary>What is written there.</summary>
    public static string? TextOf(Question question, string? answerId) =>
        (answerId is null ? question.Text : question.FindAnswer(answerId)?.Text) is { Length: > 0 } text ? CardBudget.Fit(text, BytesOfQuote) : null;

    private string NameOf(Texts texts, Member member) => texts.Format("questions.person", member.Name, words.Municipality(texts, member.Municipality));

    private async Task<(string Title, string Effect)> AboutMemberAsync(Texts texts, ModerationState state, CancellationToken cancellationToken)
    {
        var name = await members.FindAsync(state.Member!, cancellationToken) is { } member ? NameOf(texts, member) : texts["members.notGiven"];
        var before = (await conduct.OfAsync(state.Member!, cancellationToken)).Warnings;
        var history = before == 0 ? texts["moderation.noWarnings"] : texts.Count("moderation.warnings", before);
        return state.Act switch
        {
            ModerationAct.Warn => (texts.Format("moderation.warnTitle", name), $"{texts["moderation.warnEffect"]} {history}"),
            ModerationAct.Suspend => (texts.Format("moderation.suspendTitle", name), $"{texts["moderation.suspendEffect"]} {history}"),
            _ => (texts.Format("moderation.reinstateTitle", name), texts["moderation.reinstateEffect"]),
        };
    }

    private async Task<string?> QuoteAsync(ModerationState state, CancellationToken cancellationToken)
    {
        var (question, answer) = (state.Question, state.Answer);
        if (state.Report is not null && await reports.FindAsync(state.Report, cancellationToken) is { } report)
            (question, answer) = (report.Question, report.Answer);
        return question is not null && await archive.FindAsync(question, cancellationToken) is { } found ? TextOf(found, answer) : null;
    }

    private static string YesKeyOf(ModerationAct act) => act switch
    {
        ModerationAct.Hide => "moderation.hideYes",
        ModerationAct.Restore => "moderation.restoreYes",
        ModerationAct.Dismiss => "moderation.dismissYes",
        ModerationAct.Warn => "moderation.warnYes",
        ModerationAct.Suspend => "moderation.suspendYes",
        _ => "moderation.reinstateYes",
    };
}
