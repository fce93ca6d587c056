using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn;

public sealed partial class TurnErrorsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failing_turn_gives_one_sentence_with_the_code_of_the_log_and_the_talk_goes_on()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await BreakAsync(society, "broken");
        var logs = CapturedLogs.Of(society);
        await alva.SaysAsync("Fråga: vem kör Lifecare?");
        var reply = await alva.SendsAsync(activity => activity["value"] = new JsonObject { ["command"] = "questions.show", ["question"] = "broken" });
        var code = Code().Match(Assert.Single(reply.Messages).Text).Groups[1].Value;
        Assert.NotEqual("", code);
        Assert.Contains($"Error KommITS.Bot.Turn.TurnErrors: {code}: a turn of type message failed System.Text.Json.JsonException", logs.Text, StringComparison.Ordinal);
        (await alva.SaysAsync("skicka")).Shows("Fråga 1 är skickad");
    }

    [Fact]
    public async Task A_failing_button_says_the_same_in_the_persons_language()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("switch to English");
        await BreakAsync(society, "broken");
        var reply = await alva.ExecutesAsync("questions.show", new JsonObject { ["question"] = "broken" });
        Assert.Empty(reply.Messages);
        reply.Shows("code").Hides("koden", "Json", "Exception");
    }

    [Fact]
    public async Task Nothing_that_people_write_or_are_called_is_logged()
    {
        await using var society = await Society.StartAsync();
        var logs = CapturedLogs.Of(society);
        var alva = await society.MemberAsync("Alva Personsson", "alva.p@lekeberg.se");
        var bo = await society.MemberAsync("Bo Hemligsson", "bo.h@umea.se");
        society.Channel.Refuse = conversation => conversation == bo.ConversationId ? Results.StatusCode(502) : null;
        await alva.SaysAsync("Fråga: varför heter katten Mirakulix i Lifecare?");
        await alva.SaysAsync("skicka");
        await Task.Delay(200, Token);
        society.Channel.Refuse = _ => null;
        await bo.ReceivesAsync("Mirakulix");
        await bo.PressesAsync("Svara", ("Ditt svar", "Den är uppkallad efter trollkarlen."));
        await alva.ReceivesAsync("trollkarlen");
        await BreakAsync(society, "broken");
        await alva.SendsAsync(activity => (activity["text"], activity["value"]) = ("obegripligt mummel", new JsonObject { ["command"] = "questions.show", ["question"] = "broken" }));
        Assert.Contains("JsonException", logs.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Personsson", "Hemligsson", "alva.p@", "bo.h@", "Mirakulix", "trollkarlen", "mummel", "hoppa över" })
            Assert.DoesNotContain(secret, logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A stored question that can't be read.</summary>
    private static async Task BreakAsync(Society society, string id) =>
        await society.Services.GetRequiredService<IDocumentStore>().UpsertAsync(QuestionArchive.KeyOf(id), new { Nothing = "of a question" }, Token);

    [GeneratedRegex("koden ([2-9A-Z]{6})")]
    private static partial Regex Code();
}
