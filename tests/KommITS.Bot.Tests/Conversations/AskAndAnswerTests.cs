using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Conversations;

/// <summary>The loop of asking and answering, whatever the bot stores in. A store's tests inherit this and start the society on it.</summary>
public abstract class AskAndAnswerTests
{
    private const string Question = "Fråga: har någon bytt från Procapita till Lifecare?";

    private protected abstract Task<Society> StartAsync(params (string Key, string Value)[] settings);

    [Fact]
    public async Task A_member_asks_a_peer_answers_the_asker_accepts_and_thanks()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();

        (await alva.SaysAsync(Question)).Shows("har någon bytt från Procapita till Lifecare?", "Alla medlemmar: 1 person");
        (await alva.PressesAsync("Skicka frågan")).Shows("Fråga 1 är skickad", "1 person");

        (await bo.ReceivesAsync("Fråga 1 till nätverket")).Shows("Alva Exempel, Lekebergs kommun", "Du får frågan för att den gick till alla medlemmar.");
        (await bo.PressesAsync("Svara", ("Ditt svar", "Ja, vi bytte 2023."))).Shows("Ditt svar på fråga 1 är skickat", "Ja, vi bytte 2023.");

        (await alva.ReceivesAsync("Nytt svar på fråga 1")).Shows("Bo Exempel, Umeå kommun", "Ja, vi bytte 2023.", "för att du ställde frågan");
        Assert.Equal(1, alva.CountOf("Nytt svar på fråga 1"));
        (await alva.PressesAsync("Acceptera svaret")).Shows("Accepterat svar", "Löst");
        (await alva.PressesAsync("Tacka")).Shows("Ja, vi bytte 2023.");

        await bo.ReceivesAsync("Alva Exempel har accepterat ditt svar");
        await bo.ReceivesAsync("Alva Exempel tackar för ditt svar");
    }

    [Fact]
    public async Task All_of_it_can_be_typed()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();

        (await alva.SaysAsync("ställ en fråga")).Shows("Vad vill du fråga?");
        await alva.SaysAsync("Hur gör ni med loggning i Treserva?");
        (await alva.SaysAsync("skicka")).Shows("Fråga 1 är skickad");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.SaysAsync("svara på fråga 1: vi sparar loggar i fem år")).Shows("Ditt svar på fråga 1 är skickat");
        await alva.ReceivesAsync("vi sparar loggar i fem år");
        (await alva.SaysAsync("fråga 1")).Shows("1. Bo Exempel", "vi sparar loggar i fem år");
        (await alva.SaysAsync("acceptera svar 1 på fråga 1")).Shows("Accepterat svar");
        (await alva.SaysAsync("tacka för svar 1 på fråga 1")).Shows("vi sparar loggar i fem år");
        await bo.ReceivesAsync("tackar för ditt svar");
        (await alva.SaysAsync("mina frågor")).Shows("Du har ställt 1 fråga", "Hur gör ni med loggning i Treserva?", "1 svar");
        (await alva.SaysAsync("stäng fråga 1")).Shows("Stängd");
        await alva.SaysAsync("Fråga: vem kör Raindance?");
        await alva.SaysAsync("ja");
        await bo.ReceivesAsync("Fråga 2 till nätverket");
        (await bo.SaysAsync("inte för mig, fråga 2")).Shows("Fråga 2 är inte för dig");
        (await alva.SaysAsync("ta bort fråga 2")).Shows("Fråga 2 är borttagen");
    }

    [Fact]
    public async Task An_answer_without_a_number_is_confirmed_before_it_is_sent()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync(Question);
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.SaysAsync("svar: vi bytte 2023")).Shows("Vilken fråga svarar du på?", "Fråga 1 från Lekebergs kommun");
        Assert.Equal(0, alva.CountOf("vi bytte 2023"));
        (await bo.PressesAsync("Skicka svaret")).Shows("Ditt svar på fråga 1 är skickat");
        await alva.ReceivesAsync("vi bytte 2023");
    }

    [Fact]
    public async Task Plain_words_after_a_question_are_offered_as_its_answer()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync(Question);
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.SaysAsync("oj det tog sju månader")).Shows("Jag förstod inte riktigt", "Svara på en fråga");
        (await bo.PressesAsync("Svara på en fråga")).Shows("Vilken fråga svarar du på?", "Ditt svar: oj det tog sju månader");
        (await bo.SaysAsync("ja")).Shows("Ditt svar på fråga 1 är skickat");
        await alva.ReceivesAsync("oj det tog sju månader");
    }

    [Fact]
    public async Task Nothing_is_sent_to_a_chat_from_which_the_bot_was_removed_until_the_person_is_back()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@sala.se");
        await bo.PostAsync(bo.Activity("installationUpdate", activity => activity["action"] = "remove"));
        await alva.AsksAsync(Question);
        await cleo.ReceivesAsync("Fråga 1 till nätverket");
        Assert.Equal(0, bo.CountOf("till nätverket"));
        (await bo.OpensAsync()).IsSilent();
        await alva.AsksAsync("Fråga: hur gör ni med e-arkiv?");
        await bo.ReceivesAsync("Fråga 2 till nätverket");
    }

    [Fact]
    public async Task Pressing_answer_without_words_asks_for_them()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync(Question);
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.PressesAsync("Svara")).Shows("Vad vill du svara på fråga 1?");
        (await bo.SaysAsync("Vi har hjälp av leverantören")).Shows("Ditt svar på fråga 1 är skickat");
        await alva.ReceivesAsync("Vi har hjälp av leverantören");
    }

    [Fact]
    public async Task Who_asks_something_similar_later_sees_the_answer()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync(Question);
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await bo.SaysAsync("svara på fråga 1: vi bytte 2023, det tog sju månader");
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@sala.se");
        (await cleo.SaysAsync("Fråga: hur lång tid tog bytet från Procapita till Lifecare?"))
            .Shows("En tidigare fråga liknar din", "Fråga 1 från Lekebergs kommun", "det tog sju månader");
    }

    [Fact]
    public async Task Not_me_takes_the_person_out()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync(Question);
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await bo.PressesAsync("Inte för mig")).Shows("Fråga 1 är inte för dig");
        (await bo.SaysAsync("svar: jo förresten")).Shows("Det finns ingen öppen fråga att svara på");
    }

    [Fact]
    public async Task Those_who_run_the_system_are_proposed_and_told_why()
    {
        await using var society = await StartAsync(("Demo:Seed", "true"));
        var alva = await society.MemberAsync("Alva Exempel", "alva@habokommun.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@lekeberg.se");
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@munkedal.se");
        (await alva.SaysAsync("Fråga: vem kan visa oss Lifecare?")).Shows("som kör eller har kört Lifecare", "räknas med men nås inte");
        await alva.PressesAsync("Skicka frågan");
        (await bo.ReceivesAsync("till nätverket")).Shows("Du får frågan för att Lekebergs kommun kör eller har kört Lifecare.");
        Assert.Equal(0, cleo.CountOf("till nätverket"));
    }

    [Fact]
    public async Task The_audience_is_changed_on_the_card_and_by_word()
    {
        await using var society = await StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo Exempel", "bo@orebro.se");
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@umea.se");
        (await alva.SaysAsync(Question)).Shows("Jag föreslår 1 person i 1 kommun, i Örebro län.", "Alla medlemmar: 2 personer");
        (await alva.SaysAsync("alla")).Shows("Jag föreslår alla medlemmar: 2 personer");
        (await alva.PressesAsync("Skicka frågan", ("Vilka ska få frågan?", "County"))).Shows("1 person");
        (await bo.ReceivesAsync("till nätverket")).Shows("den gick till alla i Örebro län");
        Assert.Equal(0, cleo.CountOf("till nätverket"));
    }

    [Fact]
    public async Task Nothing_is_lost_when_the_process_restarts_between_asking_and_answering()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("ställ en fråga");
        await society.RestartAsync();
        await alva.SaysAsync("Hur länge sparar ni loggar?");
        await society.RestartAsync();
        (await alva.PressesAsync("Skicka frågan")).Shows("Fråga 1 är skickad");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await society.RestartAsync();
        Assert.Equal(1, bo.CountOf("Fråga 1 till nätverket"));
        (await bo.PressesAsync("Svara", ("Ditt svar", "Fem år."))).Shows("Ditt svar på fråga 1 är skickat");
        await society.RestartAsync();
        await alva.ReceivesAsync("Fem år.");
        var cleo = await society.MemberAsync("Cleo Exempel", "cleo@sala.se");
        (await cleo.SaysAsync("Fråga: hur länge sparar ni loggar hos er?")).Shows("Fem år.");
        Assert.Equal(1, alva.CountOf("Nytt svar på fråga 1"));
    }

    [Fact]
    public async Task What_could_not_be_sent_is_sent_when_the_channel_is_back()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        society.Channel.Refuse = conversation => conversation == bo.ConversationId ? Results.StatusCode(503) : null;
        await alva.AsksAsync(Question);
        await Task.Delay(300);
        Assert.Equal(0, bo.CountOf("till nätverket"));
        society.Channel.Refuse = _ => null;
        await bo.ReceivesAsync("Fråga 1 till nätverket");
    }

    [Fact]
    public async Task The_loop_in_English()
    {
        await using var society = await StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        (await alva.SaysAsync("byt till engelska")).Shows("I will write in English from now on.");
        await bo.SaysAsync("switch to English");
        (await alva.SaysAsync("Ask: has anyone moved from Procapita to Lifecare?")).Shows("Your question to the network", "All members: 1 person");
        (await alva.PressesAsync("Send the question")).Shows("Question 1 is sent");
        (await bo.ReceivesAsync("Question 1 to the network")).Shows("Alva Exempel, Lekeberg municipality", "You get this question because");
        await bo.PressesAsync("Answer", ("Your answer", "Yes, in 2023."));
        (await alva.ReceivesAsync("New answer to question 1")).Shows("Yes, in 2023.");
        (await alva.PressesAsync("Accept the answer")).Shows("Accepted answer");
        (await alva.SaysAsync("my questions")).Shows("You have asked 1 question");
        (await alva.SaysAsync("byt till svenska")).Shows("Då skriver jag på svenska.");
    }
}
