using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Tests.Register;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>From the first word to everybody's chat.</summary>
public sealed class SendingTests
{
    [Fact]
    public async Task The_committee_writes_in_words_sees_what_it_comes_to_and_a_second_member_approves_the_very_text()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var (alva, bo, cleo) = (society.Alva, society.Bo, society.Cleo);
        (await alva.SaysAsync("jag sitter i styrelsen och vill göra ett utskick")).Shows("Skriv utskicket", "Rubrik", "Bildbeskrivning");
        (await alva.SaysAsync("Årsmöte i maj")).Shows("Skriv texten");
        (await alva.SaysAsync("Välkommen den **14 maj** till [Umeå](https://umea.se).")).Shows("Vem ska få det");
        (await alva.SaysAsync("alla")).Shows("Skriv ”spara”");
        (await alva.SaysAsync("spara")).Shows(
            "Så här ser meddelande 1 ut", "Välkommen den **14 maj** till [Umeå (umea.se)](https://umea.se).", "Utskick 1, utkast", "4 personer i 4 kommuner", "Alla medlemmar", "Genast", "Be om godkännande");
        (await alva.PressesAsync("Be om godkännande")).Shows("Utskick 1 väntar på godkännande", "1 person har fått frågan");
        await society.TickAsync();

        var request = await bo.ReceivesAsync("väntar på ditt godkännande");
        request.Shows("Årsmöte i maj", "Välkommen den **14 maj** till", "4 personer i 4 kommuner", "Godkänn", "Skäl om du avslår", "Du får det för att du är med i styrelsen och inte har skrivit i utskicket");
        Assert.Null(request.FindAction("Kopiera"));
        Assert.Equal(0, alva.CountOf("väntar på ditt godkännande"));
        Assert.Equal(0, cleo.CountOf("Årsmöte i maj"));
        (await bo.PressesAsync("Godkänn")).Shows("Utskick 1 är godkänt");
        await society.TickAsync();

        (await cleo.ReceivesAsync("Årsmöte i maj")).Shows(
            "Nyhet från styrelsen. Meddelande 1", "Välkommen den **14 maj**", "Från Alva Exempel i styrelsen. Du får det för att det går till alla medlemmar.", "Tysta sådana", "Svara styrelsen");
        await alva.ReceivesAsync("Bo Exempel har godkänt utskick 1");
        await society.TickAsync();
        (await alva.ReceivesAsync("4 av 4 personer har fått det")).Shows("Utskick 1, skickat");
        Assert.Equal(AnnouncementStatus.Sent, (await society.FindAsync()).Status);
        Assert.Equal(1, alva.CountOf("av 4 personer har fått det"));
        Assert.Equal(1, cleo.CountOf("Välkommen den"));
    }

    [Fact]
    public async Task In_English_by_the_form()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        var (alva, bo, dag) = (society.Alva, society.Bo, society.Dag);
        (await alva.SaysAsync("new announcement")).Shows("Write the announcement");
        (await alva.PressesAsync("Save and review", ("Title", "Spring"), ("Text", "Hello"), ("To", "Örebro county, bo@umea.se"), ("Category", "Events"))).Shows(
            "Event from the committee. This is how members will see announcement 1", "3 people in 3 municipalities", "Örebro", "2 people", "Bo Exempel", "1 person", "Send now");
        (await alva.SaysAsync("send announcement 1")).Shows("Announcement 1 is on its way", "It goes to 3 people");
        await society.TickAsync();
        (await dag.ReceivesAsync("Spring")).Shows("Event from the committee", "You get this because it goes to members in Örebro County.", "From Alva Exempel on the committee", "Reply to the committee", "Mute these");
        (await bo.ReceivesAsync("Spring")).Shows("You get this because you are on its list.");
        Assert.Equal(0, society.Cleo.CountOf("Spring"));
        await alva.ReceivesAsync("3 of 3 people have got it");
    }

    [Fact]
    public async Task Another_time_and_a_copy_by_button_in_both_languages()
    {
        await using var society = await CommitteeSociety.StartAsync();
        var alva = society.Alva;
        await society.AlvaWritesAsync("cleo@habokommun.se");
        (await alva.PressesAsync("Ändra tid")).Shows("När ska utskick 1 gå ut?", "schemalägg utskick 1: måndag kl. 8");
        (await alva.PressesAsync("Sätt tiden", ("Dag och tid", "i morgon kl. 9"))).Shows("Utskick 1", "3 november 2026 kl. 9.00");
        await alva.SaysAsync("byt till engelska");
        (await alva.SaysAsync("preview announcement 1")).Shows("3 November 2026 at 09:00");
        (await alva.PressesAsync("Change time")).Shows("When shall announcement 1 go out?");
        (await alva.PressesAsync("Set the time", ("Day and time", "soon"))).Shows("I see no time in that");
        (await alva.PressesAsync("Set the time", ("Day and time", "Wednesday at 10:00"))).Shows("4 November 2026 at 10:00");
        (await alva.PressesAsync("Copy")).Shows("Announcement 2", "Årsmöte i maj");
        (await alva.SaysAsync("send announcement 1")).Shows("Announcement 1 is on its way");
        (await alva.SaysAsync("preview announcement 1")).Shows("Change time", "stop announcement 1");
    }

    [Fact]
    public async Task Who_is_not_approved_gets_the_reason_and_an_edit_needs_a_new_approval()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.AlvaWritesAsync("alla");
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.TickAsync();
        var first = await society.Bo.ReceivesAsync("väntar på ditt godkännande");
        (await society.Bo.PressesAsync(first, "Avslå", ("Skäl om du avslår", "Fel datum"))).Shows("Utskick 1 är inte godkänt");
        await society.TickAsync();
        (await society.Alva.ReceivesAsync("Bo Exempel har inte godkänt utskick 1")).Shows("Fel datum");
        (await society.Alva.SaysAsync("granska utskick 1")).Shows("Bo Exempel godkände det inte: Fel datum");

        await society.Alva.SaysAsync("ändra utskick 1");
        await society.Alva.SaysAsync("text: Välkommen den 15 maj.");
        await society.Alva.SaysAsync("spara");
        await society.Alva.SaysAsync("skicka utskick 1");
        (await society.Bo.PressesAsync(first, "Godkänn")).Shows("har ändrats sedan du såg det");
        await society.TickAsync();
        Assert.Equal(AnnouncementStatus.AwaitingApproval, (await society.FindAsync()).Status);
        (await society.Bo.SaysAsync("godkänn utskick 1")).Shows("väntar på ditt godkännande", "Välkommen den 15 maj.");
        var code = Seal.CodeOf(Seal.Of((await society.FindAsync()).Draft));
        (await society.Bo.SaysAsync($"godkänn utskick 1 {code}")).Shows("Utskick 1 är godkänt");
        await society.TickAsync();
        await society.Cleo.ReceivesAsync("Välkommen den 15 maj.");
        Assert.Equal(0, society.Cleo.CountOf("14 maj"));
    }

    [Theory]
    [InlineData("refuse announcement 1: the wrong day", "is not approved")]
    [InlineData("approve announcement 1", "waits for your approval")]
    public async Task A_second_member_decides_in_English_words(string words, string answer)
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.AlvaWritesAsync("all");
        (await society.Alva.SaysAsync("send announcement 1")).Shows("waits for approval");
        (await society.Bo.SaysAsync(words)).Shows(answer);
    }

    [Fact]
    public async Task It_goes_out_at_its_time_and_can_be_stopped_before()
    {
        await using var society = await CommitteeSociety.StartAsync();
        (await society.AlvaWritesAsync("bo@umea.se, dag@orebro.se", "tid: i morgon kl. 8")).Shows("3 november 2026 kl. 8.00", "Schemalägg");
        (await society.Alva.PressesAsync("Schemalägg")).Shows("Det går ut 3 november 2026 kl. 8.00 till 2 personer");
        await society.PassAsync(TimeSpan.FromHours(20));
        Assert.Equal(0, society.Dag.CountOf("Årsmöte i maj"));
        (await society.Alva.SaysAsync("stoppa utskick 1")).Shows("Utskick 1 är stoppat");
        await society.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal((0, AnnouncementStatus.Draft), (society.Dag.CountOf("Årsmöte i maj"), (await society.FindAsync()).Status));
        (await society.Alva.SaysAsync("schemalägg utskick 1: onsdag kl. 8")).Shows("4 november 2026 kl. 8.00");
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.PassAsync(TimeSpan.FromHours(24));
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        Assert.Equal(1, society.Dag.CountOf("Årsmöte i maj"));
    }

    [Theory]
    [InlineData("28 mars 2027 kl. 02.30", "Klockan ställs fram den natten och den tiden finns inte", "28 mars 2027 kl. 3.00")]
    [InlineData("31 oktober 2027 kl. 02.30", "kommer två gånger", "31 oktober 2027 kl. 2.30")]
    [InlineData("28 mars 2027 kl. 8", "Noterat", "28 mars 2027 kl. 8.00")]
    [InlineData("1 november 2026 kl. 8", "Den tiden har redan varit", "Genast")]
    [InlineData("snart", "Jag ser ingen tid i det", "Genast")]
    public async Task A_time_that_the_clock_makes_strange_is_said(string time, string said, string shown)
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.Alva.SaysAsync("nytt utskick");
        (await society.Alva.SaysAsync($"rubrik: Hej\ntext: Hej\ntill: kontakter\ntid: {time}")).Shows(said);
        (await society.Alva.SaysAsync("spara")).Shows(shown, "Ingen medlem är med i den målgruppen");
    }

    [Fact]
    public async Task Two_sends_to_the_same_people_within_a_day_are_warned_of()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("dag@orebro.se, bo@umea.se");
        (await society.AlvaWritesAsync("Örebro län")).Shows("Krock: utskick 1, ”Årsmöte i maj”, når 1 person av samma mottagare inom ett dygn.");
        (await society.AlvaWritesAsync("cleo@habokommun.se")).Hides("Krock");
        (await society.AlvaWritesAsync("Örebro län", "tid: onsdag kl. 9")).Hides("Krock: utskick 1");
    }

    [Fact]
    public async Task What_is_missing_or_unknown_is_said_and_nothing_goes_out()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.Alva.SaysAsync("nytt utskick");
        (await society.Alva.SaysAsync("rubrik: Hej\ntill: Narnia\nbild: https://kommits.se/a.png\nlänk: javascript:alert(1)")).Shows("känner jag inte igen som mottagare: Narnia");
        (await society.Alva.SaysAsync("spara")).Shows("Texten saknas.", "Ingen mottagare är vald.", "Bilden behöver en beskrivning", "Länken måste börja med").Hides("Skicka nu");
        (await society.Alva.SaysAsync("skicka utskick 1")).Shows("Något saknas");
        Assert.Equal(AnnouncementStatus.Draft, (await society.FindAsync()).Status);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_not_taken_and_a_quiet_time_is_warned_of()
    {
        await using var society = await CommitteeSociety.StartAsync(("Delivery:QuietHours", "true"));
        await society.Alva.SaysAsync("nytt utskick");
        (await society.Alva.SaysAsync($"rubrik: Hej\ntext: {new string('å', 4001)}")).Shows("Text får vara högst 4\u00a0000 tecken, och det där var 4\u00a0001", "Skriv texten");
        (await society.Alva.SaysAsync("text: Hej\ntill: bo@umea.se\ntid: lördag kl. 10")).Shows("Noterat");
        (await society.Alva.SaysAsync("spara")).Shows("Den tiden är tyst för de flesta", "9 november 2026 kl. 7.00");
        await society.Alva.SaysAsync("ändra utskick 1");
        await society.Alva.SaysAsync("brådskande: ja");
        (await society.Alva.SaysAsync("spara")).Hides("Den tiden är tyst").Shows("Skicka vid vilken tid på dygnet som helst");
    }

    [Theory]
    [InlineData("sv", "de som kör Lifecare", "De som kör Lifecare", "Du får det för att Habo kommun kör Lifecare.")]
    [InlineData("en", "Lifecare", "Those who run Lifecare", "You get this because Habo municipality runs Lifecare.")]
    [InlineData("sv", "kontakter", "Kontakter", "Du får det för att du är kontakt för Habo kommun.")]
    [InlineData("en", "contacts", "Contacts", "You get this because you are a contact for Habo municipality.")]
    [InlineData("sv", "10 000-20 000 invånare", "10\u00a0000–20\u00a0000 invånare", "Du får det för att det går till kommuner som Habo kommun.")]
    [InlineData("en", "municipality group B4, 10 000-20 000 residents", "10,000–20,000 residents", "You get this because it goes to municipalities like Habo municipality.")]
    [InlineData("sv", "Jönköpings län", "Jönköpings län", "Du får det för att det går till medlemmar i Jönköpings län.")]
    [InlineData("en", "Cleo Exempel", "Cleo Exempel", "You get this because you are on its list.")]
    public async Task Each_audience_says_why_in_both_languages(string language, string to, string group, string why)
    {
        await using var society = await CommitteeSociety.StartAsync();
        if (language == "en")
            await society.InEnglishAsync();
        await society.Society.TellsAsync("Habo", RegisterSociety.InUse("lifecare"));
        await society.Society.IsContactAsync(society.Cleo);
        (await society.AlvaWritesAsync(to, "bild: https://kommits.se/karta.png", "bildtext: Karta över Umeå", "länk: https://kommits.se/arsmote")).Shows(group);
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.TickAsync();
        var card = (await society.Cleo.ReceivesAsync("Årsmöte i maj")).Shows(why).Card!.Value.GetRawText();
        Assert.Contains("\"altText\":\"Karta över Umeå\"", card, StringComparison.Ordinal);
        Assert.Contains("\"url\":\"https://kommits.se/arsmote\"", card, StringComparison.Ordinal);
        Assert.Equal(0, society.Dag.CountOf("Årsmöte i maj"));
    }

    [Fact]
    public async Task Drafts_are_listed_copied_and_thrown_away()
    {
        await using var society = await CommitteeSociety.StartAsync();
        (await society.Bo.SaysAsync("utkast")).Shows("har inga utskick än");
        await society.AlvaWritesAsync("alla");
        (await society.Bo.SaysAsync("utkast")).Shows("Årsmöte i maj", "Utskick 1, utkast. Alva Exempel");
        (await society.Bo.SaysAsync("kopiera utskick 1")).Shows("Utskick 2, utkast", "Årsmöte i maj");
        (await society.Bo.SaysAsync("ta bort utskick 1")).Shows("Utskick 1 är borttaget");
        (await society.Bo.SaysAsync("drafts")).Shows("Utskick 2").Hides("Utskick 1,");
        (await society.Bo.SaysAsync("granska utskick 1")).Shows("finns inte");
        (await society.Bo.SaysAsync("copy announcement 2")).Shows("Utskick 3, utkast");
        (await society.Bo.PressesAsync("Ta bort")).Shows("Utskick 3 är borttaget");
    }

    [Fact]
    public async Task Html_mentions_and_other_addresses_are_letters_in_everybodys_chat()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.Alva.SaysAsync("nytt utskick");
        await society.Alva.SaysAsync("rubrik: <at>Bo</at>\ntext: <at>Bo</at> [x](javascript:alert) <b>hej</b> ![y](https://evil.example/z.png)\ntill: bo@umea.se");
        await society.Alva.SaysAsync("spara");
        await society.Alva.SaysAsync("skicka utskick 1");
        await society.TickAsync();
        var card = (await society.Bo.ReceivesAsync("Nyhet från styrelsen")).Activity.GetRawText();
        Assert.Contains(@"\\<at\\>Bo\\</at\\> \\[x\\](javascript:alert) \\<b\\>hej", card.Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\"entities\"", card, StringComparison.Ordinal);
    }
}
