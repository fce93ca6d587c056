using System.Diagnostics;
using KommITS.Bot.Benchmarks.Connector;
using KommITS.Bot.Benchmarks.Contenders.Waterfalls;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Contenders;

internal static class ContenderList
{
    /// <summary>What a person says who joins: a word, yes to the proposed municipality, and nothing about themselves.</summary>
    private static readonly string[] Joining = ["hej", "ja", "hoppa över"];

    /// <summary>Part of the help card's title.</summary>
    private const string HelpCard = "Det här kan jag";

    private const string Echo = "Du skrev: ";

    /// <param name="folder">For what they store.</param>
    public static IReadOnlyList<Contender> In(string folder) =>
    [
        Own(Contender.Floor, "bare Kestrel handler, one HttpClient post", FloorBot.Reply, (address, _) => Verb("floor", address)),
        Own(Contender.Echo, "our runtime, echo bot, no token check", Echo, (address, _) => Verb("echo", address)),
        Own(Contender.EchoWithTokens, "the same, tokens checked and sent", Echo, (address, connector) => Verb("echo", address, Issuer.SettingsFor(connector))) with { ChecksTokens = true },
        Own(Contender.Waterfall, "our runtime, waterfall of prompts, state in SQLite", WaterfallBot.Asking, (address, _) => Verb("waterfall", address, ["--Data:Sqlite:Path", Path.Combine(folder, "waterfall.db")])),
        new(Contender.Bot, "KommITS bot, member asks for help, SQLite", Joining, HelpCard, (address, _) => Programs.Bot(address, Path.Combine(folder, "bot.db"), seed: true)),
        new(Contender.Node, "official Node SDK 4.23.3, echo bot", [], Echo, (address, _) => Programs.Node(NodeFolder.Reference, "echo.js", $"{address.Port}")),
    ];

    private static Contender Own(string name, string what, string expected, Func<Uri, Uri, ProcessStartInfo> start) =>
        new(name, what, [], expected, start) { TellsAllocations = true };

    private static ProcessStartInfo Verb(string verb, Uri address, params IEnumerable<string> settings) =>
        Programs.Self(verb, ["--url", Programs.Root(address), .. settings]);
}
