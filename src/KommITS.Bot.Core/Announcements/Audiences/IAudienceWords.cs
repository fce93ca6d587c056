namespace KommITS.Bot.Core.Announcements.Audiences;

/// <summary>Reads whom an announcement is to go to from what a person writes: "Skåne, de som kör Lifecare, kontakter".</summary>
public interface IAudienceWords
{
    Task<ReadAudience> ReadAsync(string text, CancellationToken cancellationToken);
}

/// <param name="Unknown">The parts that name no group and nobody, and those that are too many, as they were written.</param>
public sealed record ReadAudience(AnnouncementAudience Audience, IReadOnlyList<string> Unknown);
