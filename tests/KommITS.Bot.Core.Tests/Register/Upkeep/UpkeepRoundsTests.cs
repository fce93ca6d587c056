using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Tests.Questions;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

public sealed class UpkeepRoundsTests
{
    private const string November = "register/upkeep/1814/2026-11";
    private const string December = "register/upkeep/1814/2026-12";
    private static readonly Usage Raindance = new() { Product = "raindance" };

    private readonly Fresh _fresh = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_contact_of_a_municipality_gets_the_same_question_and_nobody_else_gets_any()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.ContactAsync("anna", Network.Lekeberg);
        await _fresh.Network.JoinAsync("colleague", Network.Lekeberg);
        var sample = await _fresh.ContactAsync("sample", Network.Lekeberg);
        await _fresh.StoreAsync(sample with { IsSample = true });
        var pending = await _fresh.ContactAsync("pending", Network.Lekeberg);
        await _fresh.StoreAsync(pending with { Status = MemberStatus.Pending });
        await _fresh.ContactAsync("muted", Network.Lekeberg);
        await _fresh.Network.Members.MuteAsync("muted", RegisterNotices.UpkeepTopic, true, Token);
        await _fresh.HasAsync(Network.Lekeberg, Raindance, new Usage { Product = "lifecare" });
        await AskAsync();
        Assert.Equal(["alva", "anna"], await _fresh.RecipientsAsync(November));
        Assert.Equal("lifecare", (await _fresh.Rounds.FindAsync(Network.Lekeberg, "2026-11", Token))!.Product);
    }

    [Fact]
    public async Task Where_nothing_is_stale_nobody_is_asked_until_something_is()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance with { VerifiedAt = _fresh.Now, VerifiedBy = "alva" });
        await AskAsync();
        Assert.Empty(await _fresh.RecipientsAsync(November));
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        await AskAsync();
        Assert.Equal(["alva"], await _fresh.RecipientsAsync(November));
    }

    [Fact]
    public async Task The_question_of_a_month_stays_and_the_next_month_asks_about_another_fact()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance, new Usage { Product = "lifecare" });
        await AskAsync();
        _fresh.Later(Duration.FromDays(3));
        await _fresh.HasAsync(Network.Lekeberg, Raindance with { Challenge = new Challenge("bo", _fresh.Now, null) }, new Usage { Product = "lifecare" });
        await _fresh.ContactAsync("anna", Network.Lekeberg);
        await AskAsync();
        Assert.Equal(["alva", "anna"], await _fresh.RecipientsAsync(November));
        Assert.Equal("lifecare", (await _fresh.Rounds.FindAsync(Network.Lekeberg, "2026-11", Token))!.Product);
        _fresh.Until(2026, 12, 1);
        await AskAsync();
        Assert.Equal(["alva", "anna"], await _fresh.RecipientsAsync(December));
        Assert.Equal("raindance", (await _fresh.Rounds.FindAsync(Network.Lekeberg, "2026-12", Token))!.Product);
    }

    [Fact]
    public async Task A_contact_named_after_the_answer_is_not_asked()
    {
        var alva = await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        await AskAsync();
        _fresh.Later(Duration.FromHours(1));
        await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "raindance", null, Token);
        await _fresh.ContactAsync("anna", Network.Lekeberg);
        await AskAsync();
        Assert.Equal(["alva"], await _fresh.RecipientsAsync(November));
    }

    [Fact]
    public async Task Who_moves_is_not_asked_by_the_new_municipality_in_the_same_month()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        await _fresh.HasAsync(Network.Umea, Raindance);
        await AskAsync();
        await _fresh.Network.Members.MoveAsync("alva", Network.Umea, isAdmitted: true, Token);
        await _fresh.Network.Members.NameContactAsync("alva", true, Token);
        await AskAsync();
        Assert.Empty(await _fresh.RecipientsAsync("register/upkeep/2480/2026-11"));
        _fresh.Until(2026, 12, 1);
        await AskAsync();
        Assert.Equal(["alva"], await _fresh.RecipientsAsync("register/upkeep/2480/2026-12"));
    }

    [Fact]
    public async Task Two_instances_that_choose_at_once_choose_the_same()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        var other = _fresh.Other();
        await other.Register.IndexAsync(Token);
        await _fresh.HasAsync(Network.Lekeberg, Raindance, new Usage { Product = "lifecare" });
        await Task.WhenAll(_fresh.Rounds.AskAsync(Token), other.Rounds.AskAsync(Token), _fresh.Rounds.AskAsync(Token));
        Assert.Equal(["alva"], await _fresh.RecipientsAsync(November));
    }

    [Fact]
    public async Task A_crash_before_the_notice_is_published_is_made_good_at_the_next_tick()
    {
        await _fresh.ContactAsync("alva", Network.Lekeberg);
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        _fresh.Network.Store.BeforeWrite = key => key.Partition == November ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(AskAsync);
        Assert.Empty(await _fresh.RecipientsAsync(November));
        _fresh.Network.Store.BeforeWrite = _ => Task.CompletedTask;
        await AskAsync();
        Assert.Equal(["alva"], await _fresh.RecipientsAsync(November));
    }

    private Task AskAsync() => _fresh.Rounds.AskAsync(Token);
}
