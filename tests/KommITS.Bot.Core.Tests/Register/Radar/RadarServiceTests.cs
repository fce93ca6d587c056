using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Tests.Register.Upkeep;

namespace KommITS.Bot.Core.Tests.Register.Radar;

/// <summary>Lekeberg, Hallsberg, Nora and Degerfors lie in one county, and are small.</summary>
public sealed class RadarServiceTests
{
    private const string Kind = "ekonomisystem";
    private const string Lekeberg = "1814";
    private const string Hallsberg = "1861";
    private const string Degerfors = "1862";
    private const string Nora = "1884";
    private const string Stockholm = "0180";
    private const string Round = "ekonomisystem/2026-11/1814-1861-1884";

    private readonly Fresh _fresh = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_contacts_of_those_alike_are_offered_once_and_those_of_others_not()
    {
        await StartAsync();
        await DueAsync(Stockholm, "sara");
        await _fresh.Network.JoinAsync("colleague", Lekeberg);
        await LookAsync();
        await _fresh.Other().Radar.LookAsync(Token);
        Assert.Equal(["alva", "hanna", "nils"], await _fresh.RecipientsAsync($"register/radar/{Round}"));
        _fresh.Until(2027, 6, 1);
        await LookAsync();
        Assert.Single((await new RadarBoards(_fresh.Network.Store).AllAsync(Token))[Kind].Rounds);
        _fresh.Until(2027, 11, 3);
        await LookAsync();
        Assert.Equal(["alva", "hanna", "nils"], await _fresh.RecipientsAsync("register/radar/ekonomisystem/2027-11/1814-1861-1884"));
    }

    [Fact]
    public async Task Two_instances_that_look_at_once_make_one_round()
    {
        await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _fresh.Other().Radar.LookAsync(Token)));
        Assert.Single((await new RadarBoards(_fresh.Network.Store).AllAsync(Token))[Kind].Rounds);
        Assert.Equal(["alva", "hanna", "nils"], await _fresh.RecipientsAsync($"register/radar/{Round}"));
    }

    [Fact]
    public async Task Who_has_muted_it_or_is_a_sample_does_not_make_a_third()
    {
        await StartAsync();
        await _fresh.Network.Members.MuteAsync("nils", RegisterNotices.RadarTopic, true, Token);
        await LookAsync();
        await _fresh.Network.Members.MuteAsync("nils", RegisterNotices.RadarTopic, false, Token);
        var nils = await _fresh.Network.Members.FindAsync("nils", Token);
        await _fresh.Network.Store.UpsertAsync(MemberDirectory.KeyOf("nils"), nils! with { IsSample = true }, Token);
        await LookAsync();
        Assert.Empty(await new RadarBoards(_fresh.Network.Store).AllAsync(Token));
    }

    [Fact]
    public async Task Those_who_say_yes_are_introduced_and_the_earlier_ones_told_once_of_who_comes_later()
    {
        await StartAsync();
        await LookAsync();
        Assert.Equal(RadarOutcome.Waiting, await AnswerAsync("alva", true));
        Assert.Empty(await _fresh.RecipientsAsync($"register/introduced/{Round}"));
        Assert.Equal(RadarOutcome.Introduced, await AnswerAsync("hanna", true));
        Assert.Equal(["alva", "hanna"], await _fresh.RecipientsAsync($"register/introduced/{Round}"));
        Assert.Equal(RadarOutcome.Introduced, await AnswerAsync("hanna", false));
        Assert.Equal(RadarOutcome.Declined, await AnswerAsync("nils", false));
        Assert.Equal(RadarOutcome.Introduced, await AnswerAsync("nils", true));
        Assert.Equal(["alva", "hanna", "nils"], await _fresh.RecipientsAsync($"register/introduced/{Round}"));
        Assert.Equal(["alva", "hanna"], await _fresh.RecipientsAsync($"register/introduced/{Round}/nils"));
    }

    [Fact]
    public async Task Who_comes_to_plan_it_later_is_offered_to_join_and_the_others_hear_nothing()
    {
        await StartAsync();
        await LookAsync();
        await DueAsync(Degerfors, "disa");
        _fresh.Until(2027, 2, 1);
        await LookAsync();
        Assert.Equal(["alva", "disa", "hanna", "nils"], await _fresh.RecipientsAsync($"register/radar/{Round}"));
        Assert.Single((await new RadarBoards(_fresh.Network.Store).AllAsync(Token))[Kind].Rounds);
        await AnswerAsync("alva", true);
        Assert.Equal(RadarOutcome.Introduced, await AnswerAsync("disa", true));
    }

    [Fact]
    public async Task Who_was_not_offered_cannot_answer()
    {
        await StartAsync();
        var sara = await DueAsync(Stockholm, "sara");
        await LookAsync();
        var colleague = await _fresh.Network.JoinAsync("colleague", Lekeberg);
        Assert.Equal(RadarOutcome.NotAllowed, await _fresh.Radar.AnswerAsync(sara, Kind, Round, true, Token));
        Assert.Equal(RadarOutcome.NotAllowed, await _fresh.Radar.AnswerAsync(colleague, Kind, Round, true, Token));
        Assert.Equal(RadarOutcome.NotAllowed, await AnswerAsync("alva", true, "ekonomisystem/2026-11/x"));
        Assert.Equal(RadarOutcome.NotAllowed, await _fresh.Radar.AnswerAsync(sara with { Status = MemberStatus.Pending }, Kind, Round, true, Token));
        Assert.Empty((await _fresh.Radar.FindAsync(Kind, Round, Token))!.Answers);
    }

    [Fact]
    public async Task A_crash_before_the_introduction_is_made_good_at_the_next_look()
    {
        await StartAsync();
        await LookAsync();
        await AnswerAsync("alva", true);
        _fresh.Network.Store.BeforeWrite = key => key.Container == "deliveries" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => AnswerAsync("hanna", true));
        _fresh.Network.Store.BeforeWrite = _ => Task.CompletedTask;
        await LookAsync();
        Assert.Equal(["alva", "hanna"], await _fresh.RecipientsAsync($"register/introduced/{Round}"));
    }

    private async Task StartAsync()
    {
        await DueAsync(Lekeberg, "alva");
        await DueAsync(Hallsberg, "hanna");
        await DueAsync(Nora, "nils");
    }

    private async Task<Member> DueAsync(string municipality, string contact)
    {
        await _fresh.HasAsync(municipality, new Usage { Product = "raindance", ReplacementYear = 2028, ReplacementQuarter = 1 });
        return await _fresh.ContactAsync(contact, municipality);
    }

    private Task LookAsync() => _fresh.Radar.LookAsync(Token);

    private async Task<RadarOutcome> AnswerAsync(string member, bool accepts, string round = Round) =>
        await _fresh.Radar.AnswerAsync((await _fresh.Network.Members.FindAsync(member, Token))!, Kind, round, accepts, Token);
}
