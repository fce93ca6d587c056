using System.Text.Json.Serialization;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Questions;

public enum QuestionStatus
{
    Open,

    /// <summary>The asker has accepted an answer; more answers are still welcome.</summary>
    Solved,

    /// <summary>The asker wants no more answers.</summary>
    Closed,

    /// <summary>Taken back before anyone answered; the text is gone.</summary>
    Deleted,
}

/// <summary>A question to the network, with its answers. Every rule about who may do what with it is here.</summary>
public sealed record Question
{
    public const int MinLetters = 3;
    public const int MaxLength = 2000;

    /// <summary>Keeps the document far under the store's limit.</summary>
    public const int MaxAnswers = 100;

    public required string Id { get; init; }

    /// <summary>What people call it: "fråga 42".</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required Author Asker { get; init; }

    public required Instant AskedAt { get; init; }

    public QuestionStatus Status { get; init; }

    /// <summary>Products named in the text.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    public AudienceKind Audience { get; init; }

    /// <summary>How many people were asked.</summary>
    public int Asked { get; init; }

    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Ids of those who said that it is not for them.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];

    public bool IsSample { get; init; }

    /// <summary>Peers are not told who asks, nor where they work; the committee can see it.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The newest time that the committee took it out of sight; null: never.</summary>
    public Hiding? Hiding { get; init; }

    [JsonIgnore]
    public bool IsHidden => Hiding is { IsOver: false };

    public bool TakesAnswers => Status is QuestionStatus.Open or QuestionStatus.Solved;

    /// <summary>Those that the committee has not taken out of sight.</summary>
    [JsonIgnore]
    public IReadOnlyList<Answer> SeenAnswers => [.. Answers.Where(answer => !answer.IsHidden)];

    [JsonIgnore]
    public Answer? AcceptedAnswer => Answers.FirstOrDefault(answer => answer is { Accepted: true, IsHidden: false });

    /// <summary>What is hidden is seen by who wrote it, and by the committee.</summary>
    public bool IsSeenBy(Member viewer) => !IsHidden || Asker.Member == viewer.Id || viewer.ActsForCommittee;

    /// <summary>Whether it still waits for an answer of this member.</summary>
    public bool Waits(string member) =>
        TakesAnswers && !IsHidden && Asker.Member != member && !Declined.Contains(member) && Answers.All(answer => answer.Author.Member != member);

    public Answer? FindAnswer(string answerId) => Answers.FirstOrDefault(answer => answer.Id == answerId);

    /// <summary>The same answer twice (same id, or same words of the same person) is one answer.</summary>
    public QuestionChange Answer(Answer answer)
    {
        if (Status == QuestionStatus.Deleted)
            return new(QuestionOutcome.Deleted);
        if (answer.Author.Member == Asker.Member)
            return new(QuestionOutcome.OwnQuestion);
        if (Answers.Any(given => given.Id == answer.Id || (given.Author.Member == answer.Author.Member && given.Text == answer.Text)))
            return new(QuestionOutcome.AlreadyDone);
        if (IsHidden)
            return new(QuestionOutcome.Hidden);
        if (!TakesAnswers || Answers.Count >= MaxAnswers)
            return new(QuestionOutcome.Closed);
        return new(QuestionOutcome.Done, this with { Answers = [.. Answers, answer], Declined = Without(answer.Author.Member) });
    }

    public QuestionChange Decline(string member) =>
        Status == QuestionStatus.Deleted ? new(QuestionOutcome.Deleted)
        : Asker.Member == member ? new(QuestionOutcome.OwnQuestion)
        : Declined.Contains(member) ? new(QuestionOutcome.AlreadyDone)
        : new(QuestionOutcome.Done, this with { Declined = [.. Declined, member] });

    /// <summary>One answer is the accepted one; accepting another moves the mark.</summary>
    public QuestionChange Accept(string answerId, string member) =>
        ByAsker(member, answerId, answer => answer.Accepted, () => this with
        {
            Status = Status == QuestionStatus.Open ? QuestionStatus.Solved : Status,
            Answers = [.. Answers.Select(answer => answer with { Accepted = answer.Id == answerId })],
        });

    public QuestionChange Thank(string answerId, string member) =>
        ByAsker(member, answerId, answer => answer.Thanked, () => this with
        {
            Answers = [.. Answers.Select(answer => answer.Id == answerId ? answer with { Thanked = true } : answer)],
        });

    public QuestionChange Close(string member) =>
        member != Asker.Member ? new(QuestionOutcome.NotYours)
        : Status == QuestionStatus.Deleted ? new(QuestionOutcome.Deleted)
        : Status == QuestionStatus.Closed ? new(QuestionOutcome.AlreadyDone)
        : new(QuestionOutcome.Done, this with { Status = QuestionStatus.Closed });

    /// <summary>Only while nobody has answered: after that the answers are others' work, and the question can be closed instead.</summary>
    public QuestionChange Delete(string member) =>
        member != Asker.Member ? new(QuestionOutcome.NotYours)
        : Status == QuestionStatus.Deleted ? new(QuestionOutcome.AlreadyDone)
        : Answers.Count > 0 ? new(QuestionOutcome.HasAnswers)
        : new(QuestionOutcome.Done, this with { Status = QuestionStatus.Deleted, Text = "", Products = [] });

    /// <summary>A colleague of the asker's goes on with it: the answers come to them. The municipality stays.</summary>
    public QuestionChange HandOver(string from, Members.Member to) =>
        Asker.Member != from || Status != QuestionStatus.Open
            ? new(QuestionOutcome.AlreadyDone)
            : new(QuestionOutcome.Done, this with { Asker = Asker with { Member = to.Id, Name = to.Name }, Declined = Without(to.Id) });

    private QuestionChange ByAsker(string member, string answerId, Func<Answer, bool> isDone, Func<Question> change)
    {
        if (member != Asker.Member)
            return new(QuestionOutcome.NotYours);
        if (Status == QuestionStatus.Deleted)
            return new(QuestionOutcome.Deleted);
        if (FindAnswer(answerId) is not { IsHidden: false } answer)
            return new(QuestionOutcome.NoSuchAnswer);
        return isDone(answer) ? new(QuestionOutcome.AlreadyDone) : new(QuestionOutcome.Done, change());
    }

    private IReadOnlyList<string> Without(string member) => [.. Declined.Where(declined => declined != member)];
}
