using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Announcements.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Announcements;

internal static class AnnouncementServices
{
    public static IServiceCollection AddAnnouncements(this IServiceCollection services) => services
        .AddSingleton<AnnouncementArchive>()
        .AddSingleton<AnnouncementService>()
        .AddSingleton<AnnouncementWriters>()
        .AddSingleton<AnnouncementShelf>()
        .AddSingleton<AudienceResolver>()
        .AddSingleton<IAudienceWords, AudienceWords>()
        .AddSingleton<CollisionFinder>()
        .AddSingleton<AnnouncementWork>()
        .AddSingleton<AnnouncementTelling>()
        .AddSingleton<AnnouncementProgress>()
        .AddSingleton<AnnouncementSteps>()
        .AddSingleton<AcknowledgementBook>()
        .AddSingleton<ReplyBook>();
}
