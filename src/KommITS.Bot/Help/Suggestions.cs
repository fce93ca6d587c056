using KommITS.Bot.Core.Language;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Help;

/// <summary>A card with the likeliest wishes as buttons.</summary>
internal static class Suggestions
{
    /// <summary>The intents that a button can stand for.</summary>
    private static readonly string[] Offered =
        [Intents.AskPeers, Intents.Answer, Intents.MyQuestions, Intents.WhoUsesSystem, Intents.FindSimilar, Intents.Reminders, Intents.Profile, Intents.Language, Intents.Help, Intents.Cancel];

    public static bool CanOffer(string? intent) => Offered.Contains(intent);

    /// <param name="titleKey">The text key of the heading; the body's ends in "Body" instead of "Title".</param>
    public static void Show(BotTurn turn, string titleKey, IEnumerable<string> nearest)
    {
        var intents = nearest.Where(CanOffer).Concat([Intents.AskPeers, Intents.Help]).Distinct().Take(2);
        turn.Show("help/choices", new
        {
            Fallback = turn.Texts[titleKey],
            Title = turn.Texts[titleKey],
            Body = turn.Texts[titleKey.Replace("Title", "Body", StringComparison.Ordinal)],
            Choices = intents.Select(intent => new { Title = turn.Texts[$"help.intent_{intent}"], Intent = intent, turn.Text }),
        });
    }
}
