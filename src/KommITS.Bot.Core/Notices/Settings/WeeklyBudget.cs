using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Settings;

/// <summary>How many ordinary notices a person got in the last seven days. A place is taken before the send, so that two instances do not both take the last.</summary>
public sealed class WeeklyBudget(IDocumentStore store)
{
    private static readonly Duration Week = Duration.FromDays(7);

    /// <returns>False when the budget is spent.</returns>
    public async Task<bool> TakeAsync(string member, string notice, int budget, Instant now, CancellationToken cancellationToken)
    {
        var taken = await store.ChangeAsync<Taken>(
            NoticeKeys.BudgetOf(member),
            stored =>
            {
                var recent = (stored?.Sent ?? []).Where(place => place.At > now - Week).ToList();
                return recent.Exists(place => place.Notice == notice) || recent.Count >= budget ? null : new Taken([.. recent, new Place(notice, now)]);
            },
            cancellationToken);
        return taken?.Sent.Any(place => place.Notice == notice && place.At > now - Week) == true;
    }

    /// <summary>It was not sent after all.</summary>
    public Task GiveBackAsync(string member, string notice, CancellationToken cancellationToken) => store.ChangeAsync<Taken>(
        NoticeKeys.BudgetOf(member),
        stored => stored?.Sent.Any(place => place.Notice == notice) == true ? new Taken([.. stored.Sent.Where(place => place.Notice != notice)]) : null,
        cancellationToken);

    internal sealed record Taken(IReadOnlyList<Place> Sent);

    internal sealed record Place(string Notice, Instant At);
}
