using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Language;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Delivery.Faults;

/// <summary>Chats that are not where, or not as, the bot has them.</summary>
public sealed class MovedChatTests : IAsyncLifetime
{
    private const string Mia = "mia";
    private const string Tenant = "tenant-1";

    private NoticeStage _stage = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stage = await NoticeStage.StartAsync();

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_member_without_a_chat_gets_one_opened_and_it_is_kept()
    {
        _stage.Channel.RefuseOpening = _ => null;
        await _stage.JoinAsync(Mia, _stage.AddressOf(Mia, Tenant) with { ConversationId = null });
        var report = await _stage.DoneAsync(await _stage.AskAsync());
        Assert.Equal(1, report.Of(DeliveryState.Sent));
        var opened = FakeChannel.OpenedWith($"29:{Mia}");
        Assert.Single(_stage.Channel.InboxOf(opened).Messages);
        Assert.Equal(opened, (await _stage.Members.FindAsync(Mia, Token))!.Address!.ConversationId);
    }

    [Fact]
    public async Task A_chat_that_is_opened_at_another_address_is_written_to_there()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        (_stage.Channel.RefuseOpening, _stage.Channel.OpensAt) = (_ => null, elsewhere.ServiceUrl);
        await _stage.JoinAsync(Mia, _stage.AddressOf(Mia, Tenant) with { ConversationId = null });
        await _stage.DoneAsync(await _stage.AskAsync());
        Assert.Single(elsewhere.InboxOf(FakeChannel.OpenedWith($"29:{Mia}")).Messages);
        Assert.Equal(elsewhere.ServiceUrl, (await _stage.Members.FindAsync(Mia, Token))!.Address!.ServiceUrl);
    }

    [Fact]
    public async Task A_service_address_that_moves_while_a_notice_waits_is_followed()
    {
        await using var elsewhere = await FakeChannel.StartAsync();
        _stage.Faults.Set(Mia, Fault.Status(StatusCodes.Status503ServiceUnavailable));
        var notice = await _stage.AskAsync([Mia], _ => Tenant);
        await _stage.WaitAsync(notice, report => report.Of(DeliveryState.Pending) + report.Of(DeliveryState.Sending) == 1);
        await _stage.Members.SeenAsync(Mia, _stage.AddressOf(Mia, Tenant) with { ServiceUrl = elsewhere.ServiceUrl }, Token);
        await _stage.DoneAsync(notice);
        Assert.Single(elsewhere.InboxOf(Mia).Messages);
        Assert.Empty(_stage.Channel.InboxOf(Mia).Messages);
    }

    [Fact]
    public async Task Who_is_in_two_tenants_with_one_mail_address_comes_once_out_of_the_directory()
    {
        await _stage.JoinAsync(Mia, _stage.AddressOf(Mia, Tenant), "mia@lekeberg.se");
        await _stage.JoinAsync("guest", _stage.AddressOf("guest", "tenant-2"), "Mia@Lekeberg.se ");
        await _stage.JoinAsync("bo", _stage.AddressOf("bo", "tenant-2"), "bo@umea.se");
        Assert.Equal(["bo", Mia], (await _stage.Members.ActivePeopleAsync(Token)).Select(member => member.Id).Order());
    }

    [Fact]
    public async Task Where_a_message_cannot_be_taken_away_a_recall_says_so_in_its_place()
    {
        var notice = await _stage.AskAsync([Mia], _ => Tenant);
        await _stage.DoneAsync(notice);
        var sent = Assert.Single(_stage.Channel.InboxOf(Mia).Messages);
        _stage.Channel.RefuseRemoval = _ => Results.StatusCode(StatusCodes.Status501NotImplemented);
        await _stage.Notices.RecallAsync(notice, Token);
        var report = await _stage.WaitAsync(notice, report => report.Recalled.Pending == 0);
        Assert.Equal(new AmendmentCount(1, 0, 0), report.Recalled);
        var left = Assert.Single(_stage.Channel.InboxOf(Mia).Messages);
        Assert.Equal(sent.Id, left.Id);
        left.Shows(Texts.For("sv")["delivery.recalledTitle"]);
        Assert.DoesNotContain("Vem vet?", left.Text, StringComparison.Ordinal);
    }
}
