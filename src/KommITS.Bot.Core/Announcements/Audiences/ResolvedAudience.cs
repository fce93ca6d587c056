using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Announcements.Audiences;

/// <summary>The exact people, each once with why they are in, and how many each group brings.</summary>
/// <param name="Groups">In the audience's order. Who is in two groups counts in both, so that they may add up to more than the people.</param>
public sealed record ResolvedAudience(IReadOnlyList<NoticeRecipient> People, IReadOnlyList<GroupCount> Groups, int Municipalities);

public sealed record GroupCount(AudienceGroup Group, int People);
