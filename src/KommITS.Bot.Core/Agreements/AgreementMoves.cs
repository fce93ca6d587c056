using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Agreements;

/// <summary>What the committee does with an agreement. Every move looks at who does it first, and refuses what its state does not allow.</summary>
public static class AgreementMoves
{
    /// <summary>How long it counts as right that somebody has looked at it.</summary>
    public const int DaysVerified = 90;

    public static bool MayWrite(Member by) => by.ActsForCommittee;

    extension(Agreement agreement)
    {
        /// <summary>A draft takes anything; what members see must stay whole, and its followers are told.</summary>
        public AgreementChange Write(AgreementTerms terms, Member by, Instant now)
        {
            if (!MayWrite(by))
                return new(AgreementOutcome.NotCommittee);
            if (terms.SaysTheSameAs(agreement.Terms))
                return new(AgreementOutcome.AlreadyDone);
            return agreement.Status switch
            {
                AgreementStatus.Draft => new(AgreementOutcome.Done, agreement with { Terms = terms, Revision = agreement.Revision + 1, ChangedAt = now }),
                AgreementStatus.Published when AgreementFaults.Of(terms).Count > 0 => new(AgreementOutcome.Incomplete),
                AgreementStatus.Published => new(AgreementOutcome.Done, agreement.Reissued(terms, by, now)),
                _ => new(AgreementOutcome.WrongState),
            };
        }

        public AgreementChange Publish(Member by, Instant now) =>
            !MayWrite(by) ? new(AgreementOutcome.NotCommittee)
            : agreement.IsPublished ? new(AgreementOutcome.AlreadyDone)
            : agreement.Status != AgreementStatus.Draft ? new(AgreementOutcome.WrongState)
            : AgreementFaults.ToPublish(agreement.Terms, now).Count > 0 ? new(AgreementOutcome.Incomplete)
            : new(AgreementOutcome.Done, agreement.Verified(by, now) with
            {
                Status = AgreementStatus.Published,
                Version = 1,
                ToldVersion = 1,
                TellingVersion = 1,
                Duties = AgreementDuties.TellNew,
                PublishedAt = now,
                EndsSince = now,
                NoticeSince = now,
                ChangedAt = now,
            });

        /// <summary>It counts no more: its followers are told, and nobody is reminded of it again.</summary>
        public AgreementChange Withdraw(string reason, Member by, Instant now) =>
            !MayWrite(by) ? new(AgreementOutcome.NotCommittee)
            : agreement.Status == AgreementStatus.Withdrawn ? new(AgreementOutcome.AlreadyDone)
            : !agreement.IsPublished ? new(AgreementOutcome.WrongState)
            : new(AgreementOutcome.Done, agreement with
            {
                Status = AgreementStatus.Withdrawn,
                WithdrawReason = reason,
                Revision = agreement.Revision + 1,
                Duties = AgreementDuties.TellWithdrawn,
                ChangedAt = now,
            });

        public AgreementChange Delete(Member by, Instant now) =>
            !MayWrite(by) ? new(AgreementOutcome.NotCommittee)
            : agreement.Status == AgreementStatus.Deleted ? new(AgreementOutcome.AlreadyDone)
            : agreement.Status != AgreementStatus.Draft ? new(AgreementOutcome.WrongState)
            : new(AgreementOutcome.Done, agreement with { Status = AgreementStatus.Deleted, Revision = agreement.Revision + 1, ChangedAt = now });

        /// <summary>Somebody has looked at it, and it is still right. Said again on the same day it changes nothing.</summary>
        public AgreementChange Verify(Member by, Instant now) =>
            !MayWrite(by) ? new(AgreementOutcome.NotCommittee)
            : !agreement.IsPublished || agreement.HasEnded(now) ? new(AgreementOutcome.WrongState)
            : agreement.VerifiedBy == by.Id && agreement.VerifiedAt is { } at && SwedishTime.DayOf(at) == SwedishTime.DayOf(now) ? new(AgreementOutcome.AlreadyDone)
            : new(AgreementOutcome.Done, agreement.Verified(by, now));

        /// <summary>Notes which version is told next; null when there is none, or one is being told already.</summary>
        public Agreement? BeginTelling() =>
            agreement.Duties.HasFlag(AgreementDuties.TellChange) && agreement.TellingVersion <= agreement.ToldVersion ? agreement with { TellingVersion = agreement.Version } : null;

        /// <summary>Crosses out what was told. A newer version that came meanwhile is still to be told.</summary>
        public Agreement? Fulfil(AgreementDuties done)
        {
            if (!agreement.Duties.HasFlag(done))
                return null;
            var told = done == AgreementDuties.TellChange ? Math.Max(agreement.ToldVersion, agreement.TellingVersion) : agreement.ToldVersion;
            var isDue = done == AgreementDuties.TellChange && told < agreement.Version;
            return agreement with { ToldVersion = told, Duties = isDue ? agreement.Duties : agreement.Duties & ~done };
        }

        private Agreement Verified(Member by, Instant now) => agreement with
        {
            VerifiedAt = now,
            VerifiedBy = by.Id,
            NextReview = SwedishTime.DayOf(now).PlusDays(DaysVerified),
        };

        private Agreement Reissued(AgreementTerms terms, Member by, Instant now)
        {
            var changes = AgreementHistory.Between(agreement.Terms, terms);
            var version = agreement.Version + 1;
            return agreement with
            {
                Terms = terms,
                Revision = agreement.Revision + 1,
                Version = version,
                History = AgreementHistory.With(agreement.History, new AgreementVersion(version, by.Id, now, changes)),
                EndsSince = terms.Ends == agreement.Terms.Ends ? agreement.EndsSince : now,
                NoticeSince = terms.NoticeBy == agreement.Terms.NoticeBy ? agreement.NoticeSince : now,
                Duties = agreement.Duties | AgreementDuties.TellChange,
                ChangedAt = now,
                IsClosed = false,
            };
        }
    }
}
