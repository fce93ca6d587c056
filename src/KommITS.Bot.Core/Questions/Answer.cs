using System.Text.Json.Serialization;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Questions;

public sealed record Answer(string Id, Author Author, string Text, Instant AnsweredAt, bool Accepted = false, bool Thanked = false)
{
    public const int MaxLength = 4000;

    /// <summary>The newest time that the committee took it out of sight; null: never.</summary>
    public Hiding? Hiding { get; init; }

    [JsonIgnore]
    public bool IsHidden => Hiding is { IsOver: false };

    /// <summary>What is hidden is seen by who wrote it, and by the committee.</summary>
    public bool IsSeenBy(Member viewer) => !IsHidden || Author.Member == viewer.Id || viewer.ActsForCommittee;
}
