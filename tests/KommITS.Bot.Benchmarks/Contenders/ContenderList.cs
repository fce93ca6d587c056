using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Contenders;

internal static class ContenderList
{
    /// <summary>What a person says who joins: a word, yes to the proposed municipality, and nothing about themselves.</summary>
    private static readonly string[] Joining = ["hej", "ja", "hoppa över"];

    /// <summary>Part of the help card's title.</summary>
    private const string HelpCard = "Det här kan jag";

    /// <param name="folder">For what they store.</param>
    public static IReadOnlyList<Contender> In(string folder) =>
    [
        new(Contender.Floor, "bare Kestrel handler, one HttpClient post", [], FloorBot.Reply, address => Programs.Self("floor", "--url", Programs.Root(address))),
        new("echo", "our runtime, echo bot, no token check", [], "Du skrev: ", address => Programs.Self("echo", "--url", Programs.Root(address))),
        new(Contender.Bot, "KommITS bot, member asks for help, SQLite", Joining, HelpCard, address => Programs.Bot(address, Path.Combine(folder, "bot.db"), seed: true)),
        new(Contender.Node, "official Node SDK 4.23.3, echo bot", [], "Du skrev: ", address => Programs.Node(NodeFolder.Path, "echo.js", $"{address.Port}")),
    ];
}
