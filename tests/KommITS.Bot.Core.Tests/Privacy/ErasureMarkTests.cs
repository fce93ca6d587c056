using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Tests.Documents;

namespace KommITS.Bot.Core.Tests.Privacy;

public sealed class ErasureMarkTests
{
    private readonly MemoryDocumentStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_files_are_cleared_when_the_order_is_gone_and_not_before_whoever_looks_meanwhile()
    {
        var files = new Files();
        var mark = new ErasureMark(_store, files);
        var bo = await OrderAsync("bo", "AAAA-AAAA");
        await mark.SetAsync(bo, Token);
        await mark.EraseAsync(Token);
        Assert.Equal(0, files.Erased);

        // Another person's order is crossed out first: the files are cleared for them, and bo's still waits.
        await mark.SetAsync(ForgetReceipt.HashOf("BBBB-BBBB"), Token);
        await mark.EraseAsync(Token);
        Assert.Equal(1, files.Erased);
        await mark.EraseAsync(Token);
        Assert.Equal(1, files.Erased);

        await _store.DeleteAsync(ForgetOrder.KeyOf("bo"), Token);
        await mark.EraseAsync(Token);
        Assert.Equal(2, files.Erased);
        await mark.EraseAsync(Token);
        Assert.Equal((2, 2), (files.Erased, await mark.NumberAsync(Token)));
    }

    [Fact]
    public async Task What_could_not_be_cleared_is_tried_again_and_set_twice_is_cleared_once()
    {
        var files = new Files { Fails = true };
        var mark = new ErasureMark(_store, files);
        await mark.SetAsync("receipt", Token);
        await mark.SetAsync("receipt", Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => mark.EraseAsync(Token));
        files.Fails = false;
        await mark.EraseAsync(Token);
        await mark.EraseAsync(Token);
        Assert.Equal(1, files.Erased);
    }

    private async Task<string> OrderAsync(string member, string code)
    {
        var order = new ForgetOrder { Member = member, Person = new PersonTraces { Members = [member] }, Language = "sv", Code = code, At = default, DueAt = default };
        await _store.UpsertAsync(ForgetOrder.KeyOf(member), order, Token);
        return ForgetReceipt.HashOf(code);
    }

    private sealed class Files : IStoreErasure
    {
        public int Erased { get; private set; }

        public bool Fails { get; set; }

        public Task EraseAsync(CancellationToken cancellationToken)
        {
            if (Fails)
                throw new InvalidOperationException("the log is being read");
            Erased++;
            return Task.CompletedTask;
        }
    }
}
