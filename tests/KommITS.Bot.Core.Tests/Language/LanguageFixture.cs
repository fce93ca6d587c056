using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Core.Tests.Language;

/// <summary>The parts as the bot gets them: from the container, over the real data.</summary>
internal static class LanguageFixture
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddLanguage()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public static T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public static ReferenceData Data => Get<ReferenceData>();
}
