using KommITS.Bot.Announcements.Writing;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Announcements.Members;

/// <summary>"Tysta nyheter om avtal". What the statutes demand can't be turned off, and that is said.</summary>
internal sealed class MuteNews(MemberDirectory members) : SwitchNews(members)
{
    protected override bool IsMuted => true;
}

/// <summary>"Slå på nyheter om avtal".</summary>
internal sealed class UnmuteNews(MemberDirectory members) : SwitchNews(members)
{
    protected override bool IsMuted => false;
}

internal abstract class SwitchNews(MemberDirectory members) : IHandler
{
    private const string Replies = "replies";

    protected abstract bool IsMuted { get; }

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (RepliesAreMeant(turn))
            await SwitchAsync(turn, [(AnnouncementNotices.RepliesTopic, turn.Texts["announcements.repliesName"])], cancellationToken);
        else if (Meant(turn) is not { } categories)
            turn.Say("announcements.muteWhich");
        else if (categories is [AnnouncementCategory.Statutory])
            turn.Say("announcements.statutoryStays");
        else
            await SwitchAsync(turn, TopicsOf(turn, categories), cancellationToken);
    }

    private async Task SwitchAsync(BotTurn turn, IReadOnlyList<(string Topic, string Name)> topics, CancellationToken cancellationToken)
    {
        foreach (var (topic, _) in topics)
            turn.Become(await members.MuteAsync(turn.Member.Id, topic, IsMuted, cancellationToken));
        turn.Note(
            turn.Texts.Format(IsMuted ? "announcements.mutedTitle" : "announcements.unmutedTitle", turn.Texts.List([.. topics.Select(topic => topic.Name)])),
            turn.Texts[IsMuted ? "announcements.mutedBody" : "announcements.unmutedBody"]);
    }

    /// <summary>Of a button the one it carries; of words those that are named, or all when none is: "tysta alla nyheter". Null when it is none of ours.</summary>
    private static IReadOnlyList<AnnouncementCategory>? Meant(BotTurn turn)
    {
        if (turn.Input is Input.Command command)
            return Enum.TryParse<AnnouncementCategory>(command.Get("category"), ignoreCase: true, out var only) && Enum.IsDefined(only) ? [only] : null;
        var after = AboutOf(turn.Text);
        if (after is null)
            return Enum.GetValues<AnnouncementCategory>();
        var named = CategoryWords.Keys.Where(pair => turn.Texts.Matches(pair.Key, after)).Select(pair => pair.Category).ToList();
        return named.Count > 0 ? named : null;
    }

    /// <summary>"om avtal" gives "avtal".</summary>
    private static string? AboutOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var about = Array.FindIndex(words, word => word.ToLowerInvariant() is "om" or "about" or "on" or "kring" && Array.IndexOf(words, word) > 1);
        return about < 0 || about == words.Length - 1 ? null : string.Join(' ', words[(about + 1)..]).TrimEnd('.');
    }

    private static List<(string Topic, string Name)> TopicsOf(BotTurn turn, IReadOnlyList<AnnouncementCategory> categories) =>
    [
        .. from category in categories
           let topic = AnnouncementNotices.TopicOf(category)
           where topic is not null
           select (topic, Name(turn, category)),
    ];

    private static string Name(BotTurn turn, AnnouncementCategory category) => AnnouncementWords.Category(turn.Texts, category);

    private static bool RepliesAreMeant(BotTurn turn) => turn.Input is Input.Command command
        ? command.Get("category") == Replies
        : turn.Text.Contains("utskickssvar", StringComparison.OrdinalIgnoreCase) || turn.Text.Contains(Replies, StringComparison.OrdinalIgnoreCase);
}
