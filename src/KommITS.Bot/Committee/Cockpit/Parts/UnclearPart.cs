using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Core.Language;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>What the bot did not understand this week, without who wrote it.</summary>
internal sealed class UnclearPart(UnclearBook book) : ICockpitPart
{
    public int Order => 70;

    public string Key => "unclear";

    public string? Intent => Intents.CockpitUnclear;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var texts = await book.ThisWeekAsync(cancellationToken);
        return texts.Count == 0
            ? new CockpitLine(look.Texts["cockpit.unclearTitle"], look.Texts["cockpit.unclearNone"], null)
            : new CockpitLine(
                look.Texts["cockpit.unclearTitle"],
                look.Texts.Format("cockpit.unclearLine", look.Texts.Count("cockpit.unclear", texts.Sum(text => text.Times)), texts[0].Text),
                look.Texts["cockpit.unclearTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var texts = await book.ThisWeekAsync(cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.unclearTitle"],
            texts.Count == 0 ? look.Texts["cockpit.unclearNone"] : look.Texts.Format("cockpit.unclearIntro", look.Texts.Count("cockpit.unclear", texts.Sum(text => text.Times))),
            texts.Count,
            at => new CockpitRow(texts[at].Text, look.Texts.Count("cockpit.times", texts[at].Times)),
            look.Texts["cockpit.unclearTyped"]);
    }
}
