namespace KommITS.Bot.Tests.Hosting;

public sealed class HostFaultTests
{
    [Fact]
    public async Task An_admission_rule_without_a_name_is_refused_at_start()
    {
        var refusal = await HostTests.RefusalAsync("Development", ("Membership:Admission", "7"), ("Demo:Seed", "false"));
        Assert.Contains("Membership:Admission", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_admission_rule_is_refused_at_start()
    {
        var failure = await Record.ExceptionAsync(() => HostTests.RefusalAsync("Development", ("Membership:Admission", "Opne"), ("Demo:Seed", "false")));
        Assert.Contains("Membership:Admission", failure?.InnerException?.Message, StringComparison.Ordinal);
    }
}
