using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Tests.Privacy;

/// <summary>Waits, on a clock of its own, until somebody is forgotten.</summary>
internal static class Forgotten
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The order is carried out to its very end, here or in the background, within a minute.</summary>
    /// <param name="tick">What the background does.</param>
    /// <returns>The receipt.</returns>
    public static async Task<ReceivedMessage> UntilAsync(Society society, FakeTimeProvider time, Person person, Func<Task> tick, string told = "Du är glömd")
    {
        var ordered = time.GetUtcNow();
        for (var tries = 0; tries < 300 && await IsOrderedAsync(society, person); tries++)
        {
            // What is claimed is under way: the clock waits for it.
            var due = (await society.Services.GetRequiredService<ForgetOrders>().FindAsync(person.AadObjectId, Token))?.DueAt.ToDateTimeOffset() - time.GetUtcNow();
            if (due > TimeSpan.Zero && due <= TimeSpan.FromSeconds(15))
                time.Advance(due.Value);
            await tick();
        }

        Assert.False(await IsOrderedAsync(society, person));
        Assert.InRange(time.GetUtcNow() - ordered, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        return await person.ReceivesAsync(told);
    }

    private static async Task<bool> IsOrderedAsync(Society society, Person person) =>
        await society.Services.GetRequiredService<ForgetOrders>().FindAsync(person.AadObjectId, Token) is not null
        || (await society.Services.GetRequiredService<IDocumentStore>().ReadAsync<JsonElement>(new DocumentKey("privacy", "erasure", "current"), Token))
            ?.Content.GetProperty("waiting").GetArrayLength() > 0;
}
