using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Reminders;

/// <summary>Own reminders as they are talked about, on a Monday at three in the afternoon.</summary>
public sealed class OwnRemindersTests
{
    private static readonly DateTimeOffset MondayAfternoon = new(2026, 11, 23, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task In_Swedish_one_sentence_makes_a_reminder_that_is_listed_changed_and_deleted()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("påminn mig om 3 timmar att ringa Bo")).Shows("Jag påminner dig", "ringa Bo", "måndag 23 november 2026 kl. 18.00", "ändra påminnelse 1");
        (await alva.SaysAsync("kan du påminna mig på torsdag kl 9 om mötet")).Shows("mötet", "torsdag 26 november 2026 kl. 9.00");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 2 påminnelser", "1. ringa Bo", "2. mötet", "torsdag 26 november 2026 kl. 9.00");
        (await alva.SaysAsync("ändra påminnelse 2 till fredag kl 10")).Shows("Påminnelsen är ändrad", "mötet", "fredag 27 november 2026 kl. 10.00");
        (await alva.SaysAsync("ändra påminnelse 2: handla fika")).Shows("handla fika", "fredag 27 november 2026 kl. 10.00");
        (await alva.SaysAsync("ta bort påminnelse 1")).Shows("Påminnelse 1 är borttagen", "ringa Bo");
        (await alva.SaysAsync("ta bort påminnelse 1")).Shows("Den påminnelsen finns inte bland dina.");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse", "2. handla fika").Hides("ringa Bo");
        (await alva.SaysAsync("påminn mig imorgon kl 8 att vattna")).Shows("ändra påminnelse 3");
        (await alva.SaysAsync("ta bort alla påminnelser")).Shows("Ta bort dina 2 påminnelser?");
        (await alva.PressesAsync("Ta bort alla")).Shows("2 påminnelser är borttagna");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har inga påminnelser som väntar.");
    }

    [Fact]
    public async Task In_English_the_buttons_do_the_same()
    {
        await using var society = await StartAsync();
        var alva = await EnglishAsync(society);
        (await alva.SaysAsync("remind me tomorrow at 9 to call Bo")).Shows("I will remind you", "call Bo", "Tuesday 24 November 2026 at 09:00");
        (await alva.PressesAsync("Change time")).Shows("When shall I remind you?");
        (await alva.SaysAsync("3pm")).Shows("The reminder is changed", "call Bo", "Tuesday 24 November 2026 at 15:00");
        (await alva.SaysAsync("in 20 minutes")).Hides("The reminder is changed");
        (await alva.SaysAsync("remind me on Friday at 10 about the budget")).Shows("budget");
        (await alva.PressesAsync("My reminders")).Shows("You have 2 reminders", "1. call Bo", "2. budget");
        (await alva.PressesAsync("Delete")).Shows("You have 1 reminder").Hides("call Bo");
        (await alva.SaysAsync("turn off all reminders")).Shows("Delete your reminder?");
        (await alva.PressesAsync("Delete all")).Shows("1 reminder is deleted");
    }

    [Fact]
    public async Task What_people_would_ask_back_is_asked_and_answered_by_button_or_in_words()
    {
        await using var society = await StartAsync();
        var alva = await EnglishAsync(society);
        (await alva.SaysAsync("remind me next Friday at 14 to send the invoice"))
            .Shows("Which day do you mean?", "send the invoice", "Friday 4 December 2026 at 14:00", "Friday 27 November 2026 at 14:00");
        (await alva.PressesAsync("Friday 4 December 2026 at 14:00")).Shows("I will remind you", "send the invoice", "Friday 4 December 2026 at 14:00");
        (await alva.SaysAsync("byt till svenska")).Shows("svenska");
        (await alva.SaysAsync("påminn mig kl 3 om kaffet")).Shows("Vilken tid menar du?", "tisdag 24 november 2026 kl. 15.00", "tisdag 24 november 2026 kl. 3.00");
        (await alva.SaysAsync("15")).Shows("Jag påminner dig", "kaffet", "tisdag 24 november 2026 kl. 15.00");
        await alva.SaysAsync("påminn mig kl 3 om kaffet igen");
        (await alva.SaysAsync("2")).Shows("tisdag 24 november 2026 kl. 3.00");
        (await alva.SaysAsync("påminn mig den 28 mars 2027 kl 02:30 om klockan")).Shows("Den tiden finns inte", "söndag 28 mars 2027 kl. 3.30", "söndag 28 mars 2027 kl. 1.30");
        (await alva.SaysAsync("kl 03:30")).Shows("Jag påminner dig", "söndag 28 mars 2027 kl. 3.30");
        (await alva.SaysAsync("påminn mig den 31 oktober 2027 kl 02:30 om klockan"))
            .Shows("Den tiden kommer två gånger", "kl. 2.30 (sommartid)", "kl. 2.30 (normaltid, en timme senare)");
        (await alva.PressesAsync("söndag 31 oktober 2027 kl. 2.30 (normaltid, en timme senare)")).Shows("Jag påminner dig", "normaltid");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_what_has_been_is_refused()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("påminn mig att ringa Bo")).Shows("När ska jag påminna dig?");
        (await alva.SaysAsync("hm, vet inte riktigt än")).Shows("Jag ser ingen tid där.");
        (await alva.SaysAsync("igår kl 9")).Shows("söndag 22 november 2026 kl. 9.00 har redan varit.", "När ska jag påminna dig?");
        (await alva.SaysAsync("på onsdag kl 8")).Shows("Jag påminner dig", "ringa Bo", "onsdag 25 november 2026 kl. 8.00");
        (await alva.SaysAsync("påminn mig imorgon kl 9")).Shows("Vad ska jag påminna dig om tisdag 24 november 2026 kl. 9.00?");
        (await alva.SaysAsync("lämna in avtalet")).Shows("Jag påminner dig", "lämna in avtalet", "tisdag 24 november 2026 kl. 9.00");
        (await alva.SaysAsync("påminn mig om 10 år att leva")).Shows("mer än fem år bort");
        await alva.SaysAsync("avbryt");
        (await alva.SaysAsync("påminn mig dagen innan om hotellet")).Shows("Jag vet inte av någon sådan konferens framöver att räkna från.", "När ska jag påminna dig?");
        await alva.SaysAsync("avbryt");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 2 påminnelser");
        (await alva.SaysAsync("snooza")).Shows("Du har ingen påminnelse att skjuta upp.");
    }

    [Fact]
    public async Task Another_wish_comes_between_and_a_new_reminder_takes_the_place_of_the_one_in_the_making()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("påminn mig kl 3 om kaffet");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har inga påminnelser som väntar.", "Vilken tid menar du?");
        (await alva.SaysAsync("påminn mig imorgon kl 8 om teet")).Shows("Jag påminner dig", "teet", "tisdag 24 november 2026 kl. 8.00").Hides("kaffet");
        await alva.SaysAsync("påminn mig imorgon kl 9");
        (await alva.SaysAsync("mina påminnelser")).Shows("1. teet", "Vad ska jag påminna dig om");
        (await alva.SaysAsync("avbryt")).Hides("Jag påminner dig");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse");
    }

    [Fact]
    public async Task The_same_message_twice_is_one_reminder()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("påminn mig imorgon kl 9 att ringa Bo", "again");
        await alva.SaysAsync("påminn mig imorgon kl 9 att ringa Bo", "again");
        (await alva.SaysAsync("mina påminnelser")).Shows("Du har 1 påminnelse");
    }

    private static async Task<Person> EnglishAsync(Society society)
    {
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("switch to English");
        return alva;
    }

    private static Task<Society> StartAsync() => Society.StartAsync(new FakeTimeProvider(MondayAfternoon));
}
