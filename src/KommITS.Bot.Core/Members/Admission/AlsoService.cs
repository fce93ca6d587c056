using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Admission;

public enum AlsoOutcome
{
    Done,
    Waiting,
    AlreadyDone,
    NotMember,
}

/// <summary>People who work for more than one municipality, as those of a shared IT organisation do.</summary>
public sealed class AlsoService(MemberDirectory members, AdmissionBook book, AdmissionJudge judge, TimeProvider time)
{
    public async Task<AlsoOutcome> JoinAsync(Member member, string municipality, CancellationToken cancellationToken)
    {
        if (!member.IsActive)
            return AlsoOutcome.NotMember;
        if (member.WorksFor(municipality))
            return AlsoOutcome.AlreadyDone;
        var asked = (await book.OfAsync(member.Id, cancellationToken)).Where(request => request.IsAlso).ToList();
        if (asked.Any(request => request.State == AdmissionState.Waiting && request.Municipality == municipality))
            return AlsoOutcome.Waiting;
        if (await judge.IsAtOnceAsync(member, municipality, member.IsCommittee, cancellationToken))
        {
            await members.BecomeAsync(member.Id, stored => stored.WorkAlsoFor(municipality), cancellationToken);
            return AlsoOutcome.Done;
        }

        var round = asked.Select(request => request.Round).DefaultIfEmpty().Max() + 1;
        await book.AddAsync(AdmissionOpening.RequestOf(member, municipality, round, isAlso: true, time.GetCurrentInstant()), cancellationToken);
        return AlsoOutcome.Waiting;
    }

    /// <returns>False when they neither worked for it nor waited to.</returns>
    public async Task<bool> LeaveAsync(Member member, string municipality, CancellationToken cancellationToken)
    {
        var waits = (await book.OfAsync(member.Id, cancellationToken))
            .Where(request => request is { IsAlso: true, State: AdmissionState.Waiting } && request.Municipality == municipality).ToList();
        foreach (var request in waits)
            await book.ChangeAsync(request.Id, stored => stored.Withdraw(time.GetCurrentInstant()), cancellationToken);
        await members.BecomeAsync(member.Id, stored => stored.WorkNoMoreFor(municipality), cancellationToken);
        return waits.Count > 0 || member.AlsoIn.Contains(municipality);
    }

    /// <summary>Codes of the municipalities that they wait to be let in to.</summary>
    public async Task<IReadOnlyList<string>> WaitsForAsync(Member member, CancellationToken cancellationToken) =>
        [.. (await book.OfAsync(member.Id, cancellationToken)).Where(request => request is { IsAlso: true, State: AdmissionState.Waiting }).Select(request => request.Municipality)];
}
