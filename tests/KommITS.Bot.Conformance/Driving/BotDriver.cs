using System.Text;
using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>Plays scripts to one kind of bot and writes down what goes over its wires. One script at a time.</summary>
/// <param name="address">Where a scenario's bot receives activities.</param>
internal sealed class BotDriver(Func<string, Uri> address, StubConnector connector)
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(20) };

    public async Task<IReadOnlyList<StepWire>> PlayAsync(Script script, CancellationToken cancellationToken)
    {
        connector.Reset();
        var wires = new List<StepWire>();
        for (var index = 0; index < script.Steps.Count; index++)
        {
            connector.Expect(script.Steps[index].Connector);
            var answer = await PostAsync(address(script.Bot), Envelope.Of(script, index, connector.Url), cancellationToken);
            wires.Add(new StepWire(connector.TakeSeen(), answer));
        }

        return wires;
    }

    private async Task<HttpAnswer> PostAsync(Uri to, string body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(to, content, cancellationToken);
        return Wiring.Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken), connector.Url);
    }
}
