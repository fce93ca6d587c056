using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Statements;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Register;

internal static class KeepingServices
{
    /// <summary>What keeps the register: what members say, the catalogue, and tables in and out.</summary>
    public static IServiceCollection AddRegisterKeeping(this IServiceCollection services) => services
        .AddSingleton<ProductCatalogue>()
        .AddSingleton<ProductMover>()
        .AddSingleton<MunicipalMergers>()
        .AddSingleton<IStatements, StatementReader>()
        .AddSingleton<PortfolioEditor>()
        .AddSingleton<ImportReader>()
        .AddSingleton<PendingImports>()
        .AddSingleton<RegisterExport>();
}
