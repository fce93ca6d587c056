using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Tests.Drivers;
using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.State;

public class BotStateTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly CountingStore _store = new();

    [Fact]
    public async Task A_turn_loads_once_and_saves_once_what_was_changed_in_place()
    {
        var scope = new ConversationState(_store);
        var list = scope.CreateProperty<List<string>>("list");
        var turn = Turn();
        (await list.GetAsync(turn, () => [], None)).Add("a");
        (await list.GetAsync(turn, () => [], None)).Add("b");
        Assert.True(await scope.SaveChangesAsync(turn, None));
        Assert.True(await scope.SaveChangesAsync(turn, None));
        Assert.Equal((1, 1), (_store.Loads, _store.Saves));
        Assert.Equal(["a", "b"], await list.GetAsync(Turn(), None));
    }

    [Fact]
    public async Task What_was_only_read_is_not_saved_and_what_was_not_asked_for_not_loaded()
    {
        var scope = new ConversationState(_store);
        var name = scope.CreateProperty<string>("name");
        await SetAsync(scope, name, "Åsa");
        var turn = Turn();
        Assert.Equal("Åsa", await name.GetAsync(turn, None));
        await scope.SaveChangesAsync(turn, None);
        await scope.SaveChangesAsync(Turn(), None);
        Assert.Equal((2, 1), (_store.Loads, _store.Saves));
    }

    [Fact]
    public async Task Properties_of_one_scope_do_not_disturb_each_other()
    {
        var scope = new UserState(_store);
        var (name, age) = (scope.CreateProperty<string>("name"), scope.CreateProperty<int>("age"));
        await SetAsync(scope, name, "Åsa");
        await SetAsync(scope, age, 52);
        var turn = Turn();
        Assert.Equal(("Åsa", 52), (await name.GetAsync(turn, None), await age.GetAsync(turn, None)));
        await name.DeleteAsync(turn, None);
        await scope.SaveChangesAsync(turn, None);
        turn = Turn();
        Assert.Equal((null, 52), (await name.GetAsync(turn, None), await age.GetAsync(turn, None)));
    }

    [Fact]
    public async Task Cleared_is_empty_after_the_save()
    {
        var scope = new UserState(_store);
        var name = scope.CreateProperty<string>("name");
        await SetAsync(scope, name, "Åsa");
        var turn = Turn();
        await scope.ClearStateAsync(turn, None);
        Assert.Null(await name.GetAsync(turn, None));
        Assert.Equal("Åsa", await name.GetAsync(Turn(), None));
        await scope.SaveChangesAsync(turn, None);
        Assert.Null(await name.GetAsync(Turn(), None));
    }

    [Fact]
    public async Task A_property_of_another_shape_counts_as_missing()
    {
        var scope = new UserState(_store);
        await SetAsync(scope, scope.CreateProperty<string>("thing"), "text");
        Assert.Equal(7, await scope.CreateProperty<int>("thing").GetAsync(Turn(), () => 7, None));
    }

    [Fact]
    public async Task Who_loses_a_race_is_told_and_runs_again_on_the_newer_state()
    {
        var scope = new ConversationState(_store);
        var count = scope.CreateProperty<int>("count");
        var (first, second) = (Turn(), Turn());
        await count.SetAsync(first, 1, None);
        await count.SetAsync(second, 1, None);
        Assert.True(await scope.SaveChangesAsync(first, None));
        Assert.False(await scope.SaveChangesAsync(second, None));
        await count.SetAsync(second, await count.GetAsync(second, None) + 1, None);
        Assert.True(await scope.SaveChangesAsync(second, None));
        Assert.Equal(2, await count.GetAsync(Turn(), None));
    }

    [Fact]
    public async Task Twenty_turns_at_once_lose_no_change()
    {
        var scope = new ConversationState(_store);
        var count = scope.CreateProperty<int>("count");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            var turn = Turn();
            do
                await count.SetAsync(turn, await count.GetAsync(turn, None) + 1, None);
            while (!await scope.SaveChangesAsync(turn, None));
        })));
        Assert.Equal(20, await count.GetAsync(Turn(), None));
    }

    [Fact]
    public async Task What_is_forgotten_is_loaded_anew()
    {
        var scope = new ConversationState(_store);
        var count = scope.CreateProperty<int>("count");
        var turn = Turn();
        await count.SetAsync(turn, 1, None);
        scope.Forget(turn);
        Assert.Equal(0, await count.GetAsync(turn, None));
    }

    [Fact]
    public async Task The_middleware_saves_a_turn_that_ended_well_and_tells_a_lost_race()
    {
        var (scope, user) = (new ConversationState(_store), new UserState(_store));
        var (count, name) = (scope.CreateProperty<int>("count"), user.CreateProperty<string>("name"));
        var middleware = new AutoSaveStateMiddleware([scope, user]);
        var turn = Turn();
        await middleware.OnTurnAsync(turn, async token =>
        {
            await count.SetAsync(turn, 1, token);
            await name.SetAsync(turn, "Åsa", token);
        }, None);
        Assert.Equal((1, "Åsa"), (await count.GetAsync(Turn(), None), await name.GetAsync(Turn(), None)));

        var failing = Turn();
        await Assert.ThrowsAsync<TimeoutException>(() => middleware.OnTurnAsync(failing, async token =>
        {
            await count.SetAsync(failing, 2, token);
            throw new TimeoutException();
        }, None));
        var late = Turn();
        var lost = await Assert.ThrowsAsync<StateConflictException>(() => middleware.OnTurnAsync(late, async token =>
        {
            await count.SetAsync(late, 3, token);
            await SetAsync(scope, count, 4);
        }, None));
        Assert.Equal(("ConversationState", 4), (lost.Scope, await count.GetAsync(Turn(), None)));
    }

    private static TurnContext Turn() => new(Payload.Read("message"), new FakeConnector());

    private static async Task SetAsync<T>(BotState scope, StatePropertyAccessor<T> property, T value)
    {
        var turn = Turn();
        await property.SetAsync(turn, value, None);
        Assert.True(await scope.SaveChangesAsync(turn, None));
    }

    private sealed class CountingStore : ITurnStateStore
    {
        private readonly MemoryTurnStateStore _inner = new();
        private int _loads;
        private int _saves;

        public int Loads => _loads;

        public int Saves => _saves;

        public Task<StoredState<T>> LoadAsync<T>(string key, CancellationToken cancellationToken) where T : class
        {
            Interlocked.Increment(ref _loads);
            return _inner.LoadAsync<T>(key, cancellationToken);
        }

        public Task<bool> SaveAsync<T>(string key, T state, string? eTag, CancellationToken cancellationToken) where T : class
        {
            Interlocked.Increment(ref _saves);
            return _inner.SaveAsync(key, state, eTag, cancellationToken);
        }
    }
}
