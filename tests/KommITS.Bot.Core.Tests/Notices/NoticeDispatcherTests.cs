using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Notices;

public sealed class NoticeDispatcherTests
{
    private readonly PostOffice _office = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string?> Ends => new()
    {
        { "sent", nameof(DeliveryState.Sent), null },
        { "unreachable", nameof(DeliveryState.Unreachable), "ConversationBlockedByUser" },
        { "withdrawn", nameof(DeliveryState.Withdrawn), EndReasons.Gone },
        { "refused", nameof(DeliveryState.Failed), "TooLarge" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task An_outcome_ends_a_delivery_at_once(string outcome, string state, string? detail)
    {
        await PublishAsync();
        _office.Channel.Answers(outcome switch
        {
            "sent" => new SendOutcome.Sent("m7", "a:7"),
            "unreachable" => new SendOutcome.Unreachable("ConversationBlockedByUser"),
            "withdrawn" => new SendOutcome.Withdrawn(),
            _ => new SendOutcome.Refused("TooLarge"),
        });
        Assert.Null(await _office.DispatchAsync("bo"));
        var ended = await _office.FindAsync("bo");
        Assert.Equal((state, detail, 1), ($"{ended.State}", ended.Detail, ended.Attempts));
        Assert.Equal(outcome == "sent" ? ("m7", "a:7") : (null, null), (ended.ActivityId, ended.ConversationId));
        Assert.Empty(await _office.OpenAsync());
        await _office.DispatchAsync("bo");
        Assert.Equal(1, _office.Channel.Sends);
    }

    [Fact]
    public async Task Two_dispatchers_on_one_delivery_send_once()
    {
        await PublishAsync();
        var arrived = new TaskCompletionSource();
        var answer = new TaskCompletionSource<SendOutcome>();
        _office.Channel.Answer = _ =>
        {
            arrived.TrySetResult();
            return answer.Task;
        };
        var first = _office.DispatchAsync("bo");
        await arrived.Task;
        Assert.Equal(_office.Options.LeaseTime, await _office.DispatchAsync("bo"));
        answer.SetResult(new SendOutcome.Sent("m1", "a:1"));
        Assert.Null(await first);
        Assert.Equal(1, _office.Channel.Sends);
    }

    [Fact]
    public async Task Who_loses_the_claim_by_a_hair_does_not_send()
    {
        await PublishAsync();
        var other = new FakeNoticeChannel();
        var faster = _office.DispatcherOver(other);
        _office.Network.Store.BeforeWrite = async _ =>
        {
            _office.Network.Store.BeforeWrite = null;
            await faster.DispatchAsync(PostOffice.KeyOf("bo"), Token);
        };
        Assert.Equal(Duration.Zero, await _office.DispatchAsync("bo"));
        Assert.Null(await _office.DispatchAsync("bo"));
        Assert.Equal((0, 1), (_office.Channel.Sends, other.Sends));
    }

    [Fact]
    public async Task A_transient_failure_is_tried_again_later_and_later_for_a_day()
    {
        await PublishAsync();
        _office.Channel.Answers(new SendOutcome.TryLater("Status503"));
        var waits = new List<double>();
        while (await _office.DispatchAsync("bo") is { } wait)
        {
            Assert.Equal(DeliveryState.Pending, (await _office.FindAsync("bo")).State);
            waits.Add(wait.TotalSeconds);
            _office.Network.Time.Advance(wait.ToTimeSpan());
        }

        Assert.All(waits.Select((wait, index) => wait / Math.Min(1800, Math.Pow(2, index + 1))), spread => Assert.InRange(spread, 0.74, 1.26));
        Assert.InRange(waits.Sum(), TimeSpan.FromHours(23).TotalSeconds, TimeSpan.FromHours(24).TotalSeconds);
        Assert.Equal(waits.Count + 1, _office.Channel.Sends);
        var ended = await _office.FindAsync("bo");
        Assert.Equal((DeliveryState.Failed, "Status503", false), (ended.State, ended.Detail, ended.Uncertain));
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task What_the_channel_asks_to_wait_is_waited()
    {
        await PublishAsync();
        _office.Channel.Answers(new SendOutcome.TryLater("Throttled", Duration.FromSeconds(17)));
        Assert.Equal(Duration.FromSeconds(17), await _office.DispatchAsync("bo"));
        _office.Network.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(Duration.FromSeconds(1), await _office.DispatchAsync("bo"));
        Assert.Equal(1, _office.Channel.Sends);
        _office.Network.Time.Advance(TimeSpan.FromSeconds(1));
        _office.Channel.Answers(new SendOutcome.Sent("m1", "a:1"));
        Assert.Null(await _office.DispatchAsync("bo"));
    }

    [Fact]
    public async Task What_a_dead_process_left_is_taken_up_after_the_lease_and_marked_uncertain()
    {
        await PublishAsync();
        _office.Channel.Answer = _ => throw new OperationCanceledException("the process dies");
        await Assert.ThrowsAsync<OperationCanceledException>(() => _office.DispatchAsync("bo"));
        Assert.Equal(DeliveryState.Sending, (await _office.FindAsync("bo")).State);
        _office.Channel.Answers(new SendOutcome.Sent("m1", "a:1"));
        Assert.Equal([PostOffice.KeyOf("bo")], await _office.OpenAsync());
        Assert.Equal(_office.Options.LeaseTime, await _office.DispatchAsync("bo"));
        var ended = await _office.DeliverAsync("bo");
        Assert.Equal((DeliveryState.Sent, true, 2), (ended.State, ended.Uncertain, ended.Attempts));
    }

    [Fact]
    public async Task Who_is_no_longer_a_member_or_has_no_chat_is_not_written_to()
    {
        await _office.PublishAsync("nobody");
        await _office.Network.JoinAsync("quiet", Questions.Network.Umea);
        await _office.PublishAsync("quiet");
        await PublishAsync();
        var bo = (await _office.Network.Members.FindAsync("bo", Token))!;
        await _office.Network.Store.UpsertAsync(MemberDirectory.KeyOf("bo"), bo with { Status = MemberStatus.Pending }, Token);
        Assert.Equal(DeliveryState.Withdrawn, (await _office.DeliverAsync("nobody")).State);
        Assert.Equal(DeliveryState.Withdrawn, (await _office.DeliverAsync("bo")).State);
        var quiet = await _office.DeliverAsync("quiet");
        Assert.Equal((DeliveryState.Unreachable, "NoConversation"), (quiet.State, quiet.Detail));
        Assert.Equal(0, _office.Channel.Sends);
    }

    [Fact]
    public async Task The_states_add_up_to_the_audience_and_nothing_is_left_open()
    {
        string[] members = [.. Enumerable.Range(0, 40).Select(index => $"m{index:00}")];
        foreach (var member in members)
            await _office.AddAsync(member);
        await _office.PublishAsync(members);
        _office.Channel.Answer = delivery => Task.FromResult<SendOutcome>((int.Parse(delivery.Member[1..], System.Globalization.CultureInfo.InvariantCulture) % 4) switch
        {
            0 => new SendOutcome.Sent("m", "a"),
            1 => new SendOutcome.Unreachable("BotDisabledByAdmin"),
            2 => new SendOutcome.TryLater("Status502"),
            _ => new SendOutcome.Withdrawn(),
        });
        await _office.RunAsync(Duration.FromHours(25));
        var states = (await _office.Network.DeliveriesAsync(PostOffice.Notice.Id)).CountBy(delivery => delivery.State).ToDictionary();
        Assert.Equal(
            new Dictionary<DeliveryState, int>
            {
                [DeliveryState.Sent] = 10, [DeliveryState.Unreachable] = 10, [DeliveryState.Failed] = 10, [DeliveryState.Withdrawn] = 10,
            },
            states);
        Assert.Empty(await _office.OpenAsync());
    }

    private async Task PublishAsync()
    {
        await _office.AddAsync("bo");
        await _office.PublishAsync("bo");
    }
}
