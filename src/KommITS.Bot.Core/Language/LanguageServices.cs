using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Language.Finding.Slots;
using KommITS.Bot.Core.Language.Names.Kinds;
using KommITS.Bot.Core.Language.Names.Municipalities;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Names.Suppliers;
using KommITS.Bot.Core.Language.Rules;
using KommITS.Bot.Core.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Core.Language;

public static class LanguageServices
{
    public static IServiceCollection AddLanguage(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddReferenceData()
            .AddSingleton<MunicipalityIndex>()
            .AddSingleton<MunicipalityFinder>()
            .AddSingleton<CountyFinder>()
            .AddSingleton<ProductIndex>()
            .AddSingleton<ProductFinder>()
            .AddSingleton<CurrentProducts>()
            .AddSingleton<KindIndex>()
            .AddSingleton<KindFinder>()
            .AddSingleton<SupplierFinder>()
            .AddSingleton<MailDomains>()
            .AddSingleton<IMunicipalityNames, MunicipalityNames>()
            .AddSingleton<IDateRecognizer, DateRecognizer>()
            .AddSingleton<Reader>()
            .AddSingleton<IUnderstanding, RuleUnderstanding>()
            .AddSingleton<NamedPlaces>()
            .AddSingleton<Signs>()
            .AddSingleton<PartsReader>()
            .AddSingleton<UnknownNames>()
            .AddSingleton<IRegisterQuestions, RegisterQuestionReader>();
    }
}
