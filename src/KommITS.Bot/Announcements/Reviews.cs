using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

/// <summary>Makes the card with which somebody decides about an announcement: the exact number of people and why each group is in, and what speaks against it.</summary>
internal sealed class Reviews(AudienceResolver audiences, ReviewWarnings warnings, AnnouncementWords words)
{
    private const int ShownGroups = 12;

    public async Task<ReviewCard> OfAsync(Texts texts, Announcement announcement, Member reader, CancellationToken cancellationToken)
    {
        var audience = await audiences.ResolveAsync(announcement.Audience, cancellationToken);
        var isJudge = announcement.WaitsForApproval && AnnouncementMoves.MayWrite(reader) && !announcement.Writers.Contains(reader.Id);
        var facts = await FactsAsync(texts, announcement, audience, cancellationToken);
        return ReviewCard.Of(texts, announcement, isJudge, facts, await warnings.OfAsync(texts, announcement, audience, cancellationToken));
    }

    private async Task<IReadOnlyList<ReviewCard.Fact>> FactsAsync(Texts texts, Announcement announcement, ResolvedAudience audience, CancellationToken cancellationToken)
    {
        var facts = new List<ReviewCard.Fact>
        {
            new(texts["announcements.factTo"], texts.Format(
                "announcements.people", texts.Count("questions.people", audience.People.Count), texts.Count("questions.municipalities", audience.Municipalities))),
        };
        foreach (var group in audience.Groups.Take(ShownGroups))
            facts.Add(new(await words.GroupAsync(texts, group.Group, cancellationToken), texts.Count("questions.people", group.People)));
        if (audience.Groups.Count > ShownGroups)
            facts.Add(new(
                texts.Format("announcements.moreGroups", audience.Groups.Count - ShownGroups), texts.Count("questions.people", audience.Groups.Skip(ShownGroups).Sum(group => group.People))));
        if (audience.Groups.Sum(group => group.People) > audience.People.Count)
            facts.Add(new(texts["announcements.factOverlap"], texts["announcements.overlap"]));
        facts.Add(new(texts["announcements.factWhen"], announcement.SendAt is { } at ? texts.Moment(at) : texts["announcements.atOnce"]));
        facts.Add(new(texts["announcements.factCategory"], AnnouncementWords.Category(texts, announcement.Newest.Category)));
        facts.Add(new(texts["announcements.factWriter"], texts.Name(announcement.Author.Name)));
        if (announcement.Newest.AsksToAcknowledge)
            facts.Add(new(texts["announcements.factAsks"], texts["announcements.toggleAcknowledge"]));
        if (announcement.Newest.IsUrgent)
            facts.Add(new(texts["announcements.urgentLabel"], texts["announcements.toggleUrgent"]));
        return facts;
    }
}
