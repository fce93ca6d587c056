using KommITS.Bot.Turn.State;

namespace KommITS.Bot.Tests.Turn.State;

public sealed class ConversationMemoryTests
{
    [Fact]
    public void The_newest_fifty_activities_are_remembered()
    {
        var memory = new ConversationMemory();
        for (var number = 1; number <= 60; number++)
            memory.MarkHandled($"{number}");
        Assert.Equal(50, memory.Handled.Count);
        Assert.False(memory.HasHandled("10"));
        Assert.True(memory.HasHandled("11"));
        Assert.True(memory.HasHandled("60"));
    }
}
