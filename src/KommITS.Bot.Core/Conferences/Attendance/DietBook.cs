using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>What people may not or do not eat: documents of their own, asked for only where the organiser wants it, and deleted after the event.</summary>
public sealed class DietBook(IDocumentStore store)
{
    public const int MaxLength = 300;

    /// <summary>Counted from the end of the conference.</summary>
    public static readonly Duration Kept = Duration.FromDays(14);

    /// <returns>False where it is not asked for, or is not theirs to say.</returns>
    public async Task<bool> SayAsync(Conference conference, Roster roster, Member member, string diet, CancellationToken cancellationToken)
    {
        if (!conference.Details.AsksDiet || roster.Find(member.Id) is not { IsOpen: true } || diet.Length > MaxLength)
            return false;
        if (string.IsNullOrWhiteSpace(diet))
            await ForgetAsync(conference.Id, member.Id, cancellationToken);
        else
            await store.UpsertAsync(KeyOf(conference.Id, member.Id), new Diet(member.Id, diet.Trim()), cancellationToken);
        return true;
    }

    public async Task<IReadOnlyDictionary<string, string>> OfAsync(string conference, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<Diet>(new DocumentQuery(Conference.Container, PartitionOf(conference), PageSize: 500), cancellationToken)
            .ToDictionaryAsync(document => document.Content.Member, document => document.Content.Text, cancellationToken: cancellationToken);

    public Task ForgetAsync(string conference, string member, CancellationToken cancellationToken) => store.DeleteAsync(KeyOf(conference, member), cancellationToken);

    public async Task ForgetAllAsync(string conference, CancellationToken cancellationToken)
    {
        foreach (var member in (await OfAsync(conference, cancellationToken)).Keys)
            await ForgetAsync(conference, member, cancellationToken);
    }

    private static DocumentKey KeyOf(string conference, string member) => new(Conference.Container, PartitionOf(conference), member);

    private static string PartitionOf(string conference) => $"diet/{conference}";

    private sealed record Diet(string Member, string Text);
}
