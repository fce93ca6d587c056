using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Committee.Cockpit;
using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Core.Committee.Moderation;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Committee;

internal static class CommitteeServices
{
    public static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<AuditPeople>()
        .AddSingleton<AuditLog>();

    public static IServiceCollection AddCockpit(this IServiceCollection services) => services
        .AddSingleton<PlannedSends>()
        .AddSingleton<UnclearBook>();

    public static IServiceCollection AddModeration(this IServiceCollection services) => services
        .AddSingleton<ReportBook>()
        .AddSingleton<ReportService>()
        .AddSingleton<ContentModeration>()
        .AddSingleton<ConductBook>()
        .AddSingleton<MemberModeration>();
}
