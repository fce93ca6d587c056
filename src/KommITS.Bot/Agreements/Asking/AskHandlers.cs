using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Agreements.Committee;
using KommITS.Bot.Agreements.Members;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Agreements.Asking;

/// <summary>"Fråga styrelsen om avtal 3: får bolag avropa?"</summary>
internal sealed class AskCommittee(AgreementTarget target, QuestionSender sender) : AgreementHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var text = turn.Input is Input.Command ? "" : AgreementTarget.AfterNumber(turn.Text);
        if (text.Length == 0 || !await sender.SendAsync(turn, agreement.Id, null, text, turn.Id, cancellationToken))
            await turn.BeginAsync(AskDialog.Name, new AskState { Agreement = agreement.Id, Number = agreement.Number }, cancellationToken);
    }
}

/// <summary>"Svara på fråga 1 om avtal 3: ja, helägda".</summary>
internal sealed partial class AnswerMember(AgreementTarget target, AgreementQuestions questions, QuestionSender sender) : CommitteeHandler(target)
{
    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, agreement, cancellationToken) is not { } question)
        {
            turn.Say("agreements.noSuchQuestion");
            return;
        }

        var text = turn.Input is Input.Command ? "" : AgreementTarget.AfterNumber(turn.Text);
        if (text.Length == 0 || !await sender.SendAsync(turn, agreement.Id, question.Id, text, turn.Id, cancellationToken))
            await turn.BeginAsync(AskDialog.Name, new AskState { Agreement = agreement.Id, Number = agreement.Number, Question = question.Id }, cancellationToken);
    }

    private async Task<AgreementQuestion?> FindAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command command)
            return await questions.FindAsync(agreement.Id, command.Get("question"), cancellationToken);
        return NumberSaid().Match(turn.Text) is { Success: true } said && int.TryParse(said.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (await questions.AllAsync(agreement.Id, cancellationToken)).FirstOrDefault(one => one.Number == number)
            : null;
    }

    [GeneratedRegex(@"\b(?:frågan?|question)\s+(\d{1,6})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex NumberSaid();
}

/// <summary>"Frågor om avtal 3": to the committee all of them, to a member what they asked and what was answered.</summary>
internal sealed class ShowAgreementQuestions(AgreementTarget target, AgreementQuestions questions, MemberDirectory members, AgreementWords words) : AgreementHandler(target)
{
    private const int Shown = 10;
    private const int ShownOfText = 700;

    protected override async Task ActAsync(BotTurn turn, Agreement agreement, CancellationToken cancellationToken)
    {
        var isCommittee = AgreementMoves.MayWrite(turn.Member);
        var all = (await questions.AllAsync(agreement.Id, cancellationToken)).Where(one => isCommittee || one.By == turn.Member.Id).ToList();
        var shown = all.TakeLast(Shown).ToList();
        var people = await members.FindManyAsync(shown.SelectMany(one => one.Answers.Select(answer => answer.By).Append(one.By)), cancellationToken);
        var title = turn.Texts.Format(isCommittee ? "agreements.questionsTitle" : "agreements.questionsOwn", agreement.Number, all.Count);
        turn.Show("agreements/questions", new
        {
            Fallback = title,
            Title = title,
            Questions = shown.Select(one => Row(turn, one, people, isCommittee)),
            Note = isCommittee && all.Count > 0 ? turn.Texts.Format("agreements.questionsTyped", agreement.Number) : null,
        });
    }

    private object Row(BotTurn turn, AgreementQuestion question, IReadOnlyDictionary<string, Member> people, bool isCommittee) => new
    {
        By = turn.Texts.Format("agreements.questionBy", question.Number, NameOf(turn, question.By, people), words.Municipality(turn.Texts, question.Municipality), turn.Texts.Day(question.At)),
        Said = CardBudget.Fit(question.Text, ShownOfText),
        question.Agreement,
        Question = question.Id,
        CanAnswer = isCommittee,
        Answers = question.Answers.TakeLast(2).Select(answer => new { By = NameOf(turn, answer.By, people), Said = CardBudget.Fit(answer.Text, ShownOfText) }),
    };

    private static string NameOf(BotTurn turn, string member, IReadOnlyDictionary<string, Member> people) =>
        people.GetValueOrDefault(member) is { Name.Length: > 0 } person ? person.Name : turn.Texts["agreements.someone"];
}
