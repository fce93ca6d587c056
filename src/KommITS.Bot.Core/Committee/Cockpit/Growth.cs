using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Cockpit;

/// <summary>How the society has grown: today's members by when they came in, and what was asked and answered, month by month.</summary>
/// <param name="Months">The oldest first; the last is the one that is going on.</param>
public sealed record Growth(int Members, int Municipalities, IReadOnlyList<GrowthMonth> Months)
{
    public const int MonthsShown = 12;

    public static LocalDate FirstMonth(LocalDate today) => today.With(DateAdjusters.StartOfMonth).PlusMonths(1 - MonthsShown);

    /// <summary>Each person once; the sample society and those who are not in are left out.</summary>
    public static IReadOnlyList<Member> Counted(IEnumerable<Member> members) =>
        MemberDirectory.EachOnce(members.Where(member => member is { IsActive: true, IsSample: false }));

    /// <param name="questions">Those asked from <see cref="FirstMonth"/> on; their answers count in the month in which they were given.</param>
    public static Growth Of(IReadOnlyList<Member> members, IReadOnlyList<Question> questions, LocalDate today)
    {
        var people = Counted(members);
        var joined = people.Select(member => member.JoinedAt is { } at ? MonthOf(at) : LocalDate.MinIsoValue).ToList();
        var asked = questions.CountBy(question => MonthOf(question.AskedAt)).ToDictionary();
        var answered = questions.SelectMany(question => question.SeenAnswers).CountBy(answer => MonthOf(answer.AnsweredAt)).ToDictionary();
        var first = FirstMonth(today);
        return new Growth(
            people.Count,
            people.Select(member => member.Municipality).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            [
                .. Enumerable.Range(0, MonthsShown).Select(first.PlusMonths).Select(month => new GrowthMonth(
                    month,
                    joined.Count(one => one <= month),
                    joined.Count(one => one == month),
                    asked.GetValueOrDefault(month),
                    answered.GetValueOrDefault(month))),
            ]);
    }

    private static LocalDate MonthOf(Instant at) => SwedishTime.DayOf(at).With(DateAdjusters.StartOfMonth);
}

/// <param name="Month">Its first day.</param>
/// <param name="Members">At its end, of those who are members today.</param>
public sealed record GrowthMonth(LocalDate Month, int Members, int Joined, int Questions, int Answers);
