using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Extensions;

namespace KommITS.Bot.Tests.Register;

/// <summary>A society whose municipalities have told what they run.</summary>
internal static class RegisterSociety
{
    public static async Task<Society> StartAsync()
    {
        var society = await Society.StartAsync();
        await society.TellsAsync("Lekeberg", InUse("raindance", 2019), InUse("lifecare", 2023), InUse("edlevo"), Ended("procapita-voo-ifo-aldre", 2023, "lifecare"));
        await society.TellsAsync("Ödeshög", InUse("raindance", 2015), Leaving("heroma", 2027, 3), InUse("edlevo"), InUse("ciceron"));
        await society.TellsAsync("Umeå", InUse("raindance"), InUse("personec-p"), InUse("viva"), Planned("lifecare"), InUse("fortinet-fortigate"));
        await society.TellsAsync("Habo", InUse("treserva"), Ended("w3d3", 2022, null), InUse("platina"), InUse("palo-alto"));
        await society.TellsAsync("Håbo", InUse("unit4-erp-agresso"), InUse("public-360"));
        return society;
    }

    public static Task TellsAsync(this Society society, string municipality, params Usage[] usages) => society.StoresAsync(new Portfolio
    {
        Municipality = society.CodeOf(municipality),
        Usages = usages,
    });

    public static Task StoresAsync(this Society society, Portfolio portfolio) =>
        society.Services.GetRequiredService<SystemRegister>().StoreAsync(portfolio, TestContext.Current.CancellationToken);

    public static string CodeOf(this Society society, string municipality) =>
        society.Services.GetRequiredService<ReferenceData>().Municipalities.Single(one => one.Name == municipality).Code;

    public static Task IsContactAsync(this Society society, Person person) =>
        society.Services.GetRequiredService<MemberDirectory>().NameContactAsync(person.AadObjectId, true, TestContext.Current.CancellationToken);

    public static Usage InUse(string product, int? since = null) => new() { Product = product, Since = since };

    public static Usage Planned(string product) => new() { Product = product, Status = UsageStatus.Planned };

    public static Usage Leaving(string product, int year, int? quarter) =>
        new() { Product = product, Status = UsageStatus.PhasingOut, ReplacementYear = year, ReplacementQuarter = quarter };

    public static Usage Ended(string product, int until, string? next) =>
        new() { Product = product, Status = UsageStatus.Ended, Until = until, ReplacedBy = next };

    public static Usage ConfirmedToday(this Usage usage) => usage with { VerifiedAt = TimeProvider.System.GetCurrentInstant(), VerifiedBy = "somebody" };
}
