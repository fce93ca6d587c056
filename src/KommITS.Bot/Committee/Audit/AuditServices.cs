using KommITS.Bot.Help;
using KommITS.Bot.Register.Files;

namespace KommITS.Bot.Committee.Audit;

internal static class AuditServices
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<AuditLines>()
        .AddSingleton<ShowAudit>()
        .AddSingleton<VerifyAudit>()
        .AddSingleton<ExportAudit>()
        .AddSingleton<IFileExport>(provider => provider.GetRequiredService<ExportAudit>())
        .AddSingleton(new HelpTopic(95, "audit.help"));
}
