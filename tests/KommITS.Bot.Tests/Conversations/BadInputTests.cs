using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Conversations;

public sealed class BadInputTests
{
    [Fact]
    public async Task Empty_text_an_emoji_and_an_image_get_a_helpful_sentence()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("   ")).Shows("Meddelandet är tomt", "hjälp");
        (await alva.SaysAsync(null)).Shows("Meddelandet är tomt");
        (await alva.SaysAsync("😀")).Shows("Jag förstod inte riktigt");
        (await alva.SendsAsync(activity => activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/a.png" }))).Shows("Jag kan inte läsa bilder");
    }

    [Fact]
    public async Task A_question_of_5000_characters_is_refused_with_the_limit_and_can_be_sent_shorter()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("Fråga: " + new string('a', 4990) + " lifecare?")).Shows("000 tecken", "högst 2");
        (await alva.SaysAsync("Vem kör Lifecare hos er?")).Shows("Din fråga till nätverket");
    }

    [Theory]
    [InlineData("!?")]
    [InlineData("😀😀😀😀")]
    [InlineData("a")]
    public async Task A_question_without_words_is_asked_for_again(string text)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("ställ en fråga");
        (await alva.SaysAsync(text)).Shows("Jag ser ingen fråga i det");
        (await alva.SaysAsync("Hur gör ni med e-arkiv?")).Shows("Din fråga till nätverket");
    }

    [Fact]
    public async Task A_stale_cards_button_says_so_and_does_nothing()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        var proposal = alva.Inbox.Messages[^1];
        await alva.PressesAsync(proposal, "Skicka frågan");
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        (await alva.PressesAsync(proposal, "Skicka frågan")).Shows("inte aktuellt längre");
        (await alva.PressesAsync(proposal, "Avbryt")).Shows("inte aktuellt längre");
        Assert.Equal(1, bo.CountOf("till nätverket"));
    }

    [Fact]
    public async Task Forged_buttons_change_nothing()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        var asked = await bo.ReceivesAsync("Fråga 1 till nätverket");
        var question = asked.FindAction("Svara")!.Value.GetProperty("data").GetProperty("question").GetString()!;
        await bo.PressesAsync("Svara", ("Ditt svar", "Vi gör det."));
        var answered = await alva.ReceivesAsync("Nytt svar på fråga 1");
        var answer = answered.FindAction("Tacka")!.Value.GetProperty("data").GetProperty("answer").GetString()!;

        (await bo.ExecutesAsync("questions.accept", new JsonObject { ["question"] = question, ["answer"] = answer })).Shows("bara den som ställde frågan");
        (await bo.ExecutesAsync("questions.close", new JsonObject { ["question"] = question })).Shows("bara den som ställde frågan");
        (await bo.ExecutesAsync("questions.delete", new JsonObject { ["question"] = question })).Shows("bara den som ställde frågan");
        (await alva.ExecutesAsync("questions.answer", new JsonObject { ["question"] = question, ["answer"] = "jag själv" })).Shows("din egen fråga");
        (await alva.ExecutesAsync("questions.accept", new JsonObject { ["question"] = question, ["answer"] = "nobody" })).Shows("Jag hittar inte det svaret");
        (await alva.ExecutesAsync("questions.accept", new JsonObject { ["question"] = "../members/member", ["answer"] = answer })).Shows("Jag hittar inte den frågan");
        (await alva.ExecutesAsync("questions.accept", new JsonObject { ["question"] = new JsonObject(), ["answer"] = 7 })).Shows("Jag hittar inte den frågan");
        (await alva.ExecutesAsync("committee.dropEverything", [])).Shows("Jag känner inte igen den knappen");
        (await alva.ExecutesAsync("dialog.choose", new JsonObject { ["token"] = "forged", ["choice"] = "send" })).Shows("inte aktuellt längre");
        (await alva.ExecutesAsync("help.intent", new JsonObject { ["intent"] = "question_delete", ["text"] = "x" })).Shows("Jag känner inte igen den knappen");
        (await alva.SaysAsync("fråga 1")).Shows("Öppen för svar").Hides("jag själv");
    }

    [Fact]
    public async Task A_stranger_cannot_use_a_members_buttons()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        var eve = society.Person("Eve Exempel", "eve@example.com");
        (await eve.ExecutesAsync("questions.mine", [])).Hides("Lifecare").Shows("Vilken kommun jobbar du i?");
        (await eve.SaysAsync("fråga 1")).Hides("Lifecare");
    }

    [Fact]
    public async Task An_answer_to_a_closed_or_deleted_question_gets_a_helpful_sentence()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.AsksAsync("Fråga: vem kör Lifecare?");
        await alva.AsksAsync("Fråga: vem kör Treserva?");
        var first = await bo.ReceivesAsync("Fråga 1 till nätverket");
        var second = await bo.ReceivesAsync("Fråga 2 till nätverket");
        await alva.SaysAsync("stäng fråga 1");
        (await alva.SaysAsync("ta bort fråga 2")).Shows("Fråga 2 är borttagen");
        (await bo.PressesAsync(first, "Svara", ("Ditt svar", "Vi kör det."))).Shows("Frågan är stängd");
        (await bo.PressesAsync(second, "Svara", ("Ditt svar", "Vi kör det."))).Shows("Frågan är borttagen");
        (await bo.PressesAsync(second, "Inte för mig")).Shows("Frågan är borttagen");
        (await bo.SaysAsync("svara på fråga 2: vi kör det")).Shows("Frågan är borttagen");
        (await bo.SaysAsync("svara på fråga 99: vi kör det")).Shows("Jag hittar inte den frågan");
    }

    [Fact]
    public async Task Cancel_works_at_any_point()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("avbryt")).Shows("Det finns inget att avbryta");
        await alva.SaysAsync("ställ en fråga");
        (await alva.SaysAsync("avbryt")).Shows("Avbrutet");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        (await alva.SaysAsync("Avbryt.")).Shows("Avbrutet");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        (await alva.PressesAsync("Avbryt")).Shows("Frågan är inte skickad");
        (await alva.SaysAsync("mina frågor")).Shows("Du har inte frågat något än");
    }

    [Fact]
    public async Task Help_and_language_come_between_and_the_dialog_goes_on()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        (await alva.SaysAsync("hjälp")).Shows("Det här kan jag", "Din fråga till nätverket");
        (await alva.SaysAsync("switch to English")).Shows("I will write in English", "Your question to the network");
        (await alva.SaysAsync("send")).Shows("Question 1 is sent");
    }

    [Fact]
    public async Task The_same_activity_twice_is_handled_once()
    {
        await using var society = await Society.StartAsync();
        var (alva, bo) = await society.TwoMembersAsync();
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        (await alva.SaysAsync("skicka", activityId: "twice")).Shows("Fråga 1 är skickad");
        (await alva.SaysAsync("skicka", activityId: "twice")).IsSilent();
        await bo.ReceivesAsync("Fråga 1 till nätverket");
        await Task.WhenAll(bo.SaysAsync("svara på fråga 1: ja", "same"), bo.SaysAsync("svara på fråga 1: ja", "same"));
        await alva.ReceivesAsync("Nytt svar på fråga 1");
        (await alva.SaysAsync("fråga 1")).Shows("1 svar").Hides("2. Bo");
    }

    [Fact]
    public async Task What_people_write_is_shown_as_they_wrote_it()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva ${secret} [länk](http://x.se)", "alva@lekeberg.se");
        var bo = await society.MemberAsync("Bo \"Exempel\"", "bo@umea.se");
        await alva.AsksAsync("Fråga: är **fetstil** och \"citat\" och <at>alla</at> ${text.turn.cancel} inert?");
        var card = await bo.ReceivesAsync("till nätverket");
        card.Shows("är **fetstil** och \"citat\" och <at>alla</at> ${text.turn.cancel} inert?", "Alva ${secret} [länk](http://x.se)");
        Assert.DoesNotContain("är **fetstil**", card.Activity.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_bot_asks_for_a_personal_chat()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        var reply = await alva.SendsAsync(activity =>
        {
            activity["text"] = "<at>KommITS</at> min profil";
            activity["conversation"]!["conversationType"] = "channel";
            activity["conversation"]!["isGroup"] = true;
        });
        reply.Shows("personlig chatt").Hides("alva@lekeberg.se");
    }
}
