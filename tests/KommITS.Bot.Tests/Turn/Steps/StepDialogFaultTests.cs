using System.Text.Json.Nodes;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Turn.Steps;

public sealed class StepDialogFaultTests
{
    [Fact]
    public async Task A_button_of_a_dialog_whose_state_is_lost_is_stale()
    {
        await using var society = await Society.StartAsync();
        var alva = await StepDialogTests.AskingAsync(society);
        await StepDialogTests.ChangeStoredAsync(society, alva, instance => instance["state"] = new JsonObject { ["step"] = "audience" });
        (await alva.PressesAsync("Skicka frågan")).Shows("inte aktuellt längre");
    }
}
