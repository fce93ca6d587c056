using System.Text.Json.Nodes;
using KommITS.Bot.Conformance.Comparing;
using KommITS.Bot.Conformance.Driving;
using KommITS.Bot.Conformance.Scripts;
using KommITS.Bot.Conformance.Servers;

namespace KommITS.Bot.Conformance;

/// <summary>The same scripts, posted to a bot on this project's runtime and to one on the official Node SDK.</summary>
public sealed class ConformanceTests(TwoBots bots) : IClassFixture<TwoBots>
{
    public static TheoryData<string> Names => [.. ScriptFolder.All.Select(script => script.ToString())];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Names))]
    public async Task A_script_goes_the_same_way(string name)
    {
        Machine.RequireNode();
        var script = ScriptFolder.Get(name);
        var played = await bots.PlayAsync(script, Cancellation);

        var unknown = WireComparison.Between(played.Ours, played.Sdk)
            .Where(difference => !KnownDifference.All.Any(known => known.Explains(script, difference)));
        Assert.True(!unknown.Any(), $"They differ, and differences.json does not say why:\n{string.Join('\n', unknown)}");
        for (var index = 0; index < script.Steps.Count; index++)
            AssertAsWritten(index + 1, script.Steps[index], played.Sdk[index]);
    }

    /// <summary>What is listed and does not happen any more would hide the next difference there.</summary>
    [Fact]
    public async Task Every_listed_difference_still_occurs()
    {
        Machine.RequireNode();
        List<(Script Script, Difference Difference)> all = [];
        foreach (var script in ScriptFolder.All)
        {
            var played = await bots.PlayAsync(script, Cancellation);
            all.AddRange(WireComparison.Between(played.Ours, played.Sdk).Select(difference => (script, difference)));
        }

        string[] gone =
        [
            .. from known in KnownDifference.All
               from pattern in known.Scripts
               where !all.Any(one => KnownDifference.Names(pattern, one.Script) && known.Explains(one.Script, one.Difference))
               select $"{pattern}, {known.Where}: {known.Reason}",
        ];
        Assert.True(gone.Length == 0, $"Listed, but not so any more:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void Every_listed_difference_has_a_reason() =>
        Assert.DoesNotContain(KnownDifference.All, known => known.Reason.Length < 20 || known.Scripts.Count == 0);

    // Two bots that both say nothing would be the same as well.
    private static void AssertAsWritten(int number, ScriptStep step, StepWire sdk)
    {
        Assert.Equal(step.Then, Shorthand.Of(sdk));
        Assert.True(
            step.Answer.Status == sdk.Answer.Status && (step.Answer.Body is null || JsonNode.DeepEquals(step.Answer.Body, sdk.Answer.Body)),
            $"Step {number} was answered with {sdk.Answer.Status} {WireComparison.Show(sdk.Answer.Body)}");
    }
}
