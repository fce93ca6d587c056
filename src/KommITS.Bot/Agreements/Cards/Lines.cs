using KommITS.Bot.Cards;

namespace KommITS.Bot.Agreements.Cards;

/// <summary>Several changes as the lines of one text.</summary>
internal static class Lines
{
    private const int Bytes = 1_400;

    public static string Of(IEnumerable<ChangeLine> changes) => CardBudget.Fit(string.Join('\n', changes.Select(change => $"{change.Label}: {change.Said}")), Bytes);
}
