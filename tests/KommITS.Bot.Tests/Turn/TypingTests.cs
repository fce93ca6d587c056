using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Turn;

public sealed class TypingTests
{
    [Fact]
    public async Task Who_waits_for_a_slow_turn_sees_the_bot_typing()
    {
        await using var society = await Society.StartAsync();
        var alva = society.Person("Alva Exempel", "alva@lekeberg.se");
        society.Channel.RosterDelay = TimeSpan.FromSeconds(1.5);
        (await alva.SaysAsync("hej")).Shows("Lekeberg");
        Assert.NotEqual(0, society.Channel.InboxOf(alva.ConversationId).Typings);
    }
}
