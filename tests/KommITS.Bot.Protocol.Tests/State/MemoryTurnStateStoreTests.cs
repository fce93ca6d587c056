using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Protocol.Tests.State;

public class MemoryTurnStateStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly MemoryTurnStateStore _store = new();

    [Fact]
    public async Task What_was_never_saved_is_not_there() =>
        Assert.Equal(default, await _store.LoadAsync<DialogState>("k", None));

    [Fact]
    public async Task What_is_saved_comes_back_as_a_copy()
    {
        Assert.True(await _store.SaveAsync("k", new DialogState { Stack = [new DialogInstance { Id = "d" }] }, null, None));
        var (first, second) = (await _store.LoadAsync<DialogState>("k", None), await _store.LoadAsync<DialogState>("k", None));
        Assert.Equal("d", first.State!.Stack[0].Id);
        Assert.NotSame(first.State, second.State);
        Assert.Equal(first.ETag, second.ETag);
    }

    [Fact]
    public async Task Of_a_hundred_who_save_the_same_one_wins()
    {
        await _store.SaveAsync("k", new DialogState(), null, None);
        var eTag = (await _store.LoadAsync<DialogState>("k", None)).ETag;
        var saved = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => _store.SaveAsync("k", new DialogState(), eTag, None))));
        Assert.Single(saved, isSaved => isSaved);
        Assert.False(await _store.SaveAsync("k", new DialogState(), null, None));
    }
}
