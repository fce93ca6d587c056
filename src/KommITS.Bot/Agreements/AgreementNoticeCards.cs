using System.Globalization;
using KommITS.Bot.Agreements.Cards;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Agreements;

/// <summary>What is sent about agreements, as things are when the card is made: who is no longer concerned gets nothing.</summary>
internal sealed class AgreementNoticeCards(
    AgreementArchive archive, Concerned concerned, ReviewRounds reviews, AgreementWords words, ChangeWords changes, CardLibrary cards, TimeProvider time) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } =
        [AgreementNotices.ReminderKind, AgreementNotices.ChangedKind, AgreementNotices.NewKind, AgreementNotices.WithdrawnKind, AgreementNotices.ReviewKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(delivery.Notice.Subject, cancellationToken) is not { IsOut: true } agreement)
            return null;
        var texts = Texts.For(member.Language);
        var why = words.Why(texts, delivery.Reason, member);
        var card = delivery.Notice.Kind switch
        {
            AgreementNotices.ReminderKind => await ReminderAsync(texts, agreement, delivery, member, why, cancellationToken),
            AgreementNotices.ChangedKind => await ChangedAsync(texts, agreement, delivery, member, why, cancellationToken),
            AgreementNotices.NewKind => await NewAsync(texts, agreement, delivery, member, why, cancellationToken),
            AgreementNotices.ReviewKind => await ReviewAsync(texts, agreement, delivery, member, why, cancellationToken),
            _ => agreement.Status == AgreementStatus.Withdrawn ? Withdrawn(texts, agreement, why) : null,
        };
        return card is null ? null : cards.Render("agreements/notice", card, texts.Find);
    }

    private Instant Now => time.GetCurrentInstant();

    /// <summary>Before it is sent the condition must hold now; a card that was sent stays, with what is true now.</summary>
    private async Task<NoticeCard?> ReminderAsync(Texts texts, Agreement agreement, Core.Notices.Delivery delivery, Member member, string why, CancellationToken cancellationToken)
    {
        if (!agreement.IsPublished || DeadlinePlan.DeadlineOf(delivery.Notice.Detail ?? "") is not { } deadline)
            return null;
        var planned = DeadlinePlan.Of(agreement).FirstOrDefault(one => one.Key == delivery.Notice.Detail);
        if (delivery.State == DeliveryState.Sent && planned is null)
            return NoticeCard.Moved(texts, agreement, deadline, Now, why);
        if (planned is null || (delivery.State != DeliveryState.Sent && await concerned.WhyForAsync(agreement, member, delivery.Reason, planned.At, cancellationToken) is null))
            return null;
        return NoticeCard.Reminder(texts, agreement, deadline, Now, why) with { Notice = delivery.Notice.Id };
    }

    private async Task<NoticeCard?> ChangedAsync(Texts texts, Agreement agreement, Core.Notices.Delivery delivery, Member member, string why, CancellationToken cancellationToken)
    {
        var told = Between(agreement, delivery.Notice.Detail);
        if (!agreement.IsPublished || told.Count == 0 || (delivery.State != DeliveryState.Sent && !await concerned.StillFollowsAsync(agreement, member, cancellationToken)))
            return null;
        var title = texts.Format("agreements.changedTitle", CardBudget.Fit(AgreementWords.Name(texts, agreement), 500));
        return NoticeCard.Of(texts, agreement, Now, title, null, why) with { Lines = await changes.OfAsync(texts, told, cancellationToken), CanUnfollow = true };
    }

    private async Task<NoticeCard?> NewAsync(Texts texts, Agreement agreement, Core.Notices.Delivery delivery, Member member, string why, CancellationToken cancellationToken)
    {
        if (!agreement.IsPublished)
            return null;
        if (delivery.State != DeliveryState.Sent)
        {
            if (await concerned.WhyNewForAsync(agreement, member, cancellationToken) is not { } now)
                return null;
            why = words.Why(texts, now, member);
        }

        var title = texts.Format("agreements.newTitle", CardBudget.Fit(AgreementWords.Name(texts, agreement), 500));
        var body = words.Covers(texts, agreement.Terms) is { } covers
            ? texts.Format("agreements.newCovers", CardBudget.Fit(agreement.Terms.Supplier, 500), CardBudget.Fit(covers, 2_000))
            : texts.Format("agreements.newFrom", CardBudget.Fit(agreement.Terms.Supplier, 500));
        return NoticeCard.Of(texts, agreement, Now, title, $"{body}\n{CardBudget.Fit(agreement.Terms.Gives, 4_000)}", why) with { CanFollow = true };
    }

    private NoticeCard Withdrawn(Texts texts, Agreement agreement, string why) => NoticeCard.Of(
        texts,
        agreement,
        Now,
        texts.Format("agreements.withdrawnNotice", CardBudget.Fit(AgreementWords.Name(texts, agreement), 500)),
        agreement.WithdrawReason.Length > 0 ? CardBudget.Fit(agreement.WithdrawReason, 3_000) : null,
        why) with { CanUnfollow = true };

    private async Task<NoticeCard?> ReviewAsync(Texts texts, Agreement agreement, Core.Notices.Delivery delivery, Member member, string why, CancellationToken cancellationToken)
    {
        if (!await reviews.IsForAsync(agreement, delivery.Notice.Detail, member, cancellationToken))
            return null;
        var title = texts.Format("agreements.reviewTitle", CardBudget.Fit(AgreementWords.Name(texts, agreement), 500));
        return NoticeCard.Of(texts, agreement, Now, title, texts.Format("agreements.reviewBody", texts.Day(agreement.VerifiedAt ?? agreement.ChangedAt), AgreementMoves.DaysVerified), why) with
        {
            CanVerify = true, IsSummary = false, Mute = null, Notice = delivery.Notice.Id, Typed = texts.Format("agreements.reviewTyped", agreement.Number),
        };
    }

    /// <summary>The changes of the versions that the notice is about ("2-4"), as they are in the history.</summary>
    private static IReadOnlyList<FieldChange> Between(Agreement agreement, string? detail) =>
        detail?.Split('-') is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? AgreementHistory.Since(agreement with { History = [.. agreement.History.Where(version => version.Number <= to)] }, from)
            : [];
}
