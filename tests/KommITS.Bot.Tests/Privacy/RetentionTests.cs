using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Admission;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Privacy.Retention;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>What is kept, for how long, on a clock that a test moves.</summary>
public sealed class RetentionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Talks_messages_and_who_was_never_admitted_go_when_their_time_is_over_and_not_before()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.Cleo.AsksAsync("Fråga: hur länge sparar ni mejl?");
        await society.Bo.ReceivesAsync("hur länge sparar ni mejl");
        var dag = await society.Society.MemberAsync("Dag Exempel", "dag@orebro.se");
        await society.ChangeAsync(dag, one => one with { Status = MemberStatus.Pending });
        var sent = await CountAsync(society, "deliveries");
        Assert.Equal(4, await CountAsync(society, "conversations"));

        await GoAsync(society, 23);
        await dag.ReceivesAsync("tas dina uppgifter bort 10 februari 2027");
        await GoAsync(society, 29);
        Assert.Equal(4, await CountAsync(society, "conversations"));
        Assert.InRange(await CountAsync(society, "deliveries"), sent, int.MaxValue);
        Assert.NotNull(await society.MemberAsync(dag));
        await GoAsync(society, 31);
        await society.ForgottenAsync(dag, "så dina uppgifter är borttagna. Kvitto");
        Assert.Equal(1, dag.CountOf("tas dina uppgifter bort"));
        Assert.Null(await society.MemberAsync(dag));
        Assert.Equal(0, await CountAsync(society, "conversations"));

        await GoAsync(society, 364);
        Assert.NotEqual(0, await CountAsync(society, "deliveries"));
        // The committee was asked about Dag after the others were written to.
        await GoAsync(society, 400);
        Assert.Equal(0, await CountAsync(society, "deliveries"));
        (await society.Cleo.SaysAsync("fråga 1")).Shows("hur länge sparar ni mejl");
    }

    [Fact]
    public async Task Diets_requests_strangers_what_was_not_understood_and_the_log_go_on_their_day_and_not_before()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.LiveAsync();
        var eva = society.Society.Person("Eva Exempel", "eva@example.org");
        await eva.OpensAsync();
        await society.Cleo.SaysAsync("flygande blå kaniner hoppar");
        var now = Instant.FromDateTimeOffset(society.Time.GetUtcNow());
        await society.Get<AdmissionBook>().AddAsync(
            new AdmissionRequest { Id = "gone/1", Member = "gone", Round = 1, Municipality = "2480", OpenedAt = now, DecidedAt = now, State = AdmissionState.Refused, IsSettled = true }, Token);
        await society.Get<SuspensionMarks>().SetAsync(["gone"], now, Token);
        var conference = (await society.Get<ConferenceArchive>().FindByNumberAsync(1, Token))!.Id;

        // The conference ends on the ninth day in the afternoon.
        await GoesAsync(society, 23, async () => (await society.Get<DietBook>().OfAsync(conference, Token)).Count > 0);
        await GoesAsync(
            society,
            29,
            async () => await society.Get<IDocumentStore>().ReadAsync<UnclearDay>(UnclearBook.KeyOf(new LocalDate(2027, 1, 11)), Token) is not null,
            async () => await society.Get<AdmissionBook>().FindAsync("gone/1", Token) is not null,
            async () => await society.MemberAsync(eva) is not null);
        Assert.Equal(0, eva.CountOf("Kvitto"));
        await GoesAsync(
            society,
            729,
            async () => await society.Get<AuditLog>().FindAsync(1, Token) is not null,
            () => society.Get<SuspensionMarks>().IsSetAsync("gone", Token));
        Assert.Null((await society.Get<AuditLog>().VerifyAsync(Token)).Broken);
    }

    [Fact]
    public async Task The_night_has_one_sweep_also_when_the_clock_is_put_forward_and_back()
    {
        await using var society = await PrivateSociety.StartAsync();
        var sweep = society.Get<RetentionSweep>();
        foreach (var (month, day) in new[] { (3, 28), (10, 31) })
        {
            society.Time.SetUtcNow(SwedishTime.At(new LocalDateTime(2027, month, day, 0, 0)).ToDateTimeOffset());
            await Task.Delay(100, Token);
            var before = (await ReadDayAsync(society));
            var sweeps = new List<LocalDateTime>();
            for (var quarter = 0; quarter < 30; quarter++)
            {
                var now = SwedishTime.LocalOf(Instant.FromDateTimeOffset(society.Time.GetUtcNow()));
                await sweep.SweepDueAsync(Token);
                var after = await ReadDayAsync(society);
                if (after != before)
                    sweeps.Add(now);
                before = after;
                society.Time.Advance(TimeSpan.FromMinutes(15));
                await Task.Delay(10, Token);
            }

            Assert.Equal(new LocalDate(2027, month, day), Assert.Single(sweeps).Date);
            Assert.InRange(sweeps[0].TimeOfDay, new LocalTime(3, 15), new LocalTime(4, 0));
        }
    }

    [Fact]
    public void The_store_in_azure_lets_a_talk_go_after_as_long_as_the_sweep() =>
        Assert.Contains($"param conversationDays int = {KeptFor.Conversation.Days}", File.ReadAllText(Path.Combine(Repository.Root, "deployment", "main.bicep")), StringComparison.Ordinal);

    private static async Task<string?> ReadDayAsync(PrivateSociety society) =>
        await society.Get<IDocumentStore>().ReadAsync<System.Text.Json.JsonElement>(new DocumentKey("privacy", "sweep", "current"), Token) is { } swept ? swept.Content.GetProperty("day").GetString() : null;

    /// <summary>All of it is there on that day after the start, and nothing the day after.</summary>
    private static async Task GoesAsync(PrivateSociety society, int lastDay, params Func<Task<bool>>[] areThere)
    {
        await GoAsync(society, lastDay);
        for (var at = 0; at < areThere.Length; at++)
            Assert.True(await areThere[at](), $"{at} went too early");
        await GoAsync(society, lastDay + 1);
        await society.PassAsync(TimeSpan.FromSeconds(30));
        for (var at = 0; at < areThere.Length; at++)
            Assert.False(await areThere[at](), $"{at} is still there");
    }

    /// <summary>An hour later in the day than the start, so many days after it.</summary>
    private static async Task GoAsync(PrivateSociety society, int days)
    {
        society.Time.SetUtcNow(SwedishTime.At(new LocalDate(2027, 1, 11).PlusDays(days).At(new LocalTime(11, 0))).ToDateTimeOffset());
        await society.TickAsync();
    }

    private static async Task<int> CountAsync(PrivateSociety society, string container) => await society.Get<IDocumentScan>().AllAsync(container, Token).CountAsync(Token);
}
