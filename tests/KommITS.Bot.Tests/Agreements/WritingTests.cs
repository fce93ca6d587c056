using System.Text;
using System.Text.Json.Nodes;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Register;
using NodaTime;

namespace KommITS.Bot.Tests.Agreements;

/// <summary>The committee writes agreements by card, in words and by file.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task Written_in_words_corrected_published_and_withdrawn()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.Alva.SaysAsync("nytt avtal");
        (await society.Alva.SaysAsync("titel: E-signering")).Shows("Vem är leverantör?");
        (await society.Alva.SaysAsync("leverantör: Signeringsbolaget AB")).Shows("Vad ger avtalet?");
        (await society.Alva.SaysAsync("slut: någon gång\nlänk: javascript:alert(1)\nansvarig: Cleo Exempel\ngäller: Visma Addo, Hittepåsystemet\nger: Rabatt")).Shows(
            "Slut: jag förstår inte dagen någon gång", "Länken måste börja med https://", "Jag hittar inte Cleo Exempel i styrelsen", "Jag känner inte till Hittepåsystemet", "Skriv spara");
        await society.Alva.SaysAsync("start: 1 april 2027\nslut: 2026-03-31\nansvarig: dag@orebro.se");
        (await society.Alva.SaysAsync("spara")).Shows("Avtal 1 · utkast", "E-signering", "Dag Exempel");
        (await society.Bo.SaysAsync("avtal 1")).Shows("Jag hittar inget sådant avtal").Hides("E-signering");
        (await society.Alva.SaysAsync("publicera avtal 1")).Shows("inte komplett", "Slutdatum ligger före startdatum.", "Slutdatum har redan passerat.");
        await society.Alva.SaysAsync("ändra avtal 1");
        await society.Alva.PressesAsync("Spara", ("Slut", "2028-03-31"), ("Prismodell", "Fast pris"));
        (await society.Alva.PressesAsync("Publicera")).Shows("Avtal 1 · har inte börjat än", "Fast pris", "Stämmer", "Dra tillbaka");
        (await society.Alva.SaysAsync("dra tillbaka avtal 1: fel")).Shows("Dra tillbaka avtal 1, E-signering?");
        (await society.Alva.PressesAsync("Ja, dra tillbaka")).Shows("tillbakadraget");
        Assert.Equal((AgreementStatus.Withdrawn, "fel"), ((await society.FindAsync()).Status, (await society.FindAsync()).WithdrawReason));
        (await society.Alva.SaysAsync("ändra avtal 1")).Shows("Det går inte med avtalet som det är nu.");
        await society.WriteAsync("Skrivare");
        (await society.Alva.SaysAsync("ta bort avtal 2")).Shows("Utkastet till avtal 2 är borttaget");
        (await society.Alva.SaysAsync("avtal 2")).Shows("Jag hittar inget sådant avtal");
        (await society.Dag.SaysAsync("logg: avtal 1")).Shows("Alva Exempel skrev: avtal 1", "Alva Exempel publicerade: avtal 1", "Alva Exempel drog tillbaka: avtal 1", "fel");
    }

    [Fact]
    public async Task Of_two_who_change_at_once_the_slower_is_told_and_nothing_is_lost()
    {
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        await society.Alva.SaysAsync("ändra avtal 1");
        await society.Dag.SaysAsync("ändra avtal 1");
        await society.Dag.SaysAsync("pris: 1 500 kr");
        (await society.Dag.SaysAsync("spara")).Shows("1 500 kr");
        await society.Alva.SaysAsync("pris: 2 000 kr");
        (await society.Alva.SaysAsync("spara")).Shows("Någon annan har ändrat avtalet sedan du började");
        Assert.Equal(("1 500 kr", 2), ((await society.FindAsync()).Terms.Price, (await society.FindAsync()).Version));
        Assert.Equal("dag", (await society.FindAsync()).History.Single().By == society.Dag.AadObjectId ? "dag" : "");
    }

    [Fact]
    public async Task Files_of_agreements_are_shown_with_their_errors_and_saved()
    {
        await using var files = await FileHost.StartAsync();
        await using var society = await AgreementSociety.StartAsync();
        await society.PublishAsync();
        files.Content = Encoding.Latin1.GetBytes(
            "Titel;Leverantör;Ger;Slut;Gäller;Färg\nE-signering;Nya bolaget;Lägre pris;2029-03-31;Visma Addo;\nSkrivare;Skrivarbolaget;Leasing;snart;Hittepåsystemet, Lifecare;grön\n;Någon;Något;;;\nSkrivare;Annan;Annat;;;\n");
        (await DropsAsync(society.Bo, files)).Shows("Det kan bara styrelsen göra");
        (await DropsAsync(society.Alva, files)).Shows(
            "Det här står i filen", "Nya avtal: 1. Avtal som ändras: 1. Fel, som hoppas över: 5.", "Rad 3", "jag förstår inte dagen snart", "Jag känner inte till Hittepåsystemet", "fältet Färg", "Rad 4", "Avtalet saknar titel", "Skrivare står två gånger",
            "Ändrar avtal 1: E-signering", "Nytt: Skrivare");
        (await society.Alva.SaysAsync("spara")).Shows("2 avtal är sparade", "nummer 1 och 2");
        Assert.Equal(("Nya bolaget", new LocalDate(2029, 3, 31), new LocalDate(2027, 12, 31), 2), ((await society.FindAsync()).Terms.Supplier, (await society.FindAsync()).Terms.Ends, (await society.FindAsync()).Terms.NoticeBy, (await society.FindAsync()).Version));
        Assert.Equal((AgreementStatus.Draft, null, "lifecare"), ((await society.FindAsync(2)).Status, (await society.FindAsync(2)).Terms.Ends, string.Join(' ', (await society.FindAsync(2)).Terms.Products)));

        files.Content = Encoding.UTF8.GetBytes("""{"title": "Laptops", "supplier": "Laptop Ltd", "gives": "Laptops", "steps": ["Write", "Order"], "link": "ftp://example.org"}""");
        (await DropsAsync(society.Alva, files)).Shows("Nya avtal: 1.", "Länken måste börja med https://");
        (await society.Alva.PressesAsync("Spara")).Shows("Avtal 3 · utkast", "1. Write", "2. Order");
        files.Content = Encoding.UTF8.GetBytes("Titel;Mus\nLeverantör;Musbolaget\nGer;Möss\n");
        (await DropsAsync(society.Alva, files)).Shows("Nytt: Mus");
        (await society.Alva.SaysAsync("nej")).Shows("Avbrutet");
        files.Content = Encoding.UTF8.GetBytes("""[{"title": "A", "supplier": """);
        (await DropsAsync(society.Alva, files)).Shows("ser ut att innehålla avtal men går inte att läsa");
        files.Content = Encoding.UTF8.GetBytes("""[1, {"titel": "", "leverantör": "B"}]""");
        (await DropsAsync(society.Alva, files)).Shows("Nya avtal: 0.", "Avtalet saknar titel").Hides("Spara");
        files.Content = Encoding.UTF8.GetBytes("System;Leverantör;Sedan\nRaindance;CGI;2019\n");
        (await DropsAsync(society.Alva, files)).Shows("1 nya, 0 ändrade").Hides("avtal");

        // What somebody else changes after the file was read is not written over.
        files.Content = Encoding.UTF8.GetBytes("""{"title": "E-signering", "supplier": "Tredje bolaget"}""");
        await DropsAsync(society.Alva, files);
        await society.Dag.SaysAsync("ändra avtal 1");
        await society.Dag.SaysAsync("pris: 9 kr");
        await society.Dag.SaysAsync("spara");
        (await society.Alva.SaysAsync("spara")).Shows("E-signering är inte sparat. Någon annan har ändrat avtalet");
    }

    [Fact]
    public async Task What_is_written_is_shown_as_text_and_mentions_nobody()
    {
        await using var society = await AgreementSociety.StartAsync();
        const string Bad = "**fet** <b>html</b> <at>alla</at> [länk](javascript:x) ${text.turn.cancel} {{DATE(2027-01-01T00:00:00Z)}} \u202Evänd\u200B";
        await society.WriteAsync("E-signering", $"ger: {Bad}", $"pris: {Bad}", $"avrop: {Bad}", $"kontakt: {Bad}", $"leverantör: {Bad}");
        await society.Alva.SaysAsync("publicera avtal 1");
        var shown = await society.Bo.SaysAsync("avtal 1");
        shown.Shows("**fet** <b>html</b> <at>alla</at> [länk](javascript:x) ${text.turn.cancel}", "vänd").Hides("\u202E", "\u200B");
        var raw = shown.Messages.Single().Activity.GetRawText();
        Assert.DoesNotContain("**fet**", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("länk](javascript:", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("\"entities\"", raw, StringComparison.Ordinal);
        (await society.Bo.SaysAsync("avtal")).Shows("<at>alla</at>");
        (await society.Bo.SaysAsync($"fråga styrelsen om avtal 1: {Bad}")).Shows("skickad till styrelsen");
        var asked = await society.Alva.ReceivesAsync("har en fråga om ett avtal");
        Assert.DoesNotContain("**fet**", asked.Activity.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("<at>alla</at>", asked.Text, StringComparison.Ordinal);
    }

    /// <summary>Each field as long as it may be, in letters that take many bytes: the card still goes into one activity.</summary>
    [Fact]
    public async Task The_longest_agreement_fits_on_a_card()
    {
        await using var society = await AgreementSociety.StartAsync();
        string Long(int letters) => string.Concat(Enumerable.Repeat("å*_", letters / 3));
        await society.WriteAsync(
            Long(AgreementTerms.MaxTitle), $"ger: {Long(AgreementTerms.MaxSummary)}", $"för vem: {Long(600)}", $"pris: {Long(600)}", $"vem får avropa: {Long(600)}", $"gör först: {Long(600)}", $"förlängning: {Long(600)}",
            $"kontakt: {Long(300)}", $"leverantörskontakt: {Long(300)}", "avrop:\n" + string.Join('\n', Enumerable.Repeat(Long(300), 10)));
        await society.Alva.SaysAsync("publicera avtal 1");
        await society.Bo.SaysAsync("följ avtal 1");
        var card = (await society.Bo.SaysAsync("avtal 1")).Messages.Single();
        Assert.True(Encoding.UTF8.GetByteCount(card.Activity.GetRawText()) < 28 * 1024, $"{Encoding.UTF8.GetByteCount(card.Activity.GetRawText())}");
        await society.GoAsync(2027, 10, 2, 9);
        var reminder = await society.Bo.ReceivesAsync("Om 90 dagar");
        Assert.True(Encoding.UTF8.GetByteCount(reminder.Activity.GetRawText()) < 28 * 1024);
    }

    private static Task<Reply> DropsAsync(Person person, FileHost files) => person.SendsAsync(activity => activity["attachments"] = new JsonArray(new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = "avtal.csv",
        ["content"] = new JsonObject { ["downloadUrl"] = $"{files.Address}/file", ["uniqueId"] = "1", ["fileType"] = "csv" },
    }));
}
