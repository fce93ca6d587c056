using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Notices;

/// <summary>Edit, recall and send again, whenever they come: before a delivery, during it or after.</summary>
public sealed class NoticeAmendmentTests
{
    private static readonly string Id = PostOffice.Notice.Id;

    private readonly PostOffice _office = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recall_withdraws_what_waits_and_takes_back_what_was_sent()
    {
        await PublishAsync("bo", "cleo");
        await _office.DeliverAsync("bo");
        await _office.Notices.RecallAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["recall " + Id], _office.Channel.Log);
        var report = (await _office.Reports.OfAsync(Id, Token))!;
        Assert.Equal([new(DeliveryState.Sent, null, 1), new(DeliveryState.Withdrawn, EndReasons.Recalled, 1)], report.Counts);
        Assert.Equal(new AmendmentCount(1, 0, 0), report.Recalled);
        Assert.True(report.IsDone);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task A_recall_that_comes_while_a_message_is_under_way_reaches_it_too()
    {
        await PublishAsync("bo");
        _office.Channel.Answer = async _ =>
        {
            await _office.Notices.RecallAsync(Id, Token);
            return new SendOutcome.Sent("m1", "a:1");
        };
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["recall " + Id], _office.Channel.Log);
        Assert.Equal(new AmendmentCount(1, 0, 0), (await _office.Reports.OfAsync(Id, Token))!.Recalled);
    }

    [Fact]
    public async Task An_edit_reaches_what_was_sent_once_for_each_edition_and_what_waits_needs_none()
    {
        await PublishAsync("bo", "cleo");
        await _office.DeliverAsync("bo");
        await _office.Notices.ReviseAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["edit " + Id], _office.Channel.Log);
        Assert.Equal(2, _office.Channel.Sends);
        await _office.Notices.ReviseAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(3, _office.Channel.Log.Count);
    }

    [Fact]
    public async Task An_edit_that_comes_while_a_message_is_under_way_is_made_afterwards()
    {
        await PublishAsync("bo");
        _office.Channel.Answer = async _ =>
        {
            await _office.Notices.ReviseAsync(Id, Token);
            return new SendOutcome.Sent("m1", "a:1");
        };
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["edit " + Id], _office.Channel.Log);
    }

    [Fact]
    public async Task A_change_that_cannot_be_made_has_an_end_of_its_own_with_its_reason()
    {
        await PublishAsync("bo");
        await _office.DeliverAsync("bo");
        _office.Channel.Amended = new SendOutcome.Unreachable("BotNotInConversationRoster");
        await _office.Notices.RecallAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        var delivery = await _office.FindAsync("bo");
        Assert.Equal((DeliveryState.Sent, new Amendment(AmendmentKind.Recall, AmendmentState.Failed, "BotNotInConversationRoster")), (delivery.State, delivery.Amendment));
        Assert.Equal(new AmendmentCount(0, 1, 0), (await _office.Reports.OfAsync(Id, Token))!.Recalled);
    }

    [Fact]
    public async Task A_change_is_tried_for_a_day_and_then_given_up()
    {
        await PublishAsync("bo");
        await _office.DeliverAsync("bo");
        _office.Channel.Amended = new SendOutcome.TryLater("Status503");
        await _office.Notices.ReviseAsync(Id, Token);
        await _office.RunAsync(Duration.FromHours(25));
        Assert.Equal(new Amendment(AmendmentKind.Edit, AmendmentState.Failed, "Status503"), (await _office.FindAsync("bo")).Amendment);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task To_send_again_reaches_only_those_who_were_not_reached()
    {
        await PublishAsync("bo", "cleo");
        _office.Channel.Answer = delivery => Task.FromResult<SendOutcome>(
            delivery.Member == "bo" ? new SendOutcome.Sent("m1", "a:1") : new SendOutcome.Unreachable("ConversationBlockedByUser"));
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(1, (await _office.Reports.OfAsync(Id, Token))!.Unreached);
        _office.Channel.Answers(new SendOutcome.Sent("m2", "a:2"));
        await _office.Notices.ResendAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(3, _office.Channel.Sends);
        Assert.Equal([new NoticeCount(DeliveryState.Sent, null, 2)], (await _office.Reports.OfAsync(Id, Token))!.Counts);
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_a_recall_is_completed_by_the_sweep()
    {
        await PublishAsync("bo", "cleo");
        await _office.RunAsync(Duration.FromMinutes(1));
        _office.Network.Store.BeforeWrite = key => key.Id == "cleo" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<IOException>(() => _office.Notices.RecallAsync(Id, Token));
        _office.Network.Store.BeforeWrite = null;
        await _office.Notices.SettleAllAsync(Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(2, _office.Channel.Log.Count);
        Assert.True((await _office.Notices.FindAsync(Id, Token))!.IsSettled);
    }

    [Fact]
    public async Task A_crash_before_the_recall_is_where_senders_look_is_completed_by_the_sweep()
    {
        await PublishAsync("bo", "cleo");
        await _office.DeliverAsync("bo");
        _office.Network.Store.BeforeWrite = key => key == NoticeKeys.HeadOf(Id) ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<IOException>(() => _office.Notices.RecallAsync(Id, Token));
        _office.Network.Store.BeforeWrite = null;
        await _office.Notices.SettleAllAsync(Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["recall " + Id], _office.Channel.Log);
        Assert.Equal(1, _office.Channel.Sends);
    }

    [Fact]
    public void Of_two_changes_at_once_the_older_that_comes_later_takes_nothing_back()
    {
        var newest = new NoticeHead(Edition: 1, Round: 0, IsRecalled: true);
        Assert.Equal(newest, newest.With(new NoticeHead(Edition: 1, Round: 0, IsRecalled: false)));
        Assert.Equal(newest with { Round = 2 }, newest.With(new NoticeHead(Edition: 0, Round: 2, IsRecalled: false)));
    }

    [Fact]
    public async Task A_notice_of_before_heads_were_kept_is_sent_and_recalled_as_any_other()
    {
        await PublishAsync("bo", "cleo");
        await _office.Network.Store.DeleteAsync(NoticeKeys.HeadOf(Id), Token);
        await _office.DeliverAsync("bo");
        await _office.Notices.RecallAsync(Id, Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal((1, new AmendmentCount(1, 0, 0)), (_office.Channel.Sends, (await _office.Reports.OfAsync(Id, Token))!.Recalled));
    }

    [Fact]
    public async Task A_crash_in_the_middle_of_publishing_is_completed_by_the_sweep_with_the_same_audience()
    {
        string[] members = [.. Enumerable.Range(0, 50).Select(index => $"m{index:00}")];
        foreach (var member in members)
            await _office.AddAsync(member);
        _office.Network.Store.BeforeWrite = key => key.Id == "m30" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<IOException>(() => _office.PublishAsync(members));
        Assert.Equal(50, (await _office.Reports.OfAsync(Id, Token))!.Audience);
        _office.Network.Store.BeforeWrite = null;
        await _office.Notices.SettleAllAsync(Token);
        await _office.RunAsync(Duration.FromMinutes(1));
        Assert.Equal([new NoticeCount(DeliveryState.Sent, null, 50)], (await _office.Reports.OfAsync(Id, Token))!.Counts);
        Assert.Equal(50, _office.Channel.Sends);
    }

    private async Task PublishAsync(params string[] members)
    {
        foreach (var member in members)
            await _office.AddAsync(member);
        await _office.PublishAsync(members);
    }
}
