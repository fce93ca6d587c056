using KommITS.Bot.Committee.Cockpit.Chart;
using KommITS.Bot.Core.Committee.Cockpit;
using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>Members, questions and answers, month by month, and the members in a small picture whose alt text tells the same.</summary>
internal sealed class GrowthPart(QuestionArchive archive) : ICockpitPart
{
    public int Order => 80;

    public string Key => "growth";

    public string? Intent => Intents.CockpitGrowth;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var growth = await FindAsync(look, cancellationToken);
        var month = growth.Months[^1];
        return new CockpitLine(
            look.Texts["cockpit.growthTitle"],
            look.Texts.Format("cockpit.growthLine", SumOf(look.Texts, growth), month.Joined, month.Questions, month.Answers),
            look.Texts["cockpit.growthTyped"])
        {
            Image = ImageOf(look.Texts, growth),
        };
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var growth = await FindAsync(look, cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.growthTitle"],
            look.Texts.Format("cockpit.growthIntro", SumOf(look.Texts, growth)),
            growth.Months.Count,
            at => RowOf(look.Texts, growth.Months[^(at + 1)]),
            look.Texts["cockpit.growthTyped"])
        {
            Image = ImageOf(look.Texts, growth),
        };
    }

    private async Task<Growth> FindAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var today = SwedishTime.DayOf(look.Now);
        var since = SwedishTime.At(Growth.FirstMonth(today).AtMidnight());
        return Growth.Of(look.Everybody, await archive.SinceAsync(since, cancellationToken), today);
    }

    private static string SumOf(Texts texts, Growth growth) => texts.Format(
        "cockpit.growthSum", texts.Count("cockpit.members", growth.Members), texts.Count("questions.municipalities", growth.Municipalities));

    private static CockpitRow RowOf(Texts texts, GrowthMonth month) => new(
        MonthOf(texts, month.Month),
        texts.Format("cockpit.growthMonth", texts.Count("cockpit.members", month.Members), month.Joined, month.Questions, month.Answers));

    private static CockpitImage ImageOf(Texts texts, Growth growth) => new(
        BarChart.DataAddressOf([.. growth.Months.Select(month => month.Members)]),
        texts.Format("cockpit.growthCaption", MonthOf(texts, growth.Months[0].Month), MonthOf(texts, growth.Months[^1].Month)),
        texts.Format("cockpit.growthAlt", string.Join(", ", growth.Months.Select(month => texts.Format("cockpit.growthAltMonth", MonthOf(texts, month.Month), month.Members)))));

    private static string MonthOf(Texts texts, LocalDate month) => LocalDatePattern.Create("MMMM uuuu", texts.Culture).Format(month);
}
