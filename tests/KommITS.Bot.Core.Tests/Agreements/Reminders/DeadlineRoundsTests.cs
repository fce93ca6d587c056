using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Notices;
using NodaTime;
using static KommITS.Bot.Core.Tests.Agreements.AgreementBench;

namespace KommITS.Bot.Core.Tests.Agreements.Reminders;

public sealed class DeadlineRoundsTests
{
    private const string Notice = "notice/2027-12-31";
    private const string End = "end/2028-03-31";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_plan_goes_by_the_clock_on_the_wall_and_leaves_out_what_had_passed()
    {
        Assert.Equal(
            [
                ($"{Notice}/180", Instant.FromUtc(2027, 7, 4, 7, 0)), ($"{Notice}/90", Instant.FromUtc(2027, 10, 2, 7, 0)), ($"{End}/180", Instant.FromUtc(2027, 10, 3, 7, 0)),
                ($"{Notice}/30", Instant.FromUtc(2027, 12, 1, 8, 0)), ($"{End}/90", Instant.FromUtc(2028, 1, 1, 8, 0)), ($"{End}/30", Instant.FromUtc(2028, 3, 1, 8, 0)),
            ],
            DeadlinePlan.Of(Published()).Select(one => (one.Key, one.At)));
        var late = Published(at: Instant.FromUtc(2027, 11, 1, 8, 0));
        Assert.Equal([$"{Notice}/30", $"{End}/90", $"{End}/30"], DeadlinePlan.Of(late).Select(one => one.Key));
        Assert.Equal(["end/2028-03-31/180", "end/2028-03-31/90", "end/2028-03-31/30"], DeadlinePlan.Of(Published(Signing with { NoticeBy = Signing.Ends })).Select(one => one.Key));
        Assert.Empty(DeadlinePlan.Of(Published().Withdraw("", Alva, Start).Changed!));
        var moved = Published().Write(Signing with { Ends = new LocalDate(2028, 6, 30) }, Alva, Instant.FromUtc(2028, 4, 15, 8, 0)).Changed!;
        Assert.Equal(["end/2028-06-30/30"], DeadlinePlan.Of(moved).Where(one => one.Deadline.Kind == DeadlineKind.End).Select(one => one.Key));
    }

    [Fact]
    public async Task It_goes_to_followers_and_to_those_who_run_its_products_once_and_not_to_who_came_after()
    {
        var bench = await StartAsync();
        await bench.FollowAsync(Bo);
        await bench.RunsAsync("0643", "Visma Addo", "Lifecare");
        await bench.GoAsync(2027, 7, 4, 8, 59);
        Assert.Equal("", await bench.RemindedAsync($"{Notice}/180"));
        await bench.GoAsync(2027, 7, 4, 9);
        Assert.Equal("bo:follower cleo:runs", await bench.RemindedAsync($"{Notice}/180"));
        await bench.FollowAsync(Dag);
        await bench.GoAsync(2027, 7, 4, 12);
        Assert.Equal("bo:follower cleo:runs", await bench.RemindedAsync($"{Notice}/180"));
        await bench.Get<InterestBook>().UnfollowAsync(Cleo, await bench.FindAsync(), Token);
        await bench.RunsAsync("2480", "Visma Addo");
        await bench.Get<InterestBook>().UnfollowAsync(Bo, await bench.FindAsync(), Token);
        await bench.GoAsync(2027, 10, 2, 9);
        Assert.Equal("dag:follower", await bench.RemindedAsync($"{Notice}/90"));
        await bench.GoAsync(2028, 4, 1, 9);
        Assert.True((await bench.FindAsync()).IsClosed);
    }

    [Fact]
    public async Task A_change_is_told_once_for_each_version_and_a_new_end_is_reminded_of_anew()
    {
        var bench = await StartAsync();
        await bench.FollowAsync(Bo);
        await bench.GoAsync(2027, 10, 3, 9);
        Assert.Equal("bo:follower", await bench.RemindedAsync($"{End}/180"));
        await bench.StoreAsync((await bench.FindAsync()).Write(Signing with { Price = "Fast" }, Alva, bench.Now).Changed!);
        await bench.StoreAsync((await bench.FindAsync()).Write(Signing with { Price = "Fast", Ends = new LocalDate(2029, 3, 31) }, Alva, bench.Now).Changed!);
        await bench.TickAsync();
        await bench.TickAsync();
        Assert.Equal(("", "bo:follower"), (await bench.ToldAsync("agreement/a/changed/2"), await bench.ToldAsync("agreement/a/changed/3")));
        Assert.Equal("1-3", (await bench.Get<NoticeService>().FindAsync("agreement/a/changed/3", Token))!.Notice.Detail);
        Assert.Equal(1, (await bench.Get<NoticeService>().FindAsync(AgreementNotices.ReminderId("a", $"{End}/180"), Token))!.Edition);
        await bench.GoAsync(2028, 1, 1, 9);
        Assert.Equal("", await bench.RemindedAsync($"{End}/90"));
        await bench.GoAsync(2028, 10, 2, 9);
        Assert.Equal("bo:follower", await bench.RemindedAsync("end/2029-03-31/180"));
    }

    [Fact]
    public async Task A_new_one_is_told_to_those_who_run_its_kind_and_a_withdrawal_to_followers()
    {
        var bench = await StartAsync(publish: false);
        await bench.RunsAsync("2480", "Comfact Signature");
        await bench.RunsAsync("0643", "Lifecare");
        await bench.StoreAsync(Published(Signing with { Products = [bench.ProductOf("Visma Addo")] }));
        await bench.TickAsync();
        await bench.TickAsync();
        Assert.Equal("bo:kind", await bench.ToldAsync("agreement/a/new"));
        await bench.FollowAsync(Cleo);
        await bench.GoAsync(2027, 7, 4, 9);
        await bench.StoreAsync((await bench.FindAsync()).Withdraw("Slut", Alva, bench.Now).Changed!);
        await bench.TickAsync();
        await bench.TickAsync();
        Assert.Equal("cleo:follower", await bench.ToldAsync("agreement/a/withdrawn"));
        Assert.True((await bench.Get<NoticeService>().FindAsync(AgreementNotices.ReminderId("a", $"{Notice}/180"), Token))!.IsRecalled);
        await bench.GoAsync(2027, 10, 2, 9);
        Assert.Equal(("", true), (await bench.RemindedAsync($"{Notice}/90"), (await bench.FindAsync()).IsClosed));
    }

    [Fact]
    public async Task The_owner_is_asked_every_ninety_days_and_the_committee_where_the_owner_has_left()
    {
        var bench = await StartAsync();
        await bench.GoAsync(2027, 4, 11, 8, 59);
        Assert.Equal("", await bench.ToldAsync("agreement/a/review/2027-04-11"));
        await bench.GoAsync(2027, 4, 11, 9);
        Assert.Equal("alva:owner", await bench.ToldAsync("agreement/a/review/2027-04-11"));
        await bench.JoinAsync(Alva with { IsCommittee = false });
        await bench.GoAsync(2027, 7, 10, 9);
        Assert.Equal("dag:committee", await bench.ToldAsync("agreement/a/review/2027-07-10"));
        await bench.Get<AgreementService>().VerifyAsync("a", Dag, Token);
        await bench.GoAsync(2027, 10, 7, 9);
        Assert.Equal("", await bench.ToldAsync("agreement/a/review/2027-10-08"));
        await bench.GoAsync(2027, 10, 8, 9);
        Assert.Equal("dag:committee", await bench.ToldAsync("agreement/a/review/2027-10-08"));
    }

    /// <summary>Who is in two tenants has two member ids and is told once, also where they follow under the other one.</summary>
    [Fact]
    public async Task A_guest_in_another_tenant_is_one_person()
    {
        var bench = await StartAsync();
        var guest = Of("guest") with { Email = "bo@umea.se", Municipality = "2480", JoinedAt = Start + Duration.FromDays(1) };
        await bench.JoinAsync(Bo with { Email = "bo@umea.se" }, guest);
        await bench.FollowAsync(guest);
        await bench.GoAsync(2027, 7, 4, 9);
        Assert.Equal("bo:follower", await bench.RemindedAsync($"{Notice}/180"));
    }

    /// <summary>The process dies at its first write, its second, and so on; the next one does the rest.</summary>
    [Fact]
    public async Task A_crash_at_any_write_tells_everybody_and_nobody_a_part_of_it_twice()
    {
        for (var (deadly, died) = (1, true); died; deadly++)
        {
            var bench = await StartAsync();
            await bench.FollowAsync(Bo);
            await bench.FollowAsync(Cleo);
            await bench.TickAsync();
            await bench.StoreAsync((await bench.FindAsync()).Write(Signing with { Price = "1" }, Alva, bench.Now).Changed!);
            died = await DiesAsync(bench, deadly);
            await bench.StoreAsync((await bench.FindAsync()).Write(Signing with { Price = "2" }, Alva, bench.Now).Changed!);
            await bench.TickAsync();
            await bench.TickAsync();
            var told = new List<string>();
            foreach (var version in new[] { 2, 3 })
                if (await bench.Get<NoticeService>().FindAsync(AgreementNotices.ChangedId("a", version), Token) is { } record)
                    told.Add($"{record.Notice.Detail} {await bench.ToldAsync(AgreementNotices.ChangedId("a", version))}");
            Assert.True(told is ["1-3 bo:follower cleo:follower"] or ["1-2 bo:follower cleo:follower", "2-3 bo:follower cleo:follower"], $"{deadly}: {string.Join('|', told)}");
            Assert.Equal(AgreementDuties.None, (await bench.FindAsync()).Duties);
        }
    }

    private static async Task<bool> DiesAsync(AgreementBench bench, int atWrite)
    {
        bench.Store.BeforeWrite = _ => Interlocked.Decrement(ref atWrite) == 0 ? throw new IOException("died") : Task.CompletedTask;
        try
        {
            await bench.TickAsync();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        finally
        {
            bench.Store.BeforeWrite = null;
        }
    }

    private static async Task<AgreementBench> StartAsync(bool publish = true)
    {
        var bench = new AgreementBench();
        await bench.JoinAsync(Alva, Bo, Cleo, Dag);
        if (publish)
            await bench.StoreAsync(Published(Signing with { Products = [bench.ProductOf("Visma Addo")] }));
        return bench;
    }
}
