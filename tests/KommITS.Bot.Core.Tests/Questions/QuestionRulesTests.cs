using KommITS.Bot.Core.Questions;
using NodaTime;
using static KommITS.Bot.Core.Questions.QuestionOutcome;
using static KommITS.Bot.Core.Questions.QuestionStatus;

namespace KommITS.Bot.Core.Tests.Questions;

/// <summary>Who may do what with a question, in which state of it: the whole table.</summary>
public sealed class QuestionRulesTests
{
    private const string Asker = "alva";
    private const string Peer = "bo";
    private const string Author = "cleo";

    private enum Act
    {
        Answer,
        Decline,
        Accept,
        Thank,
        Close,
        Delete,
    }

    /// <summary>Author has given the one answer, with the id "given", that is there unless the question is without answers.</summary>
    private static readonly (Act Act, string Who, QuestionOutcome Open, QuestionOutcome Solved, QuestionOutcome Closed, QuestionOutcome Deleted)[] Rows =
    [
        (Act.Answer, Asker, OwnQuestion, OwnQuestion, OwnQuestion, QuestionOutcome.Deleted),
        (Act.Answer, Peer, Done, Done, QuestionOutcome.Closed, QuestionOutcome.Deleted),
        (Act.Answer, Author, Done, Done, QuestionOutcome.Closed, QuestionOutcome.Deleted),
        (Act.Decline, Asker, OwnQuestion, OwnQuestion, OwnQuestion, QuestionOutcome.Deleted),
        (Act.Decline, Peer, Done, Done, Done, QuestionOutcome.Deleted),
        (Act.Decline, Author, Done, Done, Done, QuestionOutcome.Deleted),
        (Act.Accept, Asker, Done, Done, Done, QuestionOutcome.Deleted),
        (Act.Accept, Peer, NotYours, NotYours, NotYours, NotYours),
        (Act.Accept, Author, NotYours, NotYours, NotYours, NotYours),
        (Act.Thank, Asker, Done, Done, Done, QuestionOutcome.Deleted),
        (Act.Thank, Peer, NotYours, NotYours, NotYours, NotYours),
        (Act.Thank, Author, NotYours, NotYours, NotYours, NotYours),
        (Act.Close, Asker, Done, Done, AlreadyDone, QuestionOutcome.Deleted),
        (Act.Close, Peer, NotYours, NotYours, NotYours, NotYours),
        (Act.Close, Author, NotYours, NotYours, NotYours, NotYours),
        (Act.Delete, Asker, HasAnswers, HasAnswers, HasAnswers, AlreadyDone),
        (Act.Delete, Peer, NotYours, NotYours, NotYours, NotYours),
        (Act.Delete, Author, NotYours, NotYours, NotYours, NotYours),
    ];

    public static TheoryData<string, string, QuestionStatus, QuestionOutcome> Table
    {
        get
        {
            var table = new TheoryData<string, string, QuestionStatus, QuestionOutcome>();
            foreach (var row in Rows)
            {
                table.Add($"{row.Act}", row.Who, Open, row.Open);
                table.Add($"{row.Act}", row.Who, Solved, row.Solved);
                table.Add($"{row.Act}", row.Who, QuestionStatus.Closed, row.Closed);
                table.Add($"{row.Act}", row.Who, QuestionStatus.Deleted, row.Deleted);
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_holds(string act, string who, QuestionStatus status, QuestionOutcome expected)
    {
        var change = Do(Enum.Parse<Act>(act), Asked(status, withAnswer: true), who);
        Assert.Equal(expected, change.Outcome);
        Assert.Equal(expected == Done, change.Changed is not null);
    }

    [Theory]
    [InlineData(Open, Done)]
    [InlineData(QuestionStatus.Closed, Done)]
    [InlineData(QuestionStatus.Deleted, AlreadyDone)]
    public void Nobody_has_answered_so_the_asker_may_take_it_back(QuestionStatus status, QuestionOutcome expected)
    {
        var change = Asked(status, withAnswer: false).Delete(Asker);
        Assert.Equal(expected, change.Outcome);
        if (expected == Done)
            Assert.Equal(("", QuestionStatus.Deleted), (change.Changed!.Text, change.Changed.Status));
    }

    [Fact]
    public void The_same_answer_twice_is_one_answer_also_when_the_question_has_closed_since()
    {
        var answered = Asked(Open, withAnswer: false).Answer(AnswerBy(Peer, "1", "Ja.")).Changed!;
        Assert.Equal(AlreadyDone, answered.Answer(AnswerBy(Peer, "1", "Ja, annat.")).Outcome);
        Assert.Equal(AlreadyDone, answered.Answer(AnswerBy(Peer, "2", "Ja.")).Outcome);
        Assert.Equal(AlreadyDone, answered.Close(Asker).Changed!.Answer(AnswerBy(Peer, "1", "Ja.")).Outcome);
        Assert.Equal(Done, answered.Answer(AnswerBy(Author, "3", "Ja.")).Outcome);
    }

    [Fact]
    public void Who_declined_and_then_answers_is_no_longer_out()
    {
        var declined = Asked(Open, withAnswer: false).Decline(Peer).Changed!;
        Assert.False(declined.Waits(Peer));
        Assert.Equal(AlreadyDone, declined.Decline(Peer).Outcome);
        Assert.DoesNotContain(Peer, declined.Answer(AnswerBy(Peer, "1", "Jo.")).Changed!.Declined);
    }

    [Theory]
    [InlineData(Asker, Open, false)]
    [InlineData(Peer, Open, true)]
    [InlineData(Peer, Solved, true)]
    [InlineData(Peer, QuestionStatus.Closed, false)]
    [InlineData(Peer, QuestionStatus.Deleted, false)]
    [InlineData(Author, Open, false)]
    public void It_waits_for_those_who_may_and_have_not_answered(string who, QuestionStatus status, bool waits) =>
        Assert.Equal(waits, Asked(status, withAnswer: true).Waits(who));

    [Fact]
    public void Accepting_solves_and_accepting_another_moves_the_mark()
    {
        var two = Asked(Open, withAnswer: true).Answer(AnswerBy(Peer, "second", "Jo.")).Changed!;
        var first = two.Accept("given", Asker).Changed!;
        Assert.Equal((Solved, "given"), (first.Status, first.AcceptedAnswer!.Id));
        Assert.Equal(AlreadyDone, first.Accept("given", Asker).Outcome);
        var moved = first.Accept("second", Asker).Changed!;
        Assert.Equal(["second"], moved.Answers.Where(answer => answer.Accepted).Select(answer => answer.Id));
    }

    [Fact]
    public void Accepting_an_answer_of_a_closed_question_does_not_open_it() =>
        Assert.Equal(QuestionStatus.Closed, Asked(QuestionStatus.Closed, withAnswer: true).Accept("given", Asker).Changed!.Status);

    [Fact]
    public void Thanking_is_for_one_answer_once()
    {
        var two = Asked(Open, withAnswer: true).Answer(AnswerBy(Peer, "second", "Jo.")).Changed!;
        var thanked = two.Thank("second", Asker).Changed!;
        Assert.Equal([false, true], thanked.Answers.Select(answer => answer.Thanked));
        Assert.Equal(AlreadyDone, thanked.Thank("second", Asker).Outcome);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    public void An_answer_that_is_not_there_is_named_as_such(string answerId)
    {
        Assert.Equal(NoSuchAnswer, Asked(Open, withAnswer: true).Accept(answerId, Asker).Outcome);
        Assert.Equal(NoSuchAnswer, Asked(Open, withAnswer: true).Thank(answerId, Asker).Outcome);
    }

    private static QuestionChange Do(Act act, Question question, string who) => act switch
    {
        Act.Answer => question.Answer(AnswerBy(who, "new", "Något nytt.")),
        Act.Decline => question.Decline(who),
        Act.Accept => question.Accept("given", who),
        Act.Thank => question.Thank("given", who),
        Act.Close => question.Close(who),
        _ => question.Delete(who),
    };

    private static Question Asked(QuestionStatus status, bool withAnswer) => new()
    {
        Id = "q",
        Number = 1,
        Text = "Vem kör Lifecare?",
        Asker = new Author(Asker, "Alva", "1814", []),
        AskedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
        Status = status,
        Answers = withAnswer ? [AnswerBy(Author, "given", "Vi.")] : [],
    };

    private static Answer AnswerBy(string member, string id, string text) =>
        new(id, new Author(member, member, "2480", []), text, Instant.FromUtc(2026, 1, 2, 0, 0));
}
