using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery.Words;
using KommITS.Bot.Language;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Delivery.Faults;

/// <summary>One notice to many, each of whom meets another trouble in the channel: the right end for everyone, and the others unharmed.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private static readonly (string Member, Fault Fault, DeliveryState State, string? Reason, bool Uncertain)[] Troubles =
    [
        ("m429after", Fault.Status(429, times: 1, retryAfter: 1), DeliveryState.Sent, null, false),
        ("m429", Fault.Status(429, times: 1), DeliveryState.Sent, null, false),
        ("m412", Fault.Status(412, times: 1), DeliveryState.Sent, null, false),
        ("m500", Fault.Status(500, times: 1), DeliveryState.Sent, null, false),
        ("m502", Fault.Status(502, times: 1), DeliveryState.Sent, null, false),
        ("m503", Fault.Status(503, times: 4), DeliveryState.Sent, null, false),
        ("m504", Fault.Status(504, times: 1), DeliveryState.Sent, null, false),
        ("timeout", Fault.Silent(TimeSpan.FromSeconds(4), 1), DeliveryState.Sent, null, true),
        ("dropped", Fault.Dropped(), DeliveryState.Sent, null, true),
        ("arrived", Fault.DroppedAfter(), DeliveryState.Sent, null, true),
        ("slow", Fault.Slow(TimeSpan.FromSeconds(1)), DeliveryState.Sent, null, false),
        ("m401", Fault.Status(401), DeliveryState.Failed, "Status401", false),
        ("blocked", Fault.Status(403, "ConversationBlockedByUser"), DeliveryState.Unreachable, "ConversationBlockedByUser", false),
        ("removed", Fault.Status(403, "BotNotInConversationRoster"), DeliveryState.Unreachable, "BotNotInConversationRoster", false),
        ("disabled", Fault.Status(403, "BotDisabledByAdmin"), DeliveryState.Unreachable, "BotDisabledByAdmin", false),
        ("closed", Fault.Status(403, "MessageWritesBlocked"), DeliveryState.Unreachable, "MessageWritesBlocked", false),
        ("reopened", Fault.Status(404, "ConversationNotFound"), DeliveryState.Sent, null, false),
        ("gone", Fault.Status(404, "ConversationNotFound"), DeliveryState.Unreachable, "ConversationNotFound", false),
        ("foreign", Fault.Status(404, "ConversationNotFound"), DeliveryState.Unreachable, "NotInstalled", false),
        ("large", Fault.Status(413), DeliveryState.Failed, "TooLarge", false),
    ];

    private NoticeStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await NoticeStage.StartAsync();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Everyone_meets_another_trouble_and_everyone_has_the_right_end()
    {
        foreach (var (member, fault, _, _, _) in Troubles)
            _stage.Faults.Set(member, fault);
        _stage.Channel.RefuseOpening = user => user switch
        {
            "29:gone" => Results.NotFound(),
            "29:foreign" => Results.StatusCode(StatusCodes.Status403Forbidden),
            _ => null,
        };
        string[] healthy = [.. Enumerable.Range(0, 20).Select(number => $"healthy{number}")];
        var notice = await _stage.AskAsync([.. healthy, .. Troubles.Select(trouble => trouble.Member)], member => $"tenant-{member.Length % 10}");
        var report = await _stage.DoneAsync(notice);
        var ends = await _stage.DeliveriesAsync(notice);
        Assert.All(healthy, member => Assert.Equal((DeliveryState.Sent, false), (ends[member].State, ends[member].Uncertain)));
        Assert.Equal(
            Troubles.Select(trouble => (trouble.Member, trouble.State, trouble.Reason, trouble.Uncertain)),
            Troubles.Select(trouble => ends[trouble.Member]).Select(end => (end.Member, end.State, end.Detail, end.Uncertain)));
        Assert.All(healthy, member => Assert.Single(_stage.Channel.InboxOf(member).Messages));
        AssertGotWhatItSays();
        Assert.Equal(healthy.Length + Troubles.Length, report.Audience);
        Assert.Equal(report.Audience, report.Counts.Sum(count => count.Count));
        Assert.Equal(Troubles.Count(trouble => trouble.Uncertain), report.Uncertain);
    }

    [Fact]
    public async Task One_dead_tenant_among_ten_holds_up_nobody_else()
    {
        string[] members = [.. Enumerable.Range(0, 100).Select(number => $"m{number}")];
        var dead = members.Where(member => TenantOf(member) == "tenant-3").ToList();
        foreach (var member in dead)
            _stage.Faults.Set(member, Fault.Silent(TimeSpan.FromMinutes(5), int.MaxValue));
        var notice = await _stage.AskAsync(members, TenantOf);
        var report = await _stage.WaitAsync(notice, report => report.Of(DeliveryState.Sent) == members.Length - dead.Count);
        Assert.Equal(dead.Count, report.Of(DeliveryState.Pending) + report.Of(DeliveryState.Sending));
        Assert.False(report.IsDone);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_end_has_words_and_what_can_be_mended_has_a_remedy(string language)
    {
        var texts = Texts.For(language);
        foreach (var trouble in Troubles.Where(trouble => trouble.State != DeliveryState.Sent))
        {
            if (trouble.State == DeliveryState.Unreachable)
                Assert.Equal(texts.Find($"delivery.why{trouble.Reason}"), EndWords.Reason(texts, trouble.State, trouble.Reason));
            Assert.DoesNotContain(trouble.Reason!, EndWords.Reason(texts, trouble.State, trouble.Reason), StringComparison.Ordinal);
            Assert.NotNull(EndWords.Remedy(texts, trouble.State, trouble.Reason));
        }
    }

    /// <summary>Who is said to have got it has it once, or, if their line broke when they had it, at most once more; nobody else has it.</summary>
    private void AssertGotWhatItSays()
    {
        foreach (var (member, fault, state, _, isUncertain) in Troubles)
        {
            var got = _stage.Channel.InboxOf(member).Messages.Count + _stage.Channel.InboxOf(FakeChannel.OpenedWith($"29:{member}")).Messages.Count;
            Assert.InRange(got, state == DeliveryState.Sent ? 1 : 0, state != DeliveryState.Sent ? 0 : isUncertain && fault.IsTaken ? 2 : 1);
        }
    }

    private static string TenantOf(string member) => $"tenant-{int.Parse(member[1..], System.Globalization.CultureInfo.InvariantCulture) % 10}";
}
