using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Register;

/// <summary>Every way to ask the register, as a member does it, in both languages.</summary>
public sealed class AskingTheRegisterTests
{
    [Theory]
    [InlineData("Vilka kommuner kör Raindance?", "3 kommuner kör Raindance", "Lekebergs kommun (er egen)", "Kör det sedan 2019", "Ödeshögs kommun", "Umeå kommun", "Inte bekräftat av kommunen")]
    [InlineData("vilka kör raindans", "3 kommuner kör Raindance")]
    [InlineData("vem kör 360", "1 kommun kör Public 360°", "Håbo kommun")]
    [InlineData("agresso eller raindance – va e vanligast?", "Så vanligt: Unit4 ERP (Agresso) eller Raindance", "3 kör det.", "1 kör det.")]
    [InlineData("vilka kör Lifecare", "1 kommun kör Lifecare", "1 planerar att börja", "Umeå kommun", "Planerar att börja")]
    [InlineData("vilka kör nåt ekonomisystem från CGI", "3 kommuner kör ekonomisystem från CGI", "Raindance: kör det sedan 2015")]
    [InlineData("vilka har produkter från Formpipe", "1 kommun kör system från Formpipe", "Habo kommun", "Platina")]
    [InlineData("vilka i Jönköpings län kör Treserva", "1 kommun kör Treserva", "Jönköpings län", "Habo kommun")]
    [InlineData("hur många har platinna fortfarande", "1 kommun kör Platina", "Habo kommun")]
    [InlineData("vad har Lekeberg för ekonomisystem", "Lekebergs kommun: ekonomisystem", "Raindance", "Kör det sedan 2019")]
    [InlineData("vad kör vi", "Lekebergs kommun", "4 system", "Lifecare", "Slutade 2023")]
    [InlineData("vad kör Umeå", "Umeå kommun: 4 system", "Personec P", "IT-säkerhetssystem är inte med i listor")]
    [InlineData("vad kör Habo", "Habo kommun", "Treserva", "Platina")]
    [InlineData("vad kör Håbo", "Håbo kommun", "Unit4 ERP (Agresso)")]
    [InlineData("vad har andra för ekonomisystem", "Så vanligt: Ekonomisystem", "4 kommuner har berättat", "3 av 4 kör det.", "Unit4 ERP (Agresso)")]
    [InlineData("vilka byter lönesystem 2027", "1 kommun byter HR- och lönesystem", "2027.", "Ödeshögs kommun", "byter kvartal 3 2027")]
    [InlineData("vilka byter lönesystem kvartal 1 2027", "Ingen har berättat att de byter HR- och lönesystem", "Kvartal 1 2027")]
    [InlineData("vilka har lämnat Procapita och för vad", "1 kommun har lämnat Procapita VoO/IFO (äldre)", "Slutade 2023, tog i stället Lifecare")]
    [InlineData("vilka har slutat med W3D3", "Habo kommun", "Slutade 2022, kör nu Platina")]
    [InlineData("jämför oss med Ödeshög", "Lekebergs kommun och Ödeshögs kommun", "Gemensamt (2)", "Lekeberg: kör det sedan 2019. Ödeshög: kör det sedan 2015", "Bara Lekeberg (1)", "Lifecare", "Bara Ödeshög (2)", "byter kvartal 3 2027")]
    [InlineData("vilka liknar oss", "Kommuner som liknar Lekebergs kommun", "km bort", "samma kommungrupp", "bygger bara på offentliga fakta", "Visar 1–5 av 25")]
    [InlineData("liknande kommuner som kör Raindance", "Kör Raindance.", "Ödeshögs kommun", "2 av 2 system gemensamma (Edlevo, Raindance)", "Umeå kommun")]
    [InlineData("kommuner mellan 10 000 och 20 000 invånare som liknar oss", "10 000–20 000 invånare")]
    [InlineData("vilka kör Blåbärsmedia", "Jag känner inte till ”Blåbärsmedia”", "Fråga nätverket")]
    [InlineData("vilka kör Netscape Sver", "Jag känner inte till")]
    [InlineData("vad kör Ankeborg", "Jag hittar ingen kommun som heter ”Ankeborg”")]
    [InlineData("vad kör Sala", "Sala kommun har inte berättat vad de kör än")]
    [InlineData("vilka kör Nutanix", "Ingen har berättat att de kör Nutanix", "System för drift och infrastruktur")]
    [InlineData("systemregistret", "Vad vill du veta om kommunernas system?", "Ekonomisystem (4)")]
    public Task In_Swedish(string said, params string[] shown) => ShowsAsync(null, said, shown);

    [Theory]
    [InlineData("Who runs Raindance?", "3 municipalities running Raindance", "Lekeberg municipality (your own)", "Running it since 2019", "Not confirmed by the municipality")]
    [InlineData("which municipalities use something from CGI for finance", "municipalities running finance / ERP systems from CGI")]
    [InlineData("what does Umeå run", "Umeå municipality: 4 systems", "Personec P", "IT security systems are left out of lists")]
    [InlineData("what do we run", "Lekeberg municipality", "4 systems", "Stopped in 2023")]
    [InlineData("what finance system does Håbo use", "Håbo municipality", "Unit4 ERP (Agresso)")]
    [InlineData("what do others use for case management", "How common: Document / case management", "1 of 3 running it.", "Public 360°")]
    [InlineData("who replaces their HR system in the next two years", "1 municipality replacing HR / payroll systems", "Ödeshög municipality", "replacing it in quarter 3 of 2027")]
    [InlineData("who left Procapita and for what", "1 municipality left Procapita", "took Lifecare instead")]
    [InlineData("compare us with Ödeshög", "Lekeberg municipality and Ödeshög municipality", "In common (2)", "Only Ödeshög (2)")]
    [InlineData("who is like us", "Municipalities like Lekeberg municipality", "Same size class", "same municipality group", "based on public facts only")]
    [InlineData("find commuter municipalities near Gothenburg with 30-40k inhabitants", "Municipalities like Lekeberg municipality", "Within 75 km of Göteborg", "30,000–40,000 residents", "Ale municipality")]
    [InlineData("who runs Foobarix", "I don't know “Foobarix”", "Ask the network")]
    [InlineData("what does Duckburg run", "I find no municipality called “Duckburg”")]
    [InlineData("list municipalities with Google Workspace in schools", "Nobody has told that they run Google Workspace")]
    [InlineData("who uses what", "What do you want to know about the municipalities' systems?")]
    public Task In_English(string said, params string[] shown) => ShowsAsync("byt till engelska", said, shown);

    [Fact]
    public async Task Habo_is_not_Håbo()
    {
        await using var society = await RegisterSociety.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("vad kör Habo")).Shows("Treserva").Hides("Agresso", "Håbo");
        (await alva.SaysAsync("vad kör Håbo kommun")).Shows("Agresso").Hides("Treserva", "Habo");
    }

    [Fact]
    public async Task A_stranger_is_asked_where_they_work_first_and_the_question_is_taken_up_then()
    {
        await using var society = await RegisterSociety.StartAsync();
        var stranger = society.Person("Alva Exempel", "alva@lekeberg.se");
        (await stranger.SaysAsync("vilka kör Raindance")).Hides("Ödeshög");
    }

    [Fact]
    public async Task Who_waits_to_be_admitted_sees_nothing_of_the_register()
    {
        await using var society = await Society.StartAsync(("Membership:Admission", "Verified"));
        await society.TellsAsync("Umeå", RegisterSociety.InUse("raindance"));
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        foreach (var said in new[] { "vilka kör Raindance", "vad kör Umeå", "visa fler", "fråga dem" })
            (await alva.SaysAsync(said)).Hides("Umeå kommun", "kör det");
        (await alva.ExecutesAsync("register.find", new() { ["question"] = """{"ask":"whatRuns","municipality":"2480","systems":{"products":[]}}""" })).Hides("Umeå kommun");
    }

    private static async Task ShowsAsync(string? first, string said, string[] shown)
    {
        await using var society = await RegisterSociety.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        if (first is not null)
            await alva.SaysAsync(first);
        (await alva.SaysAsync(said)).Shows(shown);
    }
}
