namespace KommITS.Bot.Tests.Hosting;

public sealed class HostFaultTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("Opne")]
    public async Task An_admission_rule_that_does_not_exist_is_refused_at_start(string admission)
    {
        var refusal = await Record.ExceptionAsync(() => HostTests.RefusalAsync("Development", ("Membership:Admission", admission), ("Demo:Seed", "false")));
        Assert.Contains("Admission", refusal?.Message, StringComparison.Ordinal);
    }
}
