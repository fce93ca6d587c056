using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Agreements.Following;

/// <summary>Whom an agreement concerns. Each is told only of what the municipalities that they work for run, so that what it hides from others is seen by nobody else.</summary>
public sealed class Concerned(MemberDirectory members, InterestBook interests, SystemRegister register, ReferenceData reference)
{
    public async Task<IReadOnlyList<NoticeRecipient>> FollowersAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var known = await InterestsAsync(agreement, cancellationToken);
        return
        [
            .. (await members.ActivePeopleAsync(cancellationToken)).Where(person => known.GetValueOrDefault(person.PersonKey)?.Follows == true)
                .Select(person => new NoticeRecipient(person.Id, AgreementNotices.WhyFollower)),
        ];
    }

    /// <summary>Followers, and those whose municipality runs a product of it; each once.</summary>
    /// <param name="at">Who began to follow after this is not among the followers.</param>
    public async Task<IReadOnlyList<NoticeRecipient>> ForReminderAsync(Agreement agreement, Instant at, CancellationToken cancellationToken)
    {
        var known = await InterestsAsync(agreement, cancellationToken);
        var index = await register.IndexAsync(cancellationToken);
        return
        [
            .. from person in await members.ActivePeopleAsync(cancellationToken)
               let why = WhyFor(agreement, known.GetValueOrDefault(person.PersonKey), RunBy(index, person), at)
               where why is not null
               select new NoticeRecipient(person.Id, why),
        ];
    }

    /// <summary>Why one person is reminded as things are now; null when they are not.</summary>
    public async Task<NoticeReason?> WhyForAsync(Agreement agreement, Member member, NoticeReason told, Instant at, CancellationToken cancellationToken) => WhyFor(
        agreement, await InterestAsync(agreement, member, told, cancellationToken), RunBy(await register.IndexAsync(cancellationToken), member), at);

    /// <summary>Whether the person still follows it, as they did when they were told so.</summary>
    public async Task<bool> StillFollowsAsync(Agreement agreement, Member member, CancellationToken cancellationToken) =>
        (await InterestAsync(agreement, member, AgreementNotices.WhyFollower, cancellationToken))?.Follows == true;

    /// <summary>Those whose municipality runs a system of a kind that the agreement is about, with those systems.</summary>
    public async Task<IReadOnlyList<NoticeRecipient>> OfKindAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var index = await register.IndexAsync(cancellationToken);
        return
        [
            .. from person in await members.ActivePeopleAsync(cancellationToken)
               let run = OfKinds(agreement, RunBy(index, person))
               where run.Count > 0
               select new NoticeRecipient(person.Id, AgreementNotices.WhyKind(run)),
        ];
    }

    /// <summary>Why one person is told of a new agreement as things are now; null when they are not.</summary>
    public async Task<NoticeReason?> WhyNewForAsync(Agreement agreement, Member member, CancellationToken cancellationToken) =>
        OfKinds(agreement, RunBy(await register.IndexAsync(cancellationToken), member)) is { Count: > 0 } run ? AgreementNotices.WhyKind(run) : null;

    /// <summary>What of the agreement the person's municipality runs: its products, and those of a kind that it covers as a whole.</summary>
    public async Task<Running> RunningAsync(Agreement agreement, Member member, CancellationToken cancellationToken)
    {
        var run = RunBy(await register.IndexAsync(cancellationToken), member);
        var named = run.Intersect(agreement.Terms.Products).ToList();
        return new Running(named, [.. run.Except(named).Where(product => reference.FindProduct(product) is { } known && agreement.Terms.Kinds.Contains(known.Kind.Id))]);
    }

    /// <summary>The kinds that it names, and those of the products that it names.</summary>
    public IReadOnlySet<string> KindsOf(AgreementTerms terms) =>
        terms.Kinds.Concat(terms.Products.Select(reference.FindProduct).OfType<Product>().Select(product => product.Kind.Id)).ToHashSet(StringComparer.Ordinal);

    private List<string> OfKinds(Agreement agreement, IReadOnlyList<string> run)
    {
        var kinds = KindsOf(agreement.Terms);
        return [.. run.Where(product => reference.FindProduct(product) is { } known && kinds.Contains(known.Kind.Id))];
    }

    /// <summary>By person: who is in two tenants has two member ids and is one person.</summary>
    private async Task<IReadOnlyDictionary<string, AgreementInterest>> InterestsAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var known = await interests.PeopleAsync(agreement.Id, cancellationToken);
        var people = await members.FindManyAsync(known.Select(one => one.Member), cancellationToken);
        return known.Where(one => people.ContainsKey(one.Member)).GroupBy(one => people[one.Member].PersonKey)
            .ToDictionary(person => person.Key, person => person.OrderByDescending(one => one.Follows).ThenBy(one => one.FollowsSince).First(), StringComparer.Ordinal);
    }

    /// <summary>Their own document says it. Only where it does not say what they were told, they may follow under their other id.</summary>
    private async Task<AgreementInterest?> InterestAsync(Agreement agreement, Member member, NoticeReason told, CancellationToken cancellationToken)
    {
        var own = await interests.OfAsync(member.Id, agreement.Id, cancellationToken);
        return own.Follows || told.Code != AgreementNotices.WhyFollower.Code ? own : (await InterestsAsync(agreement, cancellationToken)).GetValueOrDefault(member.PersonKey);
    }

    private static NoticeReason? WhyFor(Agreement agreement, AgreementInterest? interest, IReadOnlyList<string> run, Instant at)
    {
        if (interest?.FollowsSince <= at)
            return AgreementNotices.WhyFollower;
        var shared = run.Intersect(agreement.Terms.Products).ToList();
        return shared.Count > 0 && interest?.IsMuted != true ? AgreementNotices.WhyRuns(shared) : null;
    }

    private static IReadOnlyList<string> RunBy(RegisterIndex index, Member member) =>
        [.. member.Municipalities.SelectMany(municipality => index.PortfolioOf(municipality).RunningNow).Distinct(StringComparer.Ordinal)];
}

/// <summary>What a municipality runs that an agreement is about, as product ids.</summary>
/// <param name="Named">Products that the agreement names.</param>
/// <param name="OfKind">Others of a kind that it covers.</param>
public sealed record Running(IReadOnlyList<string> Named, IReadOnlyList<string> OfKind)
{
    public bool IsAny => Named.Count + OfKind.Count > 0;
}
