using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>Asks the owner every 90 days whether an agreement is still right; where the owner has left the committee, the whole committee.</summary>
public sealed class ReviewRounds(MemberDirectory members, SentLogs logs, NoticeService notices, TimeProvider time)
{
    private static readonly LocalTime Morning = new(9, 0);

    public async Task AskDueAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        if (DueDay(agreement, now) is not { } day)
            return;
        var key = $"review/{LocalDatePattern.Iso.Format(day)}";
        if ((await logs.OfAsync(AgreementArchive.LogOf(agreement.Id), cancellationToken)).Has(key))
            return;
        await notices.PublishAsync(AgreementNotices.Review(agreement.Id, day), await AskedAsync(agreement, cancellationToken), cancellationToken);
        await logs.NoteAsync(AgreementArchive.LogOf(agreement.Id), key, now, cancellationToken);
    }

    /// <summary>The newest day on which it was to be asked; null while it is right, or needs no looking at.</summary>
    public static LocalDate? DueDay(Agreement agreement, Instant now)
    {
        if (agreement is not { IsPublished: true, NextReview: { } first } || agreement.HasEnded(now))
            return null;
        var today = SwedishTime.LocalOf(now);
        var day = first;
        if (today < first + Morning)
            return null;
        while (day.PlusDays(AgreementMoves.DaysVerified) + Morning <= today)
            day = day.PlusDays(AgreementMoves.DaysVerified);
        return day;
    }

    /// <summary>Whether what was asked on that day is still to be answered, by this person.</summary>
    public async Task<bool> IsForAsync(Agreement agreement, string? day, Member member, CancellationToken cancellationToken) =>
        agreement.IsPublished && LocalDatePattern.Iso.Parse(day ?? "") is { Success: true, Value: var asked } && agreement.NextReview <= asked
        && (await AskedAsync(agreement, cancellationToken)).Any(recipient => recipient.Member == member.Id);

    public async Task<IReadOnlyList<NoticeRecipient>> AskedAsync(Agreement agreement, CancellationToken cancellationToken)
    {
        if (agreement.Terms.Owner is { } owner && await members.FindAsync(owner, cancellationToken) is { } found && AgreementMoves.MayWrite(found))
            return [new NoticeRecipient(found.Id, AgreementNotices.WhyOwner)];
        return
        [
            .. (await members.ActivePeopleAsync(cancellationToken)).Where(AgreementMoves.MayWrite)
                .Select(member => new NoticeRecipient(member.Id, AgreementNotices.WhyCommittee)),
        ];
    }
}
