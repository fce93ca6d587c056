using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>How people get, keep and leave seats. A seat that becomes free is offered to the next in line in the same move.</summary>
public static class RosterMoves
{
    public static int? SeatsOf(ConferenceDetails details, AttendanceMode mode) => mode == AttendanceMode.OnSite ? details.SeatsOnSite : details.SeatsRemote;

    extension(Roster roster)
    {
        public RosterChange Register(Conference conference, Member member, AttendanceMode mode, RegistrationWishes wishes, Instant now)
        {
            var known = roster.Find(member.Id);
            if (known is { IsOpen: true } && known.Mode == mode)
                return roster.Wish(known, wishes, now);
            if (RegistrationHours.WhyClosed(conference, now) is { } closed)
                return new(closed);
            if (SeatsOf(conference.Details, mode) == 0)
                return new(RegistrationOutcome.NoSuchMode);
            var hasRoom = roster.HasRoom(conference, mode);
            if (known is { TakesSeat: true } && !hasRoom)
                return new(RegistrationOutcome.OtherIsFull);
            var fresh = new Registration
            {
                Member = member.Id,
                Municipality = member.Municipality,
                Mode = mode,
                State = hasRoom ? RegistrationState.In : RegistrationState.Waiting,
                At = now,
                InAt = hasRoom ? now : null,
                Offers = known?.Offers ?? 0,
                IsVisible = wishes.IsVisible ?? known?.IsVisible ?? false,
                SessionsSince = (wishes.WantsSessions ?? known?.SessionsSince is not null) ? known?.SessionsSince ?? now : null,
            };
            return new(hasRoom ? RegistrationOutcome.Done : RegistrationOutcome.Waiting, roster.WithLast(fresh).Advance(conference, now));
        }

        public RosterChange Leave(Conference conference, string member, Instant now) => roster.Find(member) switch
        {
            { IsOpen: true } when now >= conference.Details.EndsAt => new(RegistrationOutcome.Over),
            { IsOpen: true } known => new(
                RegistrationOutcome.Done, roster.With(known with { State = RegistrationState.Out, InAt = null, OfferedUntil = null }).Advance(conference, now)),
            { State: RegistrationState.Out } => new(RegistrationOutcome.AlreadyDone),
            _ => new(RegistrationOutcome.NotRegistered),
        };

        /// <summary>Takes the seat that is kept for them.</summary>
        public RosterChange Accept(Conference conference, string member, Instant now) => roster.Find(member) switch
        {
            { State: RegistrationState.In } => new(RegistrationOutcome.AlreadyDone),
            { State: RegistrationState.Offered, OfferedUntil: { } until } known when now <= until =>
                new(RegistrationOutcome.Done, roster.With(known with { State = RegistrationState.In, InAt = now, OfferedUntil = null })),
            { State: RegistrationState.Offered } => new(RegistrationOutcome.TooLate, roster.Advance(conference, now).LapseTold(member)),
            { State: RegistrationState.Lapsed } => new(RegistrationOutcome.TooLate, roster.LapseTold(member)),
            _ => new(RegistrationOutcome.NotRegistered),
        };

        public RosterChange Wish(Registration known, RegistrationWishes wishes, Instant now)
        {
            var changed = known with
            {
                IsVisible = wishes.IsVisible ?? known.IsVisible,
                SessionsSince = wishes.WantsSessions switch { null => known.SessionsSince, false => null, _ => known.SessionsSince ?? now },
            };
            return changed == known ? new(RegistrationOutcome.AlreadyDone) : new(RegistrationOutcome.AlreadyDone, roster.With(changed));
        }

        /// <summary>Offers that nobody took in time go on to the next in line, and so does every free seat. The very same when there is nothing to do.</summary>
        public Roster Advance(Conference conference, Instant now)
        {
            if (!conference.IsPublished || now >= conference.Details.StartsAt)
                return roster;
            var next = roster;
            foreach (var late in roster.Registrations.Where(one => one.State == RegistrationState.Offered && one.OfferedUntil < now))
                next = next.With(late with { State = RegistrationState.Lapsed, IsLapseUntold = true });
            foreach (var mode in Enum.GetValues<AttendanceMode>())
                while (next.HasFreeSeat(conference, mode) && next.Line(mode).FirstOrDefault() is { } first)
                    next = next.With(first with { State = RegistrationState.Offered, OfferedUntil = OfferDeadline.Of(conference, now), Offers = first.Offers + 1 });
            return next;
        }

        /// <summary>They know that their offer lapsed. The very same when they did before.</summary>
        public Roster LapseTold(string member) => roster.Find(member) is { IsLapseUntold: true } known ? roster.With(known with { IsLapseUntold = false }) : roster;

        public Roster ShowInterest(string member, bool isInterested, Instant now)
        {
            var interested = roster.Interested.ToDictionary();
            var isNew = isInterested ? interested.TryAdd(member, now) : interested.Remove(member);
            return isNew ? roster with { Interested = interested } : roster;
        }

        /// <summary>A free seat for who comes now: those in line go first.</summary>
        public bool HasRoom(Conference conference, AttendanceMode mode) => roster.HasFreeSeat(conference, mode) && !roster.Line(mode).Any();

        private bool HasFreeSeat(Conference conference, AttendanceMode mode) =>
            SeatsOf(conference.Details, mode) is not { } seats || roster.SeatsTaken(mode) < seats;
    }
}
