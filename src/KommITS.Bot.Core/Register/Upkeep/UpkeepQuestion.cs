using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>The one fact that a municipality's contacts are asked about in a month. Once chosen it stays, whatever happens to the register.</summary>
/// <param name="Month">"2027-03".</param>
/// <param name="Product">Product id.</param>
public sealed record UpkeepQuestion(string Municipality, string Month, string Product, Instant ChosenAt)
{
    internal const string Container = "upkeep";

    public static DocumentKey KeyOf(string municipality, string month) => new(Container, $"question/{month}", municipality);

    /// <summary>The fact as it is now, if it still is to be asked about: nobody has said anything of it since.</summary>
    public Usage? FindOpen(Portfolio portfolio) => FactHistory.LastAfter(portfolio, Product, ChosenAt) is null ? portfolio.Find(Product) : null;
}

/// <summary>That a person has been chosen to be asked this month, wherever they work: nobody is asked twice, not even who moves.</summary>
/// <param name="IsPublished">False: the process may have died before the notice was published.</param>
internal sealed record AskedContact(string Member, string Municipality, bool IsPublished)
{
    public static string PartitionOf(string month) => $"asked/{month}";

    public static DocumentKey KeyOf(string month, string member) => new(UpkeepQuestion.Container, PartitionOf(month), member);
}

internal static class FactHistory
{
    /// <summary>The newest change of the fact after that moment; null when there is none.</summary>
    public static UsageChange? LastAfter(Portfolio portfolio, string product, Instant moment) =>
        portfolio.History.LastOrDefault(change => change.Product == product && change.At > moment);
}
