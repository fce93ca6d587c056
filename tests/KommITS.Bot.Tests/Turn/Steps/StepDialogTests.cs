using System.Text.Json.Nodes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Turn.Steps;

public sealed class StepDialogTests
{
    private const string Restarted = "Jag har uppdaterats sedan du började";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("hjälp", "Det här kan jag")]
    [InlineData("min profil", "alva@lekeberg.se")]
    [InlineData("mina frågor", "Du har inte frågat något än")]
    public async Task After_an_interruption_the_step_asks_again(string between, string answer)
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("ställ en fråga");
        (await alva.SaysAsync(between)).Shows(answer, "Vad vill du fråga?");
        (await alva.SaysAsync("Vem kör Lifecare hos er?")).Shows("Din fråga till nätverket");
    }

    [Fact]
    public async Task An_image_in_the_middle_is_declined_and_the_step_still_waits()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await alva.SaysAsync("ställ en fråga");
        (await alva.SendsAsync(activity => activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png" }))).Shows("Jag kan inte läsa bilder");
        (await alva.SaysAsync("Vem kör Lifecare hos er?")).Shows("Din fråga till nätverket");
    }

    [Fact]
    public Task A_dialog_that_no_longer_exists_restarts_politely() => RestartsAsync(instance => instance["id"] = "questions.yesterday");

    [Fact]
    public Task A_state_of_another_shape_restarts_politely() => RestartsAsync(instance => instance["state"] = new JsonArray(1, 2));

    [Fact]
    public async Task A_button_of_a_dialog_that_no_longer_exists_is_stale()
    {
        await using var society = await Society.StartAsync();
        var alva = await AskingAsync(society);
        await ChangeStoredAsync(society, alva, instance => instance["id"] = "questions.yesterday");
        (await alva.PressesAsync("Skicka frågan")).Shows("inte aktuellt längre");
    }

    internal static async Task<Person> AskingAsync(Society society)
    {
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        (await alva.SaysAsync("Fråga: vem kör Lifecare?")).Shows("Din fråga till nätverket");
        return alva;
    }

    internal static async Task ChangeStoredAsync(Society society, Person person, Action<JsonObject> change)
    {
        var store = society.Services.GetRequiredService<IDocumentStore>();
        var key = new DocumentKey("conversations", person.ConversationId, person.AadObjectId);
        var stored = (await store.ReadAsync<JsonObject>(key, Token))!.Content;
        change(stored["dialogs"]!["stack"]![0]!.AsObject());
        await store.UpsertAsync(key, stored, Token);
    }

    internal static async Task RestartsAsync(Action<JsonObject> change)
    {
        await using var society = await Society.StartAsync();
        var alva = await AskingAsync(society);
        await ChangeStoredAsync(society, alva, change);
        (await alva.SaysAsync("hjälp")).Shows(Restarted, "Det här kan jag").Hides("Din fråga till nätverket");
        (await alva.SaysAsync("avbryt")).Shows("Det finns inget att avbryta");
    }
}
