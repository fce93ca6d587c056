using KommITS.Bot.Cards;
using KommITS.Bot.Tests.Announcements;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Injection;

/// <summary>Whatever people write, wherever they may write it, reaches others as letters and does nothing.</summary>
public sealed class InjectionTests
{
    /// <summary>Each with a part that the others have to see as it is written.</summary>
    private static readonly (string Words, string Seen)[] Payloads =
    [
        ("[klicka här](https://evil.example/x) **fet** _lutad_ # rubrik", "[klicka här](https://evil.example/x)"),
        ("<script>alert(1)</script> <a href=\"javascript:alert(1)\">länk</a> &lt;b&gt;", "<script>alert(1)</script>"),
        ("<at>Alva Exempel</at> titta på det här", "<at>Alva Exempel</at>"),
        ("{\"type\":\"AdaptiveCard\",\"body\":[]} ${text.help.title} ${$root.id} {{DATE(2026-01-01T00:00:00Z,SHORT)}}", "${text.help.title} ${$root.id}"),
        ("kvitto\u202Efdp.exe \u2066vänd\u2069 no\u200Bll \uFEFFbred\u200Dd \u061C slut\u0007", "kvittofdp.exe vänd noll bredd"),
        ("[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](vbscript:x) [e](tel:112) javascript:alert(1)", "[a](javascript:alert(1))"),
        ("[f][1] ![bild](https://spar.example/p.png) ``` kod ``` | tabell | \\[g](https://evil.example)", "![bild](https://spar.example/p.png)"),
        ("=HYPERLINK(\"https://evil.example\") +1 -1 @SUM(A1)", "=HYPERLINK"),
        (new string('W', 900), new string('W', 200)),
    ];

    [Fact]
    public async Task Whatever_people_write_reaches_others_as_letters()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var (alva, cleo, dag) = (society.Alva, society.Cleo, society.Dag);
        for (var at = 0; at < Payloads.Length; at++)
        {
            var (words, seen) = Payloads[at];
            var named = await society.Society.MemberAsync($"{words} Nr{at}", $"n{at}@kumla.se");
            await named.AsksAsync($"fråga: hur gör ni med märke{at} {words}");
            var asked = await dag.ReceivesAsync($"märke{at} ");
            asked.Shows(seen);
            var number = at + 1;
            (await dag.SaysAsync($"svara på fråga {number}: så här svar{at} {words}")).Shows(seen);
            (await named.ReceivesAsync($"svar{at} ")).Shows(seen);
            (await cleo.SaysAsync($"fråga {number}")).Shows(seen, $"svar{at}");
            await cleo.SaysAsync($"fråga: märke{at} {words}");
            await cleo.SaysAsync("avbryt");
            await cleo.SaysAsync($"anmäl svar 1 på fråga {number}: skäl{at} {words}");
            (await alva.ReceivesAsync($"skäl{at} ")).Shows(seen);
            await alva.SaysAsync($"dölj svar 1 på fråga {number}: dolt{at} {words}");
            await alva.SaysAsync("ja");
            (await dag.ReceivesAsync($"dolt{at} ")).Shows(seen);
            await dag.SaysAsync($"fråga {number}");
            await named.SaysAsync($"blarg flupp {words[..Math.Min(40, words.Length)]}");
            await dag.SaysAsync($"påminn mig om en timme om minne{at} {words[..Math.Min(words.Length, 150)]}");
            await dag.SaysAsync("mina påminnelser");
            await DescribeAsync(named, words);
            await RunAsync(society, named, at, words);
        }

        var endless = new string('Å', 10_000);
        var last = await society.Society.MemberAsync(endless, "endless@kumla.se");
        (await last.SaysAsync($"fråga: {endless}")).Shows("tecken");
        await last.SaysAsync("avbryt");
        (await last.SaysAsync($"svara på fråga 1: {endless}")).Shows("tecken");
        await last.AsksAsync("fråga: har någon ett ändlöst namn?");
        await dag.ReceivesAsync("ändlöst namn");
        await alva.SaysAsync("styrelsen");
        await alva.SaysAsync("det jag inte förstod");
        await alva.SaysAsync("loggen");
        await alva.SaysAsync("exportera loggen");
        await alva.SaysAsync("obesvarade frågor");
        await alva.SaysAsync("förslag");
        society.Time.Advance(TimeSpan.FromHours(1.1));
        await dag.ReceivesAsync("minne0 ");
        AllAreInert(society);
    }

    [Fact]
    public async Task What_the_committee_writes_leads_only_where_it_says()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var (alva, bo, dag) = (society.Alva, society.Bo, society.Dag);
        for (var at = 0; at < Payloads.Length; at++)
        {
            var words = Payloads[at].Words.Length > 500 ? Payloads[at].Words[..100] : Payloads[at].Words;
            await alva.SaysAsync("nytt utskick");
            await alva.SaysAsync($"rubrik: Utskick{at} {words[..Math.Min(words.Length, 90)]}\ntext: Text{at} {words} [kommits.se](https://kommits.se.evil.example/in) [umeå](https://xn--ume-rla.example/) [kоmmits.se](https://kоmmits.se/)\ntill: dag@orebro.se\nlänk: https://lank{at}.example/x");
            var saved = await alva.SaysAsync("spara");
            Assert.True((await alva.SaysAsync($"skicka utskick {at + 1}")).Text.Contains($"utskick {at + 1}", StringComparison.OrdinalIgnoreCase), saved.Text);
            if ((await society.FindAsync(at + 1)).WaitsForApproval)
                await bo.SaysAsync($"godkänn utskick {at + 1} {KommITS.Bot.Core.Announcements.Seal.CodeOf(KommITS.Bot.Core.Announcements.Seal.Of((await society.FindAsync(at + 1)).Draft))}");
            await society.TickAsync();
            var got = await dag.ReceivesAsync($"Text{at} ");
            got.Shows("kommits.se.evil.example", "xn--ume-rla.example", new Uri("https://kоmmits.se/").IdnHost, $"(lank{at}.example)");
            await dag.SaysAsync($"svara på utskick {at + 1}: genmäle{at} {words}");
            await alva.ReceivesAsync($"genmäle{at} ");
            await dag.SaysAsync("nyheter");
            await bo.SaysAsync($"rapport utskick {at + 1}");
        }

        await alva.SaysAsync("ny konferens");
        await alva.SaysAsync(
            $"titel: Konferens {Payloads[0].Words}\nplats: {Payloads[2].Words}\nadress: {Payloads[1].Words}\nstart: 14 maj 2027 kl. 9\nslut: 15 maj 2027 kl. 12\npris: {Payloads[4].Words}\nkontakt: {Payloads[5].Words}\nsammanfattning: {Payloads[3].Words}\nlänk: https://konferens.example/");
        await alva.SaysAsync("spara");
        await alva.SaysAsync("publicera konferens 1");
        (await dag.SaysAsync("konferens 1")).Shows("[klicka här](https://evil.example/x)");
        await dag.SaysAsync("konferenser");
        AllAreInert(society);
    }

    [Theory]
    [InlineData("👩\u200D💻 och ❤️\u200D🔥", "👩\u200D💻 och ❤️\u200D🔥")]
    [InlineData("Åsa Öberg\r\nrad två\tkolumn", "Åsa Öberg\r\nrad två\tkolumn")]
    [InlineData("\u202Ea\u202Cb\u2067c\u2069\u200E\u200F", "abc")]
    [InlineData("no\u200Bll\uFEFF\u2060\u00AD", "noll")]
    [InlineData("a\u0000b\u001Bc", "abc")]
    [InlineData("x\U000E0041y", "xy")]
    [InlineData("b\u200Dd", "bd")]
    public void What_nobody_sees_is_taken_out_and_nothing_else(string written, string shown) => Assert.Equal(shown, InertText.Clean(written));

    [Theory]
    [InlineData("läs", "https://example.org/a", "läs (example.org)")]
    [InlineData("example.org", "https://example.org/a", "example.org")]
    [InlineData("https://example.org/b", "https://example.org/a", "https://example.org/b")]
    [InlineData("https://example.org", "https://example.org.evil.example/", "https://example.org (example.org.evil.example)")]
    [InlineData("example.org", "https://example.org:8443@evil.example/", "example.org (evil.example)")]
    public void A_link_says_where_it_leads(string words, string address, string shown) => Assert.Equal(shown, LinkHost.Beside(words, address));

    [Theory]
    [InlineData("[a](javascript:x)")]
    [InlineData("[a](https://evil.example)")]
    [InlineData("<at>Alva</at>")]
    [InlineData("![a](https://evil.example/a.png)")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}")]
    public void The_walker_finds_what_is_not_inert(string text) => Assert.NotEmpty(InertActivity.MarkdownFaults(text));

    private static async Task DescribeAsync(Person person, string words)
    {
        await person.SaysAsync("ändra roll");
        await person.SaysAsync($"jag är {words[..Math.Min(words.Length, 90)]}");
        await person.SaysAsync("avbryt");
        await person.SaysAsync("min profil");
    }

    private static async Task RunAsync(CommitteeSociety society, Person person, int at, string words)
    {
        await person.SaysAsync($"vi kör Zorg{at} {words[..Math.Min(words.Length, 60)]} sedan 2019");
        if (person.Inbox.Messages.Any(message => message.FindAction("Spara") is not null))
            await person.PressesAsync("Spara");
        await person.SaysAsync("våra system");
        await society.Dag.SaysAsync("vad kör Kumla");
        await person.SaysAsync("avbryt");
        await person.SaysAsync("exportera våra system");
    }

    private static void AllAreInert(CommitteeSociety society)
    {
        var activities = society.Society.Channel.Inboxes.SelectMany(inbox => inbox.Messages).Select(message => message.Activity).ToList();
        Assert.True(activities.Count > 50);
        var faults = activities.SelectMany(activity => InertActivity.FaultsOf(activity).Select(fault => fault.Length > 400 ? fault[..400] : fault)).Distinct().ToList();
        Assert.True(faults.Count == 0, string.Join("\n---\n", faults.Take(20)));
    }
}
