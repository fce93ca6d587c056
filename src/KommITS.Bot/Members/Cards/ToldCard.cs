namespace KommITS.Bot.Members.Cards;

/// <summary>Something that is told, without anything to press.</summary>
internal sealed record ToldCard(string Fallback, string Title, string Body, string Why)
{
    public static ToldCard Of(string title, string body, string why) => new(title, title, body, why);
}
