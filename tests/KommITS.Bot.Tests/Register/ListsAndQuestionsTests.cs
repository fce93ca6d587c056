using System.Text.Json.Nodes;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using static KommITS.Bot.Tests.Register.RegisterSociety;

namespace KommITS.Bot.Tests.Register;

/// <summary>Paging through a list, asking those on it, and what a forged card can and can't do.</summary>
public sealed class ListsAndQuestionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_list_is_paged_in_place_and_by_words()
    {
        await using var society = await Society.StartAsync();
        var codes = society.Services.GetRequiredService<ReferenceData>().Municipalities.Take(19).ToList();
        foreach (var municipality in codes)
            await society.StoresAsync(new Portfolio { Municipality = municipality.Code, Usages = [InUse("raindance")] });
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");

        var pages = new List<string> { (await alva.SaysAsync("vilka kör Raindance")).Shows("19 kommuner kör Raindance", "Visar 1–8 av 19.").Text };
        pages.Add((await alva.PressesAsync("Visa fler")).Shows("Visar 9–16 av 19.").Replaced!);
        pages.Add((await alva.PressesAsync("Visa fler")).Shows("Visar 17–19 av 19.").Replaced!);
        Assert.All(codes, municipality => Assert.Single(pages, page => page.Contains($"\n{municipality.Name}", StringComparison.Ordinal)));
        (await alva.SaysAsync("visa föregående")).Shows("Visar 9–16 av 19.");
        (await alva.SaysAsync("visa fler tack")).Shows("Visar 17–19 av 19.");
        (await alva.SaysAsync("more")).Shows("Visar 17–19 av 19.");
        (await alva.ExecutesAsync("register.find", new JsonObject { ["question"] = WhoRuns("raindance"), ["page"] = "99999" })).Shows("Visar 17–19 av 19.");
        (await alva.ExecutesAsync("register.find", new JsonObject { ["question"] = WhoRuns("raindance"), ["page"] = "-7" })).Shows("Visar 1–8 av 19.");
    }

    [Fact]
    public async Task Without_a_list_there_is_nothing_to_go_on_with()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("visa fler")).Shows("Det finns ingen lista att gå vidare med");
        (await alva.SaysAsync("fråga dem")).Shows("Det finns ingen lista att gå vidare med");
    }

    [Fact]
    public async Task A_question_goes_to_exactly_those_on_the_list()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@sala.se");
        var odd = await society.MemberAsync("Odd Exempel", "odd@odeshog.se");
        await alva.SaysAsync("vilka kör Raindance");
        (await alva.PressesAsync("Fråga dem")).Shows("Vad vill du fråga dem?", "2 kommuner");
        (await alva.SaysAsync("Hur gör ni bokslut?")).Shows("Frågan går till 2 personer i 2 kommuner i listan", "De i listan: 2 personer");
        (await alva.PressesAsync("Skicka frågan")).Shows("Fråga 1 är skickad", "2 personer");
        (await bo.ReceivesAsync("Fråga 1 till nätverket")).Shows("valde ut några kommuner, och Umeå kommun är en av dem");
        await odd.ReceivesAsync("Hur gör ni bokslut?");
        Assert.Equal(0, cleo.CountOf("bokslut"));
    }

    [Fact]
    public async Task Asking_those_on_the_list_can_be_typed_with_the_question_in_it()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("vad kör Umeå");
        (await alva.SaysAsync("fråga dem: hur trivs ni med Viva?")).Shows("hur trivs ni med Viva?", "De i listan: 1 person");
        (await alva.SaysAsync("skicka")).Shows("Fråga 1 är skickad");
        await bo.ReceivesAsync("hur trivs ni med Viva?");
    }

    [Fact]
    public async Task Nobody_is_asked_where_nobody_is_a_member()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("vad kör Umeå");
        (await alva.SaysAsync("fråga dem")).Shows("Ingen i de kommunerna är med här än");
    }

    [Fact]
    public async Task The_list_is_what_the_register_says_now_and_not_what_a_card_says()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("vilka kör Raindance");
        await society.TellsAsync("Umeå", InUse("viva"));
        (await alva.PressesAsync("Fråga dem")).Shows("Ingen i de kommunerna är med här än");
        await alva.ExecutesAsync("register.ask", new JsonObject { ["question"] = WhoRuns("raindance"), ["municipalities"] = "2480", ["named"] = new JsonArray("2480") });
        Assert.Equal(0, bo.CountOf("till nätverket"));
    }

    [Theory]
    [InlineData("register.find", null)]
    [InlineData("register.find", "{")]
    [InlineData("register.find", """{"ask":"whoRuns"}""")]
    [InlineData("register.find", """{"ask":"whoRuns","systems":{"products":["no-such"]},"where":{}}""")]
    [InlineData("register.find", """{"ask":"whoRuns","systems":{"products":[null]},"where":{"groups":[null]}}""")]
    [InlineData("register.find", """{"ask":"whatRuns","municipality":"9999","systems":{"products":[]}}""")]
    [InlineData("register.find", """{"ask":"compare","other":"../../etc"}""")]
    [InlineData("register.find", """{"ask":"similar","to":"","where":{"near":"x","minPopulation":-1},"running":["x"]}""")]
    [InlineData("register.find", """{"ask":"whoReplaces","systems":{"products":[]},"where":{},"when":{"from":{"year":-5,"number":99},"to":{"year":0,"number":0}}}""")]
    [InlineData("register.find", """{"ask":"unknown","what":0,"name":"x","nearest":[]}""")]
    [InlineData("register.find", """{"ask":"commonest","systems":{"products":[],"kind":"x"},"where":{}}""")]
    [InlineData("register.ask", null)]
    [InlineData("register.ask", """{"ask":"overview"}""")]
    [InlineData("register.ask", """{"ask":"whoRuns","systems":{"products":["no-such"]},"where":{}}""")]
    public async Task A_forged_card_gets_an_answer_and_does_no_harm(string command, string? question)
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        var data = question is null ? new JsonObject() : new JsonObject { ["question"] = question };
        var reply = await alva.ExecutesAsync(command, data);
        Assert.NotEqual("", reply.Text);
        reply.Hides("gick fel", "referens");
        (await alva.SaysAsync("vad kör vi")).Shows("Lekebergs kommun: 4 system");
        Assert.Equal(0, bo.CountOf("Fråga 1 till nätverket"));
    }

    [Fact]
    public async Task A_change_shows_in_the_next_answer()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vilka kör Viva")).Shows("1 kommun kör Viva");
        await society.TellsAsync("Sala", InUse("viva", 2020).ConfirmedToday());
        (await alva.SaysAsync("vilka kör Viva")).Shows("2 kommuner kör Viva", "Sala kommun", "Kör det sedan 2020", "Bekräftat");
    }

    [Fact]
    public async Task A_contact_is_named_with_a_link_to_a_chat_and_shown_as_typed()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo *Exempel* [x](http://evil)", "bo+it@umea.se");
        await society.IsContactAsync(bo);
        var shown = await alva.SaysAsync("vilka kör Personec");
        shown.Shows("Kontakt: Bo *Exempel* [x](http://evil)", "https://teams.microsoft.com/l/chat/0/0?users=bo%2Bit%40umea.se");
        Assert.DoesNotContain("[x](http", shown.Messages[0].Card!.Value.GetRawText(), StringComparison.Ordinal);
        (await bo.SaysAsync("vad kör vi")).Hides("teams.microsoft.com");
    }

    internal static string WhoRuns(params string[] products) =>
        new JsonObject { ["ask"] = "whoRuns", ["systems"] = new JsonObject { ["products"] = new JsonArray([.. products.Select(product => JsonValue.Create(product))]) }, ["where"] = new JsonObject() }.ToJsonString();
}
