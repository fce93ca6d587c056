using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Reminders.Reading;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Reminders;

/// <summary>What members do with their own reminders. Every step may be run again: it is named by the message that asked for it.</summary>
public sealed class ReminderService(ReminderBook book, ReminderReader reader, IMeetings meetings, TimeProvider time)
{
    /// <summary>More than anybody keeps an eye on.</summary>
    public const int MostComing = 100;


    public async Task<ReminderWish> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        return reader.Read(text, now, await meetings.ComingAsync(now, cancellationToken));
    }

    /// <param name="request">Names the message that asked for it: the same at a second run.</param>
    /// <returns>Null when the member has too many already.</returns>
    public async Task<Reminder?> AddAsync(string member, string request, string about, TimeOption at, CancellationToken cancellationToken)
    {
        var id = RequestId.Of(member, request);
        if (await book.FindAsync(member, id, cancellationToken) is null && (await ComingAsync(member, cancellationToken)).Count >= MostComing)
            return null;
        return await book.AddAsync(member, id, number => New(member, id, number, about, at), cancellationToken);
    }

    /// <summary>Those that wait for their time, the soonest first.</summary>
    public async Task<IReadOnlyList<Reminder>> ComingAsync(string member, CancellationToken cancellationToken) =>
        [.. (await book.OfAsync(member, cancellationToken)).Where(reminder => reminder.IsComing)];

    /// <summary>Those that did not reach the member, the newest first.</summary>
    public async Task<IReadOnlyList<Reminder>> MissedAsync(string member, CancellationToken cancellationToken) =>
        [.. (await book.OfAsync(member, cancellationToken)).Where(reminder => reminder.State == ReminderState.Missed).Reverse()];

    public async Task<Reminder?> FindByNumberAsync(string member, int number, CancellationToken cancellationToken) =>
        (await book.OfAsync(member, cancellationToken)).FirstOrDefault(reminder => reminder.Number == number);

    /// <summary>The one that came last, which "snooza" means; null when none has.</summary>
    public async Task<Reminder?> NewestArrivedAsync(string member, CancellationToken cancellationToken) =>
        (await book.OfAsync(member, cancellationToken)).Where(reminder => reminder.State == ReminderState.Sent).MaxBy(reminder => reminder.EndedAt);

    public Task<Reminder?> FindAsync(string member, string id, CancellationToken cancellationToken) => book.FindAsync(member, id, cancellationToken);

    /// <summary>Another time, of one that waits or has come.</summary>
    /// <returns>Null when the member has no such reminder.</returns>
    public Task<Reminder?> MoveAsync(string member, string id, TimeOption at, CancellationToken cancellationToken) => book.ChangeAsync(
        member, id, reminder => reminder.DueAt == at.At && reminder.State == ReminderState.Waiting ? reminder : reminder.MoveTo(at), cancellationToken);

    public Task<Reminder?> RewordAsync(string member, string id, string about, CancellationToken cancellationToken) =>
        book.ChangeAsync(member, id, reminder => reminder with { About = Fit(about) }, cancellationToken);

    /// <returns>False when the member has no such reminder.</returns>
    public Task<bool> DeleteAsync(string member, string id, CancellationToken cancellationToken) => book.DeleteAsync(member, id, cancellationToken);

    private Reminder New(string member, string id, int number, string about, TimeOption at) => new()
    {
        Id = id,
        Member = member,
        Number = number,
        About = Fit(about),
        DueAt = at.At,
        CreatedAt = time.GetCurrentInstant(),
        Basis = MeetingBasis.Of(at),
    };

    private static string Fit(string about) => about.Length <= Reminder.LongestAbout ? about : about[..(Reminder.LongestAbout - 1)].TrimEnd() + "…";
}
