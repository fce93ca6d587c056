using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Register;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Language;

public static class LanguageServices
{
    public static IServiceCollection AddLanguage(this IServiceCollection services) => services
        .AddReferenceData()
        .AddSingleton<MunicipalityIndex>()
        .AddSingleton<MunicipalityFinder>()
        .AddSingleton<CountyFinder>()
        .AddSingleton<ProductIndex>()
        .AddSingleton<ProductFinder>()
        .AddSingleton<CurrentProducts>()
        .AddSingleton<MailDomains>()
        .AddSingleton<IMunicipalityNames, MunicipalityNames>()
        .AddSingleton<Reader>()
        .AddSingleton<IUnderstanding, RuleUnderstanding>();
}
