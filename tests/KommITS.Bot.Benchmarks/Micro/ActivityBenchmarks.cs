using System.Text;
using BenchmarkDotNet.Attributes;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>The wire's side of a turn. Public and open because BenchmarkDotNet derives from it.</summary>
public class ActivityBenchmarks
{
    private readonly byte[] _incoming = Encoding.UTF8.GetBytes(
        SampleMessage.Of(new Uri("http://127.0.0.1:40000"), 0, "1715670000123", "Fråga: har någon bytt från Procapita till Lifecare?"));

    private readonly Activity _reply = Message.OfCard(new SampleCard().Render());

    [Benchmark]
    public Activity? Parse() => ProtocolJson.DeserializeActivity(_incoming);

    [Benchmark]
    public byte[] SerialiseCard() => ProtocolJson.Serialize(_reply);
}
