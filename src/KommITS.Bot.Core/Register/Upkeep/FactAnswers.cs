using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Upkeep;

public enum FactOutcome
{
    Done,

    /// <summary>Somebody has said something of the fact since it was asked; see <see cref="FactResult.Last"/>.</summary>
    Answered,

    /// <summary>The member may not say what that municipality runs.</summary>
    NotAllowed,
    NotFound,
}

/// <param name="Usage">The fact as it is now; null when there is none.</param>
/// <param name="Last">The newest thing said of it, and by whom.</param>
public sealed record FactResult(FactOutcome Outcome, Usage? Usage = null, UsageChange? Last = null);

/// <summary>The short answers about a fact: it is right, or it is no longer so.</summary>
public sealed class FactAnswers(SystemRegister register, RegisterRights rights, DisputeService disputes, TimeProvider time)
{
    /// <param name="asked">When the question was put: who comes after another answer is told so. Null: whatever was said before.</param>
    public Task<FactResult> ConfirmAsync(Member member, string municipality, string product, Instant? asked, CancellationToken cancellationToken) =>
        AnswerAsync(member, municipality, product, asked, usage => usage, cancellationToken);

    /// <summary>The product went out of use, this year as far as is known.</summary>
    public Task<FactResult> EndAsync(Member member, string municipality, string product, Instant? asked, CancellationToken cancellationToken)
    {
        var year = WorkingHours.DayOf(time.GetCurrentInstant()).Year;
        return AnswerAsync(
            member,
            municipality,
            product,
            asked,
            usage => usage with { Status = UsageStatus.Ended, Until = usage.Until ?? year, ReplacementYear = null, ReplacementQuarter = null },
            cancellationToken);
    }

    /// <summary>What the member would answer about, and whether they still may.</summary>
    public async Task<FactResult> FindAsync(Member member, string municipality, string product, Instant? asked, CancellationToken cancellationToken)
    {
        if (!await rights.MayEditAsync(member, municipality, cancellationToken))
            return new FactResult(FactOutcome.NotAllowed);
        var portfolio = await register.PortfolioOfAsync(municipality, cancellationToken);
        return SaidSince(portfolio, product, asked) is { } last
            ? new FactResult(FactOutcome.Answered, portfolio.Find(product), last)
            : new FactResult(portfolio.Find(product) is null ? FactOutcome.NotFound : FactOutcome.Done, portfolio.Find(product));
    }

    private async Task<FactResult> AnswerAsync(
        Member member, string municipality, string product, Instant? asked, Func<Usage, Usage> answer, CancellationToken cancellationToken)
    {
        if (!await rights.MayEditAsync(member, municipality, cancellationToken))
            return new FactResult(FactOutcome.NotAllowed);
        var source = member.WorksFor(municipality) ? UsageSource.Member : UsageSource.Committee;
        UsageChange? earlier = null;
        var (outcome, portfolio) = await register.ChangeAsync(
            municipality,
            current =>
            {
                earlier = SaidSince(current, product, asked);
                return earlier is not null ? PortfolioOutcome.Unchanged
                    : current.Find(product) is { } usage ? current.Put(answer(usage), member.Id, time.GetCurrentInstant(), source)
                    : PortfolioOutcome.NotFound;
            },
            cancellationToken);
        await disputes.SettleAsync(municipality, cancellationToken);
        if (earlier is not null)
            return new FactResult(FactOutcome.Answered, portfolio.Find(product), earlier);
        return new FactResult(outcome == PortfolioOutcome.Done ? FactOutcome.Done : FactOutcome.NotFound, portfolio.Find(product));
    }

    private static UsageChange? SaidSince(Portfolio portfolio, string product, Instant? asked) =>
        asked is null ? null : FactHistory.LastAfter(portfolio, product, asked.Value);
}
