using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Conferences;

/// <summary>What the committee does with a conference. Every move looks at who does it first, and refuses what its state does not allow.</summary>
public static class ConferenceMoves
{
    public static bool MayWrite(Member by) => by.ActsForCommittee;

    extension(Conference conference)
    {
        /// <summary>A draft takes anything; what members see must stay whole, and they are told of what matters.</summary>
        public ConferenceChange Write(ConferenceDetails details, Member by, Instant now)
        {
            if (!MayWrite(by))
                return new(ConferenceOutcome.NotCommittee);
            if (details.SaysTheSameAs(conference.Details))
                return new(ConferenceOutcome.AlreadyDone);
            return conference.Status switch
            {
                ConferenceStatus.Draft => new(ConferenceOutcome.Done, conference with { Details = details, ChangedAt = now }),
                ConferenceStatus.Published when ConferenceFaults.Of(details).Count > 0 => new(ConferenceOutcome.Incomplete),
                ConferenceStatus.Published => new(ConferenceOutcome.Done, conference.Reissued(details, now)),
                _ => new(ConferenceOutcome.WrongState),
            };
        }

        public ConferenceChange Publish(Member by, Instant now) =>
            !MayWrite(by) ? new(ConferenceOutcome.NotCommittee)
            : conference.IsPublished ? new(ConferenceOutcome.AlreadyDone)
            : conference.Status != ConferenceStatus.Draft ? new(ConferenceOutcome.WrongState)
            : ConferenceFaults.Of(conference.Details).Count > 0 || conference.Details.EndsAt <= now ? new(ConferenceOutcome.Incomplete)
            : new(ConferenceOutcome.Done, conference with { Status = ConferenceStatus.Published, PublishedAt = now, ChangedAt = now });

        public ConferenceChange Cancel(string reason, Member by, Instant now) =>
            !MayWrite(by) ? new(ConferenceOutcome.NotCommittee)
            : conference.Status == ConferenceStatus.Cancelled ? new(ConferenceOutcome.AlreadyDone)
            : !conference.IsPublished || conference.Details.EndsAt <= now ? new(ConferenceOutcome.WrongState)
            : new(ConferenceOutcome.Done, conference with
            {
                Status = ConferenceStatus.Cancelled,
                CancelReason = reason,
                Sequence = conference.Sequence + 1,
                Duties = ConferenceDuties.TellCancel,
                ChangedAt = now,
            });

        public ConferenceChange Delete(Member by, Instant now) =>
            !MayWrite(by) ? new(ConferenceOutcome.NotCommittee)
            : conference.Status == ConferenceStatus.Deleted ? new(ConferenceOutcome.AlreadyDone)
            : conference.Status != ConferenceStatus.Draft ? new(ConferenceOutcome.WrongState)
            : new(ConferenceOutcome.Done, conference with { Status = ConferenceStatus.Deleted, ChangedAt = now });

        /// <summary>Crosses out what was told; not when it has become due anew meanwhile, for a newer change.</summary>
        public Conference? Fulfil(ConferenceDuties done, int sequence) =>
            conference.Duties.HasFlag(done) && conference.Sequence == sequence ? conference with { Duties = conference.Duties & ~done } : null;

        private Conference Reissued(ConferenceDetails details, Instant now)
        {
            var changed = ConferenceComparison.FieldsOf(conference.Details, details);
            var isTold = changed.Any(field => field != ConferenceField.Other);

            // What has not been told yet of an earlier change goes along.
            var untold = conference.Duties.HasFlag(ConferenceDuties.TellChange) ? conference.Changed : [];
            return conference with
            {
                Details = details,
                Sequence = conference.Sequence + 1,
                Changed = [.. untold.Union(changed).Order()],
                Duties = isTold ? conference.Duties | ConferenceDuties.TellChange : conference.Duties,
                ChangedAt = now,
            };
        }
    }
}
