using KommITS.Bot.Core.Committee.Audit;

namespace KommITS.Bot.Data.Tests.Documents;

/// <summary>What the audit log promises on every store: of several instances that write at once each act is there once, in one chain.</summary>
public abstract class AuditContract : RegisterContract
{
    [Fact]
    public async Task Acts_written_at_once_by_two_instances_are_one_chain_and_each_is_there_once()
    {
        AuditLog[] instances = [Open(), Open()];
        var acts = Enumerable.Range(0, 40).Select(number => number % 25).Select((act, at) =>
            instances[at % 2].WriteAsync($"akt {act}", $"person {act % 3}", "prov.akt", new AuditSubject($"prov/{act}"), $"skäl {act}", Stop));
        await Task.WhenAll(acts);
        await ReopenAsync();
        var log = Open();
        var entries = await log.AllAsync(Stop).ToListAsync(Stop);
        Assert.Equal(Enumerable.Range(0, 25).Select(act => $"prov/{act}").Order(StringComparer.Ordinal), entries.Select(entry => entry.What).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 25), entries.Select(entry => entry.Number));
        Assert.Equal(3, entries.Select(entry => entry.By).Distinct().Count());
        Assert.Equal(new AuditVerdict(25, null, entries[^1].Hash) { Last = 25 }, await log.VerifyAsync(Stop));
    }

    private AuditLog Open() => new(Store, new AuditPeople(Store), TimeProvider.System);
}
