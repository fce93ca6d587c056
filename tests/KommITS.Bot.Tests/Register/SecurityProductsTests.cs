using System.Text.Json.Nodes;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using static KommITS.Bot.Tests.Register.RegisterSociety;

namespace KommITS.Bot.Tests.Register;

/// <summary>Who protects themselves with what: one product at a time, and never as a list.</summary>
public sealed class SecurityProductsTests
{
    [Theory]
    [InlineData("vilka har brandvägg")]
    [InlineData("lista alla kommuners brandväggar")]
    [InlineData("vad kör andra för antivirus")]
    [InlineData("vilka byter IT-säkerhetssystem 2027")]
    [InlineData("vilka byter FortiGate 2027")]
    [InlineData("vilka har lämnat FortiGate")]
    [InlineData("vad har Umeå för brandvägg")]
    [InlineData("vilka kör FortiGate eller Palo Alto")]
    [InlineData("liknande kommuner som kör FortiGate")]
    [InlineData("hur vanligt är FortiGate")]
    public async Task A_list_is_refused_in_words(string said)
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync(said)).Shows("IT-säkerhet visas inte i listor", "en produkt i taget").Hides("Umeå", "Habo");
        (await alva.SaysAsync("fråga dem")).Shows("Det finns ingen lista att gå vidare med");
    }

    [Fact]
    public async Task One_product_is_shown_with_nothing_but_that_they_run_it()
    {
        await using var society = await StartAsync();
        await society.TellsAsync("Umeå", InUse("fortinet-fortigate", 2019) with { ReplacementYear = 2027, Hosting = Core.Register.Portfolios.Hosting.Partner, Note = "secret" });
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vilka kör FortiGate")).Shows("1 kommun kör Fortinet FortiGate", "Umeå kommun", "Kör det").Hides("2019", "2027", "partner", "secret");
        (await alva.SaysAsync("kör Umeå FortiGate")).Shows("Umeå kommun", "Kör det").Hides("2019", "2027");
    }

    [Fact]
    public async Task No_long_list_is_paged_out()
    {
        await using var society = await Society.StartAsync();
        foreach (var name in new[] { "Umeå", "Sala", "Habo", "Håbo", "Vara", "Lund", "Ystad", "Ale", "Mark", "Mora" })
            await society.TellsAsync(name, InUse("fortinet-fortigate"));
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vilka kör FortiGate")).Shows("10 kommuner kör Fortinet FortiGate", "högst 8 kommuner").Hides("Visa fler");
        var before = alva.Inbox.Messages[^1].Text;
        (await alva.SaysAsync("visa fler")).Shows("högst 8 kommuner");
        Assert.Equal(before, alva.Inbox.Messages[^1].Text);
    }

    [Fact]
    public async Task Who_does_not_want_to_be_shown_is_not()
    {
        await using var society = await StartAsync();
        await society.StoresAsync(new Portfolio { Municipality = society.CodeOf("Umeå"), Usages = [InUse("fortinet-fortigate")] });
        var (alva, bo) = await society.TwoMembersAsync();
        (await alva.SaysAsync("vilka kör FortiGate")).Shows("Umeå kommun");
        (await bo.SaysAsync("dölj våra säkerhetssystem")).Shows("visas inte för andra", "visa våra säkerhetssystem");
        (await alva.SaysAsync("vilka kör FortiGate")).Shows("Ingen har berättat").Hides("Umeå");
        (await alva.SaysAsync("kör Umeå FortiGate")).Hides("Kör det");
        (await bo.SaysAsync("vad kör vi")).Shows("Fortinet FortiGate");
        await bo.SaysAsync("byt till engelska");
        (await bo.SaysAsync("show our security systems")).Shows("shown again, one at a time");
        (await alva.SaysAsync("vilka kör FortiGate")).Shows("Umeå kommun");
    }

    [Fact]
    public async Task A_forged_card_gets_no_more_than_words_do()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        string[] forged =
        [
            ListsAndQuestionsTests.WhoRuns("fortinet-fortigate", "palo-alto"),
            """{"ask":"whoRuns","systems":{"products":[],"kind":"it-sakerhet"},"where":{}}""",
            """{"ask":"whoRuns","systems":{"products":[],"supplier":"Fortinet"},"where":{}}""",
            """{"ask":"whatRuns","municipality":"2480","systems":{"products":[],"kind":"it-sakerhet"}}""",
            """{"ask":"commonest","systems":{"products":["fortinet-fortigate","palo-alto"]},"where":{}}""",
            """{"ask":"similar","to":"1814","where":{},"running":["fortinet-fortigate"]}""",
        ];
        foreach (var question in forged)
        {
            (await alva.ExecutesAsync("register.find", new JsonObject { ["question"] = question })).Shows("IT-säkerhet visas inte i listor").Hides("Umeå");
            (await alva.ExecutesAsync("register.ask", new JsonObject { ["question"] = question })).Shows("Ingen i de kommunerna");
        }

        (await alva.ExecutesAsync("register.find", new JsonObject { ["question"] = ListsAndQuestionsTests.WhoRuns("fortinet-fortigate", "raindance") }))
            .Shows("Raindance", "IT-säkerhetssystem är inte med i listor").Hides("FortiGate: ");
        Assert.Equal(0, bo.CountOf("till nätverket"));
    }
}
