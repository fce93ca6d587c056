using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What the committee does with an announcement. Every move looks at who does it first, and refuses what its state does not allow.</summary>
public static class AnnouncementMoves
{
    public static bool MayWrite(Member by) => by.ActsForCommittee;

    extension(Announcement announcement)
    {
        /// <summary>New words, audience or time. A draft takes them; what was approved or waits for it is a draft again; what is out takes only words.</summary>
        public AnnouncementChange Write(AnnouncementDraft draft, Member by, Instant now)
        {
            if (!MayWrite(by))
                return new(AnnouncementOutcome.NotCommittee);
            if (draft == announcement.Draft)
                return new(AnnouncementOutcome.AlreadyDone);
            if (announcement.IsOut)
                return announcement.Rewrite(draft, by, now);
            return announcement.Status is AnnouncementStatus.Draft or AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled
                ? new(AnnouncementOutcome.Done, announcement with
                {
                    Content = draft.Content,
                    Audience = draft.Audience,
                    SendAt = draft.SendAt,
                    Status = AnnouncementStatus.Draft,
                    Approval = null,
                    Writers = announcement.WritersWith(by),
                    Duties = AnnouncementDuties.None,
                    ChangedAt = now,
                })
                : new(AnnouncementOutcome.WrongState);
        }

        /// <param name="seal">Of the version that the person saw; null when they name the announcement without one.</param>
        public AnnouncementChange Submit(string? seal, Member by, Instant now)
        {
            if (!MayWrite(by))
                return new(AnnouncementOutcome.NotCommittee);
            if (announcement.Status is AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled or AnnouncementStatus.Sending)
                return new(AnnouncementOutcome.AlreadyDone);
            if (announcement.Status != AnnouncementStatus.Draft)
                return new(AnnouncementOutcome.WrongState);
            if (seal is not null && !Seal.Fits(Seal.Of(announcement.Draft), seal))
                return new(AnnouncementOutcome.Changed);
            return announcement.Faults().Count > 0
                ? new(AnnouncementOutcome.Incomplete)
                : new(AnnouncementOutcome.Done, announcement.Audience.IsForAll
                    ? announcement with
                    {
                        Status = AnnouncementStatus.AwaitingApproval, Writers = announcement.WritersWith(by), Refusal = null, Duties = AnnouncementDuties.Ask, ChangedAt = now,
                    }
                    : announcement.ScheduledFrom(now) with { Refusal = null });
        }

        /// <summary>The second member's yes. What was to go out at a time that has passed meanwhile goes out at once.</summary>
        public AnnouncementChange Approve(string? seal, Member by, Instant now)
        {
            if (announcement.CheckJudge(seal, by) is not AnnouncementOutcome.Done and var refused)
                return new(refused);
            var approval = new AnnouncementApproval(Announcement.WriterOf(by), now, Seal.Of(announcement.Draft));
            var approved = announcement.Revision is { } words && announcement.IsOut
                ? announcement.Reissued(words, now) with { Revision = null }
                : announcement.ScheduledFrom(now);
            return new(AnnouncementOutcome.Done, approved with { Approval = approval, Duties = Told(approved.Duties) });
        }

        public AnnouncementChange Refuse(string? seal, string reason, Member by, Instant now)
        {
            if (announcement.CheckJudge(seal, by) is not AnnouncementOutcome.Done and var refused)
                return new(refused);
            return new(AnnouncementOutcome.Done, announcement with
            {
                Status = announcement.IsOut ? announcement.Status : AnnouncementStatus.Draft,
                Revision = null,
                Refusal = new AnnouncementRefusal(Announcement.WriterOf(by), now, reason),
                Duties = Told(announcement.Duties),
                ChangedAt = now,
            });
        }

        /// <summary>Stops what has not gone out: it is a draft again. Of what is out, only the new words that wait.</summary>
        public AnnouncementChange Stop(Member by, Instant now)
        {
            if (!MayWrite(by))
                return new(AnnouncementOutcome.NotCommittee);
            return announcement switch
            {
                { Status: AnnouncementStatus.Draft } => new(AnnouncementOutcome.AlreadyDone),
                { IsOut: true, Revision: not null } => new(AnnouncementOutcome.Done, announcement with { Revision = null, Duties = announcement.Duties & ~AnnouncementDuties.Ask, ChangedAt = now }),
                { Status: AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled } =>
                    new(AnnouncementOutcome.Done, announcement with { Status = AnnouncementStatus.Draft, Approval = null, Duties = AnnouncementDuties.None, ChangedAt = now }),
                _ => new(AnnouncementOutcome.WrongState),
            };
        }

        public AnnouncementChange Delete(Member by, Instant now) =>
            !MayWrite(by) ? new(AnnouncementOutcome.NotCommittee)
            : announcement.Status == AnnouncementStatus.Deleted ? new(AnnouncementOutcome.AlreadyDone)
            : announcement.Status != AnnouncementStatus.Draft ? new(AnnouncementOutcome.WrongState)
            : new(AnnouncementOutcome.Done, announcement with
            {
                Status = AnnouncementStatus.Deleted, Content = AnnouncementContent.Empty, Refusal = null, ChangedAt = now,
            });

        public AnnouncementChange Recall(Member by, Instant now) =>
            !MayWrite(by) ? new(AnnouncementOutcome.NotCommittee)
            : announcement.Status == AnnouncementStatus.Recalled ? new(AnnouncementOutcome.AlreadyDone)
            : !announcement.IsOut ? new(AnnouncementOutcome.WrongState)
            : new(AnnouncementOutcome.Done, announcement with
            {
                Status = AnnouncementStatus.Recalled, Revision = null, Duties = AnnouncementDuties.Recall | AnnouncementDuties.Follow, ChangedAt = now,
            });

        public AnnouncementChange Resend(Member by, Instant now) =>
            !MayWrite(by) ? new(AnnouncementOutcome.NotCommittee)
            : !announcement.IsOut ? new(AnnouncementOutcome.WrongState)
            : announcement.Duties.HasFlag(AnnouncementDuties.Resend) ? new(AnnouncementOutcome.AlreadyDone)
            : new(AnnouncementOutcome.Done, announcement with
            {
                Status = AnnouncementStatus.Sending, Duties = announcement.Duties | AnnouncementDuties.Resend, ChangedAt = now,
            });

        private AnnouncementChange Rewrite(AnnouncementDraft draft, Member by, Instant now)
        {
            if (draft.Audience != announcement.Audience || draft.Content.Category != announcement.Content.Category)
                return new(AnnouncementOutcome.OnlyWords);
            if (draft.Content.Faults().Any())
                return new(AnnouncementOutcome.Incomplete);
            return new(AnnouncementOutcome.Done, announcement.Audience.IsForAll
                ? announcement with
                {
                    Revision = draft.Content,
                    Writers = announcement.Revision is null ? [by.Id] : announcement.WritersWith(by),
                    Refusal = null,
                    Duties = announcement.Duties | AnnouncementDuties.Ask,
                    ChangedAt = now,
                }
                : announcement.Reissued(draft.Content, now));
        }

        private AnnouncementOutcome CheckJudge(string? seal, Member by) =>
            !MayWrite(by) ? AnnouncementOutcome.NotCommittee
            : !announcement.WaitsForApproval ? AnnouncementOutcome.WrongState
            : announcement.Writers.Contains(by.Id) ? AnnouncementOutcome.OwnText
            : Seal.Fits(Seal.Of(announcement.Draft), seal) ? AnnouncementOutcome.Done : AnnouncementOutcome.Changed;

        /// <summary>What was decided is to be told, and nobody need be asked any more.</summary>
        private static AnnouncementDuties Told(AnnouncementDuties duties) => (duties & ~AnnouncementDuties.Ask) | AnnouncementDuties.Tell;

        /// <summary>It is being sent again, until every card shows the new edition.</summary>
        private Announcement Reissued(AnnouncementContent content, Instant now) => announcement with
        {
            Content = content,
            Status = AnnouncementStatus.Sending,
            Edition = announcement.Edition + 1,
            EditedAt = now,
            Duties = announcement.Duties | AnnouncementDuties.Revise,
            ChangedAt = now,
        };

        private Announcement ScheduledFrom(Instant now) => announcement with
        {
            Status = AnnouncementStatus.Scheduled,
            SendAt = announcement.SendAt is { } later && later > now ? later : now,
            ChangedAt = now,
        };

        private IReadOnlyList<string> WritersWith(Member by) => announcement.Writers.Contains(by.Id) ? announcement.Writers : [.. announcement.Writers, by.Id];
    }
}
