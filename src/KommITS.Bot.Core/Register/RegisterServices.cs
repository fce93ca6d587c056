using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Core.Register;

public static class RegisterServices
{
    public static IServiceCollection AddReferenceData(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => ReferenceDataFile.Load());
        return services;
    }
}
