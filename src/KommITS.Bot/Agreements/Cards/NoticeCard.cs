using KommITS.Bot.Cards;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Language;
using KommITS.Bot.Register;
using NodaTime;

namespace KommITS.Bot.Agreements.Cards;

/// <summary>Something about an agreement that the bot tells unasked: what, by when, why one gets it, and what one can do.</summary>
/// <param name="Lines">What has changed.</param>
/// <param name="Notice">Its id, where it can be put off.</param>
/// <param name="Mute">The topic that its button turns off.</param>
internal sealed record NoticeCard(
    string Fallback, string Id, string Kicker, string Title, string? Body, IReadOnlyList<ChangeLine> Lines, string Why, string Typed,
    bool CanFollow, bool CanUnfollow, bool CanVerify, bool IsSummary, string? Notice, string? Mute)
{
    public static NoticeCard Of(Texts texts, Agreement agreement, Instant now, string title, string? body, string why) => new(
        title, agreement.Id, AgreementWords.Kicker(texts, agreement, now), title, body, [], why, texts.Format("agreements.typedNotice", agreement.Number),
        false, false, false, true, null, AgreementNotices.Topic);

    /// <summary>Days are counted anew when the card is made: put off, it says what is true then.</summary>
    public static NoticeCard Reminder(Texts texts, Agreement agreement, Deadline deadline, Instant now, string why)
    {
        var name = AgreementWords.Name(texts, agreement);
        var away = RegisterWords.Capital(AgreementWords.Away(texts, deadline.Day, SwedishTime.DayOf(now)));
        var isNotice = deadline.Kind == DeadlineKind.Notice;
        var title = texts.Format(isNotice ? "agreements.remindNotice" : "agreements.remindEnd", away, CardBudget.Fit(name, 500));
        string?[] body =
        [
            texts.Format(isNotice ? "agreements.remindNoticeDay" : "agreements.remindEndDay", texts.Day(deadline.Day)),
            agreement.Terms.Options is { Length: > 0 } options ? texts.Format("agreements.deadlineOption", CardBudget.Fit(options, 1_300)) : null,
            agreement.Terms.SocietyContact is { Length: > 0 } contact ? texts.Format("agreements.remindContact", CardBudget.Fit(contact, 700)) : null,
        ];
        return Of(texts, agreement, now, title, string.Join('\n', body.OfType<string>()), why) with { CanUnfollow = true };
    }

    /// <summary>A reminder that has gone out, of a day that has been moved since.</summary>
    public static NoticeCard Moved(Texts texts, Agreement agreement, Deadline deadline, Instant now, string why)
    {
        var newest = DeadlinePlan.DeadlinesOf(agreement.Terms).FirstOrDefault(one => one.Kind == deadline.Kind);
        var title = texts.Format("agreements.movedTitle", CardBudget.Fit(AgreementWords.Name(texts, agreement), 500));
        var body = newest is null
            ? texts.Format("agreements.movedGone", texts.Day(deadline.Day))
            : texts.Format(deadline.Kind == DeadlineKind.Notice ? "agreements.movedNotice" : "agreements.movedEnd", texts.Day(newest.Day), texts.Day(deadline.Day));
        return Of(texts, agreement, now, title, body, why) with { CanUnfollow = true };
    }
}
