using KommITS.Bot.Core.Committee.Cockpit;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>What of the register nobody vouches for any more, by county.</summary>
internal sealed class RegisterPart(SystemRegister register) : ICockpitPart
{
    private const int MunicipalitiesShown = 8;

    public int Order => 20;

    public string Key => "register";

    public string? Intent => Intents.CockpitRegister;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var stale = await FindAsync(look, cancellationToken);
        return stale.Stale == 0
            ? new CockpitLine(look.Texts["cockpit.registerTitle"], look.Texts["cockpit.registerNone"], null)
            : new CockpitLine(
                look.Texts["cockpit.registerTitle"],
                look.Texts.Format("cockpit.registerLine", SumOf(look.Texts, stale), look.Texts.County(stale.Counties[0].Any), stale.Counties[0].Stale),
                look.Texts["cockpit.registerTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var stale = await FindAsync(look, cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.registerTitle"],
            stale.Stale == 0 ? look.Texts["cockpit.registerNone"] : look.Texts.Format("cockpit.registerIntro", SumOf(look.Texts, stale)),
            stale.Counties.Count,
            at => new CockpitRow(
                look.Texts.Format("cockpit.registerCounty", look.Texts.County(stale.Counties[at].Any), stale.Counties[at].Stale),
                NamesOf(look.Texts, stale.Counties[at])),
            look.Texts["cockpit.registerTyped"]);
    }

    private async Task<StaleRegister> FindAsync(CockpitLook look, CancellationToken cancellationToken) =>
        StaleRegister.Of(await register.IndexAsync(cancellationToken), SwedishTime.DayOf(look.Now));

    private static string SumOf(Texts texts, StaleRegister stale) =>
        texts.Format("cockpit.registerSum", stale.Stale, stale.Facts, texts.Count("questions.municipalities", stale.Municipalities));

    private static string NamesOf(Texts texts, StaleCounty county)
    {
        var names = string.Join(", ", county.Municipalities.Take(MunicipalitiesShown).Select(one => texts.Format("cockpit.registerMunicipality", one.Municipality.Name, one.Stale, one.Facts)));
        var more = county.Municipalities.Count - MunicipalitiesShown;
        return more > 0 ? texts.Format("cockpit.andMore", names, more) : names;
    }
}
