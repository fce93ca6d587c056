using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Feedback;

/// <summary>What one participant thought of a conference.</summary>
/// <param name="Grade">1 to 5, 5 the best.</param>
/// <param name="Text">In their own words; may be empty.</param>
public sealed record ConferenceFeedback(string Member, int Grade, string Text, Instant At)
{
    public const int MaxText = 1000;
    public const int Best = 5;
}

public enum FeedbackOutcome
{
    Done,

    /// <summary>It is not over yet.</summary>
    TooEarly,

    /// <summary>Only who took part has a say.</summary>
    NotThere,
    NotValid,
}

/// <summary>The participants' ratings, a document each: saying it again changes one's own.</summary>
public sealed class FeedbackBook(IDocumentStore store, RosterBook rosters, TimeProvider time)
{
    public async Task<FeedbackOutcome> SayAsync(Conference conference, Member member, int grade, string text, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        if (grade is < 1 or > ConferenceFeedback.Best || text.Length > ConferenceFeedback.MaxText)
            return FeedbackOutcome.NotValid;
        if (!conference.IsPublished || now < conference.Details.EndsAt)
            return FeedbackOutcome.TooEarly;
        if ((await rosters.OfAsync(conference.Id, cancellationToken)).Find(member.Id) is not { State: RegistrationState.In })
            return FeedbackOutcome.NotThere;
        await store.UpsertAsync(new DocumentKey(Conference.Container, PartitionOf(conference.Id), member.Id), new ConferenceFeedback(member.Id, grade, text.Trim(), now), cancellationToken);
        return FeedbackOutcome.Done;
    }

    public async Task<IReadOnlyList<ConferenceFeedback>> AllAsync(string conference, CancellationToken cancellationToken) =>
        [.. (await store.QueryAllAsync<ConferenceFeedback>(new DocumentQuery(Conference.Container, PartitionOf(conference), PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken)).OrderByDescending(one => one.At)];

    private static string PartitionOf(string conference) => $"feedback/{conference}";
}
