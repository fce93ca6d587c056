using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Reminders.Sending;
using KommITS.Bot.Core.Tests.Notices;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Reminders;

/// <summary>Own reminders over a store in memory and the notice engine, with loops and workers that a test steps by hand.</summary>
internal sealed class ReminderBench : IMeetings
{
    public const string Alva = "alva";
    public const string Bo = "bo";

    public ReminderBench()
    {
        Office = new();
        Office.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 14, 0, 0, TimeSpan.Zero));
        Book = new(Office.Network.Store);
        Service = new(Book, new ReminderReader(new DateRecognizer()), this, Office.Time);
        Moves = new(Book, this, NewWithdrawal(), Office.Time);
    }

    public PostOffice Office { get; }

    public ReminderBook Book { get; }

    public ReminderService Service { get; }

    public ReminderMoves Moves { get; }

    public List<Meeting> Meetings { get; } = [];

    public HashSet<string> Cancelled { get; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What one process has.</summary>
    public ReminderWork NewWork() => new(new ReminderBook(Office.Network.Store), NewWithdrawal(), Office.Notices, Office.Network.Deliveries, Office.Time);

    public async Task<Reminder> AddAsync(string member, Instant at, string request = "m1") =>
        (await Service.AddAsync(member, request, "ringa Bo", new TimeOption(at, ""), Token))!;

    public async Task TickAsync(ReminderWork? work = null)
    {
        work ??= NewWork();
        foreach (var mark in await work.DueAsync(Token).ToListAsync(Token))
            await work.DoAsync(mark, Token);
    }

    /// <summary>The loop and the workers, minute by minute.</summary>
    public async Task RunAsync(Duration span)
    {
        for (var minute = 0; minute < span.TotalMinutes; minute++)
        {
            await Office.RunAsync(Duration.FromMinutes(1));
            await TickAsync();
            await Office.RunAsync(Duration.Zero);
        }
    }

    /// <summary>When the loop or a worker has something to do next.</summary>
    public async Task<Instant> NextAsync()
    {
        var marks = await Office.Network.Store.QueryAllAsync<ReminderMark>(new DocumentQuery(Reminder.Container, "mark"), Token).Select(mark => mark.Content.LookAt).ToListAsync(Token);
        return marks.Where(at => at > Office.Now).DefaultIfEmpty(Office.Now + Duration.FromDays(1)).Min();
    }

    public async Task<Delivery?> DeliveryOfAsync(Reminder reminder) => await Office.FindAsync(ReminderNotices.IdOf(reminder), reminder.Member);

    public Task<IReadOnlyList<Meeting>> ComingAsync(Instant now, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Meeting>>([.. Meetings]);

    public Task<IReadOnlySet<string>> CancelledAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlySet<string>>(Cancelled);

    private ReminderWithdrawal NewWithdrawal() => new(new ReminderBook(Office.Network.Store), this, Office.Notices, Office.Time);
}
