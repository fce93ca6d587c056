using KommITS.Bot.Core.Announcements;

namespace KommITS.Bot.Tests.Announcements;

/// <summary>What members do with what they get.</summary>
public sealed class ReadingTests
{
    [Fact]
    public async Task A_member_says_that_they_have_read_it_and_the_committee_sees_who_has_not()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("cleo@habokommun.se, dag@orebro.se, bo@umea.se", "läskvitto: ja");
        await society.Cleo.ReceivesAsync("Årsmöte i maj");
        (await society.Cleo.PressesAsync("Jag har läst")).Shows("Du har bekräftat att du har läst.", "du står på sändlistan").Hides("Jag har läst\n");
        (await society.Dag.SaysAsync("jag har läst")).Shows("Du har bekräftat att du har läst meddelande 1.");
        (await society.Dag.SaysAsync("jag har läst")).Shows("Inget meddelande väntar");
        (await society.Dag.SaysAsync("jag har läst meddelande 1")).Shows("Du har bekräftat");
        (await society.Alva.SaysAsync("vilka har läst utskick 1")).Shows("2 av 3 har bekräftat utskick 1", "Har inte bekräftat\nBo Exempel (Umeå)", "Cleo Exempel (Habo), Dag Exempel (Örebro)");
        (await society.Alva.SaysAsync("rapport utskick 1")).Shows("2 av 3 har bekräftat att de har läst.");
        (await society.Alva.SaysAsync("jag har läst utskick 1")).Shows("har inte gått till dig");
    }

    [Fact]
    public async Task In_English_they_confirm_and_the_committee_reads_who_did()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.SendAsync("dag@orebro.se", "receipt: yes");
        (await society.Dag.ReceivesAsync("Årsmöte i maj")).Shows("I have read this");
        (await society.Dag.SaysAsync("I have read announcement 1")).Shows("You have confirmed that you have read announcement 1.");
        (await society.Bo.SaysAsync("who has read announcement 1")).Shows("1 of 1 have confirmed announcement 1", "Dag Exempel (Örebro)");
    }

    [Fact]
    public async Task A_reply_reaches_author_and_committee_in_one_thread_and_is_answered()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("alla");
        await society.Cleo.ReceivesAsync("Årsmöte i maj");
        (await society.Cleo.PressesAsync("Svara styrelsen")).Shows("Vad vill du svara styrelsen om meddelande 1?");
        (await society.Cleo.SaysAsync("Kan man delta på distans?")).Shows("Ditt svar på meddelande 1 har kommit fram", "Alva Exempel och resten av styrelsen");
        society.Time.Advance(TimeSpan.FromMinutes(1));
        (await society.Dag.SaysAsync("svara på meddelande 1: vi kommer två")).Shows("Ditt svar på meddelande 1 har kommit fram");
        (await society.Alva.ReceivesAsync("Kan man delta på distans?")).Shows("Cleo Exempel i Habo kommun svarar", "för att du har skrivit utskicket");
        (await society.Bo.ReceivesAsync("Kan man delta på distans?")).Shows("för att du är med i styrelsen", "Tysta svar på utskick");
        (await society.Bo.SaysAsync("svar på utskick 1")).Shows("Svar på utskick 1: 2", "1. Cleo Exempel, Habo kommun", "2. Dag Exempel, Örebro kommun", "vi kommer två");
        (await society.Bo.SaysAsync("svara på svar 1 till utskick 1: ja, länk kommer")).Shows("Ditt svar är skickat");
        (await society.Cleo.ReceivesAsync("ja, länk kommer")).Shows("Bo Exempel svarar dig om meddelande 1", "Kan man delta på distans?");
        Assert.Equal(0, society.Dag.CountOf("ja, länk kommer"));
        (await society.Cleo.SaysAsync("svar på meddelande 1")).Shows("Dina svar på meddelande 1: 1", "ja, länk kommer").Hides("vi kommer två");
    }

    [Fact]
    public async Task In_English_a_reply_is_answered_with_a_button()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.SendAsync("dag@orebro.se");
        (await society.Dag.SaysAsync("reply to announcement 1: will it be recorded?")).Shows("Your reply to announcement 1 has arrived");
        (await society.Alva.ReceivesAsync("will it be recorded?")).Shows("Dag Exempel in Örebro");
        (await society.Alva.PressesAsync("Answer")).Shows("What is your answer?");
        (await society.Alva.SaysAsync("Yes, on the site.")).Shows("Your answer is sent");
        (await society.Dag.ReceivesAsync("Yes, on the site.")).Shows("Alva Exempel answers you about announcement 1");
        (await society.Alva.SaysAsync("replies to announcement 1")).Shows("Replies to announcement 1: 1", "Yes, on the site.");
        (await society.Alva.SaysAsync("answer reply 1 to announcement 1: and afterwards too")).Shows("Your answer is sent");
        (await society.Alva.SaysAsync("answer reply 9 to announcement 1: hm")).Shows("There is no such reply");
    }

    [Fact]
    public async Task The_archive_has_what_went_to_the_member_page_by_page_and_is_searched()
    {
        await using var society = await CommitteeSociety.StartAsync();
        (await society.Dag.SaysAsync("nyheter")).Shows("Det finns inga nyheter från styrelsen än");
        for (var number = 1; number <= 6; number++)
        {
            await society.SendAsync("dag@orebro.se", $"rubrik: Nyhet nummer {number}");
            society.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await society.SendAsync("bo@umea.se", "rubrik: Bara för Bo");
        (await society.Dag.SaysAsync("visa senaste nyheterna")).Shows("Nyheter från styrelsen, sida 1 av 2", "Nyhet nummer 6", "Nyhet nummer 2").Hides("Nyhet nummer 1", "Bara för Bo");
        (await society.Dag.PressesAsync("Äldre")).Shows("sida 2 av 2", "Nyhet nummer 1").Hides("Nyhet nummer 2");
        (await society.Dag.SaysAsync("nyheter sida 2")).Shows("sida 2 av 2", "Nyhet nummer 1");
        (await society.Dag.SaysAsync("sök nyheter: nummer 3")).Shows("Nyheter om ”nummer 3”", "Nyhet nummer 3").Hides("Nyhet nummer 4");
        (await society.Dag.SaysAsync("search news: bara för bo")).Shows("Inga nyheter om");
        (await society.Dag.SaysAsync("visa meddelande 3")).Shows("Välkommen den **14 maj**", "Från Alva Exempel", "du står på sändlistan");
        (await society.Dag.SaysAsync("visa meddelande 7")).Shows("finns inte");
        (await society.Bo.SaysAsync("nyheter")).Shows("Bara för Bo");
    }

    [Fact]
    public async Task News_in_English()
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        await society.SendAsync("dag@orebro.se");
        (await society.Dag.SaysAsync("any news from the board?")).Shows("News from the committee", "News. Announcement 1, 2 November 2026");
        (await society.Dag.PressesAsync("Open")).Shows("From Alva Exempel on the committee.");
        (await society.Dag.SaysAsync("search news: årsmöte")).Shows("News about “årsmöte”", "Årsmöte i maj");
        (await society.Dag.SaysAsync("show announcement 1")).Shows("14 maj");
    }

    [Fact]
    public async Task A_category_is_turned_off_with_a_button_or_words_and_the_statutory_one_is_not()
    {
        await using var society = await CommitteeSociety.StartAsync();
        await society.SendAsync("dag@orebro.se", "kategori: avtal");
        await society.Dag.ReceivesAsync("Årsmöte i maj");
        (await society.Dag.PressesAsync("Tysta sådana")).Shows("Avstängt: Avtal");
        await society.SendAsync("dag@orebro.se, cleo@habokommun.se", "kategori: avtal", "rubrik: Nytt ramavtal");
        await society.Cleo.ReceivesAsync("Nytt ramavtal");
        await society.Alva.ReceivesAsync("1 av 2 personer har fått det");
        Assert.Equal(0, society.Dag.CountOf("Nytt ramavtal"));
        (await society.Dag.SaysAsync("nyheter")).Shows("Nytt ramavtal");
        (await society.Dag.SaysAsync("slå på nyheter om avtal")).Shows("Påslaget: Avtal");
        (await society.Dag.SaysAsync("tysta nyheter om kallelser")).Shows("går inte att stänga av");
        (await society.Dag.SaysAsync("tysta alla nyheter")).Shows("Avstängt: Nyhet, Evenemang och Avtal");
        await society.SendAsync("alla", "kategori: kallelse", "rubrik: Kallelse");
        Assert.Null((await society.Dag.ReceivesAsync("Kallelse")).Shows("Stadgarna kräver att alla medlemmar får det").FindAction("Tysta sådana"));
        await society.SendAsync("alla", "rubrik: Allmänt");
        await society.Cleo.ReceivesAsync("Allmänt");
        Assert.Equal(0, society.Dag.CountOf("Allmänt"));
    }

    [Theory]
    [InlineData("mute news about agreements", "Turned off: Agreements")]
    [InlineData("turn off news about events", "Turned off: Event")]
    [InlineData("mute all news", "Turned off: News, Event and Agreements")]
    [InlineData("turn on news", "Turned on: News, Event and Agreements")]
    [InlineData("mute news about the annual meeting", "Which news?")]
    [InlineData("mute news about notices", "cannot be turned off")]
    [InlineData("mute replies", "Turned off: Replies to announcements")]
    public async Task Muting_in_English(string words, string answer)
    {
        await using var society = await (await CommitteeSociety.StartAsync()).InEnglishAsync();
        (await society.Dag.SaysAsync(words)).Shows(answer);
    }

    [Fact]
    public async Task What_is_urgent_goes_at_night_and_the_rest_waits_for_the_morning()
    {
        await using var society = await CommitteeSociety.StartAsync(("Delivery:QuietHours", "true"));
        society.Time.SetUtcNow(new DateTimeOffset(2026, 11, 3, 21, 0, 0, TimeSpan.Zero));
        await society.SendAsync("dag@orebro.se", "rubrik: Lugnt");
        await society.SendAsync("dag@orebro.se", "rubrik: Bråttom nu", "brådskande: ja");
        (await society.Dag.ReceivesAsync("Bråttom nu")).Shows("Brådskande");
        Assert.Equal(0, society.Dag.CountOf("Lugnt"));
        Assert.Equal(AnnouncementStatus.Sending, (await society.FindAsync(1)).Status);
    }
}
