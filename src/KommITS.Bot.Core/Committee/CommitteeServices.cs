using KommITS.Bot.Core.Committee.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Committee;

internal static class CommitteeServices
{
    public static IServiceCollection AddCommittee(this IServiceCollection services) => services
        .AddSingleton<AuditPeople>()
        .AddSingleton<AuditLog>();
}
