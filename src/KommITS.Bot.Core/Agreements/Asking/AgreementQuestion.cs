using NodaTime;

namespace KommITS.Bot.Core.Agreements.Asking;

/// <summary>What a member asked the committee about an agreement, and what was answered. Only the two see it.</summary>
public sealed record AgreementQuestion
{
    public const int MaxLength = 2000;

    /// <summary>Keeps the document small.</summary>
    public const int MaxAnswers = 20;

    public required string Id { get; init; }

    /// <summary>Counted within the agreement: "fråga 2 om avtal 3" stays the second, also when the first is forgotten.</summary>
    public required int Number { get; init; }

    /// <summary>Id of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>Member id.</summary>
    public required string By { get; init; }

    /// <summary>Municipality code, as it was then.</summary>
    public required string Municipality { get; init; }

    public required string Text { get; init; }

    public required Instant At { get; init; }

    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>The same answer twice is one; null when nothing changes.</summary>
    public AgreementQuestion? Answer(QuestionAnswer answer) =>
        Answers.Any(given => given.Id == answer.Id) || Answers.Count >= MaxAnswers ? null : this with { Answers = [.. Answers, answer] };
}

/// <param name="By">Member id of the committee's.</param>
public sealed record QuestionAnswer(string Id, string By, string Text, Instant At);
