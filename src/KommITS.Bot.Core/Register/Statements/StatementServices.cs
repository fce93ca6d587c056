using KommITS.Bot.Core.Register.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Register.Statements;

internal static class StatementServices
{
    /// <summary>What keeps the register: what members say, the catalogue, and tables in and out.</summary>
    public static IServiceCollection AddRegisterKeeping(this IServiceCollection services) => services
        .AddSingleton<ProductCatalogue>()
        .AddSingleton<ProductMover>()
        .AddSingleton<MunicipalMergers>()
        .AddSingleton<IStatements, StatementReader>()
        .AddSingleton<PortfolioEditor>();
}
