using System.Diagnostics;
using System.Text;
using KommITS.Bot.Committee.Cockpit.Chart;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Tests.Announcements;
using KommITS.Bot.Tests.Channel;
using NodaTime;
using static KommITS.Bot.Tests.Committee.Cockpit.KnownSociety;

namespace KommITS.Bot.Tests.Committee.Cockpit;

/// <summary>On Monday 2 November 2026. Alva and Bo are the committee; Cleo and Dag members; the rest is put there with numbers that the cockpit has to come to.</summary>
public sealed class CockpitTests
{
    private const int MostBytes = 28 * 1024;

    [Fact]
    public async Task Every_figure_is_exact_and_every_line_leads_further_by_button_and_typed()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await FillAsync(new KnownSociety(society.Society));
        await society.Alva.SaysAsync("nytt utskick");
        await society.Alva.SaysAsync("rubrik: Årsmöte i maj\ntext: Välkommen\ntill: alla\ntid: onsdag kl. 8");
        await society.Alva.SaysAsync("spara");
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.Bo.SaysAsync("nytt utskick");
        await society.Bo.SaysAsync("rubrik: Enkät\ntext: Svara gärna\ntill: cleo@habokommun.se\ntid: onsdag kl. 12");
        await society.Bo.SaysAsync("spara");
        await society.Bo.SaysAsync("skicka utskick 2");
        foreach (var text in new[] { "blarg Cleo Exempel 070-123 45 67 flupp", "Blarg cleo exempel flupp", "zorgel a@b.se i Umeå" })
            await society.Dag.SaysAsync(text);

        var card = await society.Alva.SaysAsync("styrelsen");
        card.Shows("Läget i föreningen", "2 november 2026");
        card.Shows("2 frågor väntar på svar. Äldst är fråga 1, ställd för 45 dagar sedan: Gammal och obesvarad");
        card.Shows("4 av 7 uppgifter i 2 kommuner är ifrågasatta, aldrig bekräftade eller äldre än ett år. Mest i Västerbottens län: 3.");
        card.Shows("3 personer nås inte.", "(2)", "(1)");
        card.Shows("2 personer väntar. Längst har Pelle Väntar, Habo kommun väntat, 32 dagar.");
        card.Shows("5 november 2026: sista anmälningsdag till Höstkonferens (konferens 7).", "Årsmöte i maj väntar på godkännande (utskick 1)");
        card.Shows("2 utskick planerade. Närmast utskick 1, Årsmöte i maj, 4 november 2026 kl. 8.00, väntar på godkännande. 2 krockar med andra inom ett dygn.");
        card.Shows("3 gånger de senaste sju dagarna.");
        card.Shows("10 medlemmar i 4 kommuner. Den här månaden: nya medlemmar 5, frågor 1, svar 1.");
        Assert.True(SizeOf(card) < MostBytes);

        (await society.Alva.PressesAsync("Obesvarade frågor")).Shows("Fråga 1 · Lekebergs kommun · ställd 18 september 2026, för 45 dagar sedan · gick till länet (12 personer)", "Fråga 3").Hides("Besvarad");
        (await society.Alva.SaysAsync("inaktuellt register")).Shows("Västerbottens län: 3", "Umeå 3 av 4", "Örebro län: 1", "Lekeberg 1 av 3");
        (await society.Alva.SaysAsync("onåbara")).Shows("Medlem m4, Umeå kommun", "Medlem m5", "Medlem m6").Hides("Medlem m3");
        (await society.Alva.SaysAsync("väntande medlemmar")).Shows("Pelle Väntar", "Har väntat 32 dagar", "Petra Väntar");
        (await society.Alva.SaysAsync("styrelsens datum")).Shows("anmälan öppnar", "sista dag för hotellet", "Höstkonferens börjar").Hides("Julkonferens");
        (await society.Alva.SaysAsync("planerade utskick")).Shows("utskick 1, Årsmöte i maj", "10 personer", "Krockar med utskick 2, Enkät: 1 får båda", "utskick 2, Enkät");
        (await society.Alva.SaysAsync("det jag inte förstod")).Shows("blarg … flupp", "2 gånger", "zorgel … i Umeå", "1 gång").Hides("Cleo", "070", "a@b.se");
        var growth = await society.Alva.SaysAsync("tillväxt");
        growth.Shows("november 2026", "10 medlemmar · nya 5 · frågor 1 · svar 1", "september 2026", "4 medlemmar · nya 1 · frågor 1 · svar 0");
        growth.Shows("september 2026");
        Assert.Contains("Medlemmar i slutet av varje månad: december 2025 3, januari 2026 3,", growth.Messages[0].Activity.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("oktober 2026 5, november 2026 10.", growth.Messages[0].Activity.GetRawText(), StringComparison.Ordinal);

        await society.Bo.SaysAsync("byt till engelska");
        (await society.Bo.SaysAsync("committee overview")).Shows("2 questions without an answer. The oldest is question 1, asked 45 days ago", "10 members in 4 municipalities");
        (await society.Bo.SaysAsync("unreachable")).Shows("Medlem m4, Umeå municipality");
        (await society.Bo.SaysAsync("läget?")).Shows("The state of the society");
        (await society.Dag.SaysAsync("läget?")).Hides("Läget i föreningen");
    }

    /// <summary>Seven known members beside the four of the society, who came in today.</summary>
    private static async Task FillAsync(KnownSociety known)
    {
        await known.AddAsync("m1", "1814", Day(2025, 3, 1));
        await known.AddAsync("m2", "2480", Day(2025, 12, 5));
        await known.AddAsync("m3", "2480", Day(2025, 12, 6));
        await known.AddAsync("m4", "2480", Day(2026, 9, 30), unreached: Blocked);
        await known.AddAsync("m5", "1880", Day(2026, 10, 31), unreached: Blocked);
        await known.AddAsync("m6", "1814", Day(2026, 11, 1), unreached: "NotInstalled");
        await known.AddAsync("p1", "0643", Day(2026, 10, 1), MemberStatus.Pending, name: "Pelle Väntar");
        await known.AddAsync("p2", "0643", Day(2026, 10, 30), MemberStatus.Pending, name: "Petra Väntar");
        await known.AddAsync("l1", "0643", Day(2025, 1, 1), MemberStatus.Lapsed, Blocked);
        await known.AskAsync("q1", "Gammal och obesvarad", Day(2026, 9, 18), AudienceKind.County, 12);
        await known.AskAsync("q2", "Besvarad", Day(2026, 10, 20), AudienceKind.All, 20, Day(2026, 11, 1));
        await known.AskAsync("q3", "Ny och obesvarad", Day(2026, 11, 1), AudienceKind.All, 20);
        await known.MixAsync("1814", ("raindance", Day(2026, 10, 1)), ("lifecare", Day(2025, 11, 2)), ("edlevo", null));
        await known.MixAsync("2480", ("raindance", Day(2025, 10, 1)), ("viva", Day(2025, 11, 1)), ("personec-p", null), ("heroma", Day(2026, 1, 1)));
        await known.ConferAsync(ConferenceOf("c7", 7, "Höstkonferens", new LocalDate(2026, 11, 20)));
        await known.ConferAsync(ConferenceOf("c8", 8, "Julkonferens", new LocalDate(2027, 2, 20)));
    }

    private static Conference ConferenceOf(string id, int number, string title, LocalDate day) => new()
    {
        Id = id,
        Number = number,
        Author = "m1",
        Status = ConferenceStatus.Published,
        IsClosed = true,
        Details = new ConferenceDetails
        {
            Title = title, Place = "Umeå", Starts = day, RegistrationOpens = day.PlusDays(-17), RegistrationCloses = day.PlusDays(-15), HotelDeadline = day.PlusDays(-10),
        },
    };

    [Fact]
    public async Task With_three_hundred_municipalities_a_thousand_members_and_a_thousand_questions_each_card_is_small_and_comes_at_once()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var known = new KnownSociety(society.Society);
        var products = known.OpenProducts;
        var longText = string.Concat(Enumerable.Repeat("Vem_har *bytt* [från](https://a.se) {{DATE(x)}} \"åäö\" ", 30));
        foreach (var (at, municipality) in known.Municipalities.Index())
            await known.RunAsync(municipality.Code, at % 2 == 0 ? null : Day(2025, 1, 1), [.. products.Skip(at % 40).Take(20)]);
        for (var at = 0; at < 1_000; at++)
            await known.AddAsync($"x{at}", known.Municipalities[at % known.Municipalities.Count].Code, Day(2025, 1 + (at % 12), 1), unreached: at % 3 == 0 ? Blocked : null, name: $"*{longText[..90]}*");
        for (var at = 0; at < 1_000; at++)
            await known.PutAsync(at + 1, $"q{at}", longText[..Math.Min(longText.Length, 1_500)], Day(2024, 1, 1) + Duration.FromHours(24 * at), AudienceKind.All, 900, at % 5 == 0 ? [] : [Day(2026, 10, 1)]);

        await society.Alva.SaysAsync("styrelsen");
        foreach (var command in new[] { "styrelsen", "obesvarade frågor", "obesvarade frågor 10", "inaktuellt register", "onåbara", "onåbara 20", "tillväxt", "det jag inte förstod", "anmälda frågor" })
        {
            var watch = Stopwatch.StartNew();
            var reply = await society.Alva.SaysAsync(command);
            TestContext.Current.SendDiagnosticMessage($"{command}: {watch.ElapsedMilliseconds} ms, {SizeOf(reply)} bytes");
            Assert.True(SizeOf(reply) < MostBytes, $"{command}: {SizeOf(reply)} bytes");
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), $"{command}: {watch.Elapsed}");
        }

        (await society.Alva.SaysAsync("obesvarade frågor 20")).Shows("Sida 20 av 20");
        (await society.Alva.PressesAsync("Föregående")).Shows("Sida 19 av 20");
        (await society.Alva.PressesAsync("Nästa")).Shows("Sida 20 av 20");
    }

    [Fact]
    public void The_chart_is_a_png_whose_bars_are_as_high_as_the_figures_and_stand_out_on_light_and_dark()
    {
        var image = BarChart.Of([0, 5, 10]);
        var step = BarChart.Width / 3;
        int HeightAt(int bar) => Enumerable.Range(0, BarChart.Height).Count(y => image[(bar * step) + (step / 2), y] is 1 or 2);
        Assert.Equal((0, 47, 94), (HeightAt(0), HeightAt(1), HeightAt(2)));
        foreach (var color in BarChart.Palette.Where(color => color.Alpha > 0))
            foreach (var ground in new[] { new PngColor(255, 255, 255, 255), new PngColor(0x29, 0x29, 0x29, 255) })
                Assert.True(PngReader.Contrast(color, ground) >= 3, $"{color} on {ground}");
        var (width, height, pixels) = PngReader.Read(image.ToBytes());
        Assert.Equal((BarChart.Width, BarChart.Height), (width, height));
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                Assert.Equal(image[x, y], pixels[(y * width) + x]);
        Assert.True(BarChart.DataAddressOf([.. Enumerable.Range(1, 12)]).Length < 3_000);
    }

    private static int SizeOf(Reply reply) => reply.Messages.Max(message => Encoding.UTF8.GetByteCount(message.Activity.GetRawText()));
}
