using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using KommITS.Bot.Questions;
using KommITS.Bot.Turn;
using NodaTime;

namespace KommITS.Bot.Committee.Cockpit.Parts;

/// <summary>Questions that nobody has answered, the oldest first: how long, and how wide they have been asked.</summary>
internal sealed class UnansweredPart(QuestionArchive archive, QuestionWords words) : ICockpitPart
{
    private const int ShownOfQuestion = 160;

    public int Order => 10;

    public string Key => "questions";

    public string? Intent => Intents.CockpitQuestions;

    public async Task<CockpitLine> LineAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var open = await archive.UnansweredAsync(cancellationToken);
        return open.Count == 0
            ? new CockpitLine(look.Texts["cockpit.questionsTitle"], look.Texts["cockpit.questionsNone"], null)
            : new CockpitLine(
                look.Texts["cockpit.questionsTitle"],
                look.Texts.Format(
                    "cockpit.questionsLine", look.Texts.Count("cockpit.questions", open.Count), open[0].Number, Ago(look, open[0].AskedAt), QuestionWords.Short(open[0].Text, ShownOfQuestion)),
                look.Texts["cockpit.questionsTyped"]);
    }

    public async Task<CockpitList> ListAsync(CockpitLook look, CancellationToken cancellationToken)
    {
        var open = await archive.UnansweredAsync(cancellationToken);
        return new CockpitList(
            look.Texts["cockpit.questionsTitle"],
            open.Count == 0 ? look.Texts["cockpit.questionsNone"] : look.Texts.Count("cockpit.questions", open.Count),
            open.Count,
            at => new CockpitRow(
                QuestionWords.Short(open[at].Text, ShownOfQuestion),
                look.Texts.Format(
                    "cockpit.questionMeta",
                    open[at].Number,
                    words.AskerPlace(look.Texts, open[at]),
                    look.Texts.Day(open[at].AskedAt),
                    Ago(look, open[at].AskedAt),
                    WidthOf(look.Texts, open[at]),
                    look.Texts.Count("questions.people", open[at].Asked)),
                look.Texts["cockpit.openButton"],
                Commands.Show,
                open[at].Id),
            look.Texts["cockpit.questionsTyped"]);
    }

    private static string Ago(CockpitLook look, Instant at) => Period.DaysBetween(SwedishTime.DayOf(at), SwedishTime.DayOf(look.Now)) switch
    {
        0 => look.Texts["cockpit.agoToday"],
        var days => look.Texts.Count("cockpit.ago", days),
    };

    private static string WidthOf(Texts texts, Question question) => texts[question.Audience switch
    {
        AudienceKind.Systems => "cockpit.widthSystems",
        AudienceKind.Named => "cockpit.widthNamed",
        AudienceKind.County => "cockpit.widthCounty",
        _ => "cockpit.widthAll",
    }];
}
