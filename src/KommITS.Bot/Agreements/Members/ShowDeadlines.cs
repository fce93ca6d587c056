using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Turn;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements.Members;

/// <summary>"Vad måste jag göra till när": the days ahead of everything that the person follows or whose products their municipality runs, the first one first.</summary>
internal sealed class ShowDeadlines(AgreementArchive archive, InterestBook interests, Concerned concerned, AgreementWords words, TimeProvider time) : IHandler
{
    private const int Shown = 12;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var today = SwedishTime.DayOf(time.GetCurrentInstant());
        var followed = (await interests.AllAsync(turn.Member.Id, cancellationToken)).Where(one => one.Follows).Select(one => one.Agreement).ToHashSet(StringComparer.Ordinal);
        var rows = new List<(LocalDate Day, int Number, object Row)>();
        var count = 0;
        foreach (var one in (await archive.AllAsync(cancellationToken)).Where(one => one.IsPublished && !one.HasEnded(time.GetCurrentInstant())))
        {
            if (await WhyAsync(turn, one, followed, cancellationToken) is not { } why)
                continue;
            count++;
            rows.AddRange(DeadlinePlan.DeadlinesOf(one.Terms).Where(deadline => deadline.Day >= today).Select(deadline => (deadline.Day, one.Number, RowOf(turn, one, deadline, today, why))));
        }

        var title = count == 0 ? turn.Texts["agreements.deadlinesNone"] : rows.Count == 0 ? turn.Texts["agreements.deadlinesEmpty"] : turn.Texts.Count("agreements.deadlinesTitle", rows.Count);
        turn.Show("agreements/deadlines", new
        {
            Fallback = title,
            Title = title,
            Rows = rows.OrderBy(row => row.Day).ThenBy(row => row.Number).Take(Shown).Select(row => row.Row),
            Note = rows.Count > Shown ? turn.Texts.Format("agreements.deadlinesMore", Shown) : null,
            Typed = turn.Texts["agreements.deadlinesTyped"],
        });
    }

    private async Task<string?> WhyAsync(BotTurn turn, Agreement one, HashSet<string> followed, CancellationToken cancellationToken)
    {
        if (followed.Contains(one.Id))
            return turn.Texts["agreements.becauseFollow"];
        var running = await concerned.RunningAsync(one, turn.Member, cancellationToken);
        return running.Named.Count > 0 ? turn.Texts.Format("agreements.becauseRun", words.Products(turn.Texts, running.Named)) : null;
    }

    private static object RowOf(BotTurn turn, Agreement one, Deadline deadline, LocalDate today, string why) => new
    {
        one.Id,
        When = turn.Texts.Format("agreements.deadlineWhen", AgreementWords.Away(turn.Texts, deadline.Day, today), turn.Texts.Day(deadline.Day)),
        What = CardBudget.Fit(AgreementWords.Deadline(turn.Texts, deadline.Kind, AgreementWords.Name(turn.Texts, one)), 500),
        Option = deadline.Kind == DeadlineKind.Notice && one.Terms.Options is { Length: > 0 } options ? CardBudget.Fit(turn.Texts.Format("agreements.deadlineOption", options), 400) : null,
        Why = turn.Texts.Format("agreements.deadlineWhy", one.Number, why),
    };
}
