using System.Text;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Voting;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using KommITS.Bot.Tests.Turn;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>"Glöm mig" in a life-like society, proven by what is left in the store's own bytes.</summary>
public sealed class ForgettingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_left_of_who_is_forgotten_and_what_others_have_built_on_stays_without_them()
    {
        await using var society = await PrivateSociety.StartAsync();
        var logs = CapturedLogs.Of(society.Society);
        await society.LiveAsync();
        await EverythingIsCoveredAsync(society);
        Assert.All(society.TracesOfBo, trace => Assert.Contains(society.Files(), file => Contains(file.Bytes, trace)));

        (await society.Bo.SaysAsync("glöm mig")).Shows("Vill du att boten glömmer dig?", "frågor som ingen har svarat på", "en medlem i Umeå kommun", "Säkerhetskopior");
        (await society.Bo.SaysAsync("ja")).Shows("Skriv hela meningen");
        (await society.Bo.SaysAsync("ja, glöm mig")).Shows("Det är klart inom en minut", "Kvittots nummer är");
        var receipt = (await society.ForgottenAsync(society.Bo)).Text;

        Assert.Empty(await society.MentionsOfBoAsync());
        Assert.All(society.TracesOfBo, trace => Assert.All(society.Files(), file => Assert.False(Contains(file.Bytes, trace), $"{trace} is left in {file.File}")));
        await OthersAreLeftAsync(society, receipt);
        await WelcomedAnewAsync(society);
        Assert.Contains("A person was forgotten", logs.Text, StringComparison.Ordinal);
        Assert.All(society.TracesOfBo.Where(trace => trace != society.Bo.AadObjectId), trace => Assert.DoesNotContain(trace, logs.Text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(logs.Text.Split('\n'), line => line.Contains("KommITS.Bot", StringComparison.Ordinal) && line.Contains(society.Bo.AadObjectId, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_english_by_button_also_for_a_stranger_who_waits_has_lapsed_or_is_suspended_and_a_stale_or_forged_button_does_nothing()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.Bo.SaysAsync("byt till engelska");
        (await society.Bo.SaysAsync("forget me")).Shows("Do you want the bot to forget you?", "a member in Umeå municipality");
        (await society.Bo.PressesAsync("No, keep me")).Shows("You are still with us");
        (await society.Bo.ExecutesAsync("dialog.choose", new() { ["token"] = "forged", ["choice"] = "forget" })).Hides("forgetting");
        await society.Bo.SaysAsync("forget me");
        await society.ChangeAsync(society.Bo, bo => bo with { Status = MemberStatus.Suspended });
        (await society.Bo.PressesAsync("Yes, forget me")).Shows("The bot is forgetting you now");
        (await society.ForgottenAsync(society.Bo, "You are forgotten. Receipt")).Shows("11 January 2027");
        Assert.Null(await society.MemberAsync(society.Bo));
        foreach (var status in new[] { MemberStatus.Pending, MemberStatus.Lapsed })
        {
            var person = await society.Society.MemberAsync($"Dag {status}", $"dag-{status}@orebro.se");
            await society.ChangeAsync(person, one => one with { Status = status });
            await ForgottenAsync(society, person);
        }

        var stranger = society.Society.Person("Eva Exempel", "eva@example.org");
        await stranger.OpensAsync();
        await ForgottenAsync(society, stranger);
    }

    [Fact]
    public async Task The_last_of_the_committee_names_another_first()
    {
        await using var society = await PrivateSociety.StartAsync();
        (await society.Alva.SaysAsync("glöm mig")).Shows("Du är den enda i styrelsen").Hides("Ja, glöm mig");
        Assert.NotNull(await society.MemberAsync(society.Alva));
        await KeepingTests.MakeCommitteeAsync(society.Society, society.Bo);
        await society.Alva.SaysAsync("glöm mig");
        await society.Bo.SaysAsync("glöm mig");
        await society.Alva.SaysAsync("ja, glöm mig");
        (await society.Bo.SaysAsync("ja, glöm mig")).Shows("Du är den enda i styrelsen");
        await society.ForgottenAsync(society.Alva);
        Assert.Null(await society.MemberAsync(society.Alva));
        Assert.True((await society.MemberAsync(society.Bo))!.IsCommittee);
    }

    [Fact]
    public async Task An_order_that_a_process_left_half_done_is_finished_by_another()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.Bo.AsksAsync("Fråga: hur gör ni med hemliga brevlådor?");
        await society.Bo.SaysAsync("glöm mig");
        await society.Bo.SaysAsync("ja, glöm mig");
        var order = (await society.Get<IDocumentStore>().ReadAsync<ForgetOrder>(ForgetOrder.KeyOf(society.Bo.AadObjectId), Token))!.Content;
        await society.Get<IDocumentStore>().DeleteAsync(MemberDirectory.KeyOf(society.Bo.AadObjectId), Token);
        await society.Society.RestartAsync();
        await society.PassAsync(TimeSpan.FromSeconds(70));
        (await society.ForgottenAsync(society.Bo)).Shows(order.Code);
        Assert.Empty(await society.MentionsOfBoAsync());
        Assert.Empty(await society.Get<ForgetOrders>().DueAsync(Token));
    }

    [Fact]
    public async Task What_another_instance_holds_in_memory_goes_too()
    {
        await using var society = await PrivateSociety.StartAsync();
        await society.Bo.AsksAsync("Fråga: hur gör ni med hemliga brevlådor?");
        await using var other = (WebApplicationFactory<Program>)society.Society.StartAnother();
        Assert.NotEmpty(Search(other).FindSimilar("hemliga brevlådor", [], 5));
        await society.Bo.SaysAsync("glöm mig");
        await society.Bo.SaysAsync("ja, glöm mig");
        await society.ForgottenAsync(society.Bo);
        for (var tries = 0; tries < 100 && Search(other).FindSimilar("hemliga brevlådor", [], 5).Count > 0; tries++)
            await society.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Empty(Search(other).FindSimilar("hemliga brevlådor", [], 5));

        static IQuestionSearch Search(WebApplicationFactory<Program> bot) => bot.Services.GetRequiredService<IQuestionSearch>();
    }

    [Fact]
    public async Task One_person_in_two_tenants_is_forgotten_in_both_and_a_namesake_is_not()
    {
        await using var society = await PrivateSociety.StartAsync();
        var guest = society.Society.Person("Bo Exempel", "bo@umea.se", "tenant-guest");
        var namesake = society.Society.Person("Bo Exempel", "bo.exempel@orebro.se", "tenant-orebro");
        foreach (var person in new[] { guest, namesake })
        {
            await person.OpensAsync();
            await person.SaysAsync("ja");
            await person.SaysAsync("hoppa över");
        }

        await society.Bo.SaysAsync("glöm mig");
        await society.Bo.SaysAsync("ja, glöm mig");
        await society.ForgottenAsync(society.Bo);
        Assert.Null(await society.MemberAsync(guest));
        Assert.Equal("Bo Exempel", (await society.MemberAsync(namesake))!.Name);
    }

    internal static async Task EverythingIsCoveredAsync(PrivateSociety society)
    {
        var held = await society.HeldOfBoAsync();
        var parts = society.Society.Services.GetServices<IPersonalData>().ToList();
        Assert.All(held, one => Assert.Single(parts, part => part.Keeps(one.Document.Key)));
        var places = held.Select(one => $"{one.Document.Key.Container}/{one.Document.Key.Partition.Split('/')[0]}").ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "members/member", "questions/question", "register/portfolio", "register/proposal", "disputes/dispute", "conferences/conference", "conferences/roster",
                "conferences/diet", "conferences/mandate", "conferences/ballot", "announcements/read", "announcements/reply", "reminders/mark", "deliveries/notice", "deliveries/question", "audit/alias", "audit/person", "audit/words",
            },
            places);
    }

    private static async Task ForgottenAsync(PrivateSociety society, Person person)
    {
        await person.SaysAsync("glöm mig");
        await person.SaysAsync("ja, glöm mig");
        await society.ForgottenAsync(person);
        Assert.Null(await society.MemberAsync(person));
    }

    private static async Task OthersAreLeftAsync(PrivateSociety society, string receipt)
    {
        var code = receipt.Split("Kvitto ")[1].Split(',')[0];
        Assert.NotNull(await society.Get<IDocumentStore>().ReadAsync<ForgetReceipt>(ForgetReceipt.KeyOf(ForgetReceipt.HashOf(code)), Token));
        (await society.Cleo.SaysAsync("fråga 3")).Shows("vi sparar dem ett år", "En medlem i Umeå kommun");
        (await society.Cleo.SaysAsync("fråga 2")).Shows("bytt ärendehantering", "En medlem");
        // The card of Bo's answer, which Cleo got, was made anew.
        for (var tries = 0; tries < 100 && CardOfTheAnswer().Contains("Bo Exempel", StringComparison.Ordinal); tries++)
            await society.TickAsync(1);
        Assert.Contains("vi sparar dem ett år", CardOfTheAnswer(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Exempel", CardOfTheAnswer(), StringComparison.Ordinal);
        (await society.Cleo.SaysAsync("fråga 1")).Hides("brevlådor");
        Assert.Equal(0, society.Cleo.CountOf("brevlådor"));
        Assert.Empty(society.Get<IQuestionSearch>().FindSimilar("hemliga brevlådor", [], 5));
        (await society.Cleo.SaysAsync("vad har Umeå för system")).Shows("Raindance").Hides("Bo Exempel");
        var conference = (await society.Get<Core.Conferences.ConferenceArchive>().FindByNumberAsync(1, Token))!.Id;
        Assert.Single((await society.Get<RosterBook>().OfAsync(conference, Token)).Registrations);
        Assert.Equal(PersonTraces.Forgotten, (await society.Get<BallotBook>().AllAsync(conference, Token))[0].Votes["2480"].Member);
        (await society.Alva.SaysAsync("rapport utskick 1")).Hides("Bo Exempel");
        Assert.Null((await society.Get<AuditLog>().VerifyAsync(Token)).Broken);

        string CardOfTheAnswer() => society.Cleo.Inbox.Messages.Single(message => message.Text.Contains("Nytt svar på fråga 3", StringComparison.Ordinal)).Text;
    }

    private static async Task WelcomedAnewAsync(PrivateSociety society)
    {
        (await society.Bo.SaysAsync("mina frågor")).Shows("Hej, jag är KommITS bot", "Jobbar du i Umeå kommun?");
        await society.Bo.SaysAsync("ja");
        await society.Bo.SaysAsync("hoppa över");
        (await society.Bo.SaysAsync("mina frågor")).Hides("ärendehantering");
        (await society.Bo.SaysAsync("mina uppgifter")).Hides("IT-strateg", "Svar du har gett");
    }

    private static bool Contains(byte[] bytes, string text) =>
        new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant() }.Any(spelling =>
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(spelling)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(spelling)) >= 0);
}
