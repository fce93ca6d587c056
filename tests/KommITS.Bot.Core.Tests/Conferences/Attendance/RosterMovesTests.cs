using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using NodaTime;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences.Attendance;

public sealed class RosterMovesTests
{
    private static readonly Instant Open = Instant.FromUtc(2027, 2, 8, 9, 0);

    [Fact]
    public void Seats_fill_then_people_wait_in_order_and_a_free_seat_is_offered_to_the_first()
    {
        var roster = Filled("a", "b", "c", "d");
        Assert.Equal([RegistrationState.In, RegistrationState.In, RegistrationState.Waiting, RegistrationState.Waiting], roster.Registrations.Select(one => one.State));
        Assert.Equal((1, 2, 0), (roster.PlaceInLine("c"), roster.PlaceInLine("d"), roster.PlaceInLine("a")));
        var left = roster.Leave(Published(), "a", Open).Changed!;
        Assert.Equal((RegistrationState.Offered, RegistrationState.Waiting), (left.Find("c")!.State, left.Find("d")!.State));
        Assert.Equal(2, left.SeatsTaken(AttendanceMode.OnSite));
        var taken = left.Accept(Published(), "c", Open).Changed!;
        Assert.Equal((RegistrationState.In, Open), (taken.Find("c")!.State, taken.Find("c")!.InAt!.Value));
        Assert.Equal(RegistrationOutcome.AlreadyDone, taken.Accept(Published(), "c", Open).Outcome);
    }

    [Fact]
    public void An_offer_that_nobody_takes_goes_on_and_comes_too_late_after()
    {
        var left = Filled("a", "b", "c", "d").Leave(Published(), "a", Open).Changed!;
        var until = left.Find("c")!.OfferedUntil!.Value;
        Assert.Same(left, left.Advance(Published(), until));
        var later = left.Advance(Published(), until + Duration.FromSeconds(1));
        Assert.Equal((RegistrationState.Lapsed, RegistrationState.Offered), (later.Find("c")!.State, later.Find("d")!.State));
        Assert.Equal(RegistrationOutcome.TooLate, later.Accept(Published(), "c", until + Duration.FromSeconds(1)).Outcome);
        Assert.Equal(RegistrationOutcome.TooLate, left.Accept(Published(), "c", until + Duration.FromSeconds(1)).Outcome);
    }

    [Fact]
    public void Who_comes_while_others_wait_goes_to_the_end()
    {
        var left = Filled("a", "b", "c").Leave(Published(), "a", Open).Changed!;
        var late = left.Register(Published(), Of("late"), AttendanceMode.OnSite, RegistrationWishes.None, Open);
        Assert.Equal((RegistrationOutcome.Waiting, 1), (late.Outcome, late.Changed!.PlaceInLine("late")));
        var again = late.Changed!.Register(Published(), Of("a"), AttendanceMode.OnSite, RegistrationWishes.None, Open);
        Assert.Equal((RegistrationOutcome.Waiting, 2), (again.Outcome, again.Changed!.PlaceInLine("a")));
    }

    [Fact]
    public void Twice_is_once_and_the_other_way_of_taking_part_is_kept_apart()
    {
        var roster = Filled("a", "b");
        Assert.Equal(RegistrationOutcome.AlreadyDone, roster.Register(Published(), Of("a"), AttendanceMode.OnSite, RegistrationWishes.None, Open).Outcome);
        var switched = roster.Register(Published(), Of("a"), AttendanceMode.Remote, RegistrationWishes.None, Open);
        Assert.Equal((RegistrationOutcome.Done, 1, 1), (switched.Outcome, switched.Changed!.SeatsTaken(AttendanceMode.OnSite), switched.Changed.SeatsTaken(AttendanceMode.Remote)));
        var full = Filled("a", "b").Register(Published(), Of("x"), AttendanceMode.Remote, RegistrationWishes.None, Open).Changed!;
        Assert.Equal(RegistrationOutcome.OtherIsFull, full.Register(Published(), Of("x"), AttendanceMode.OnSite, RegistrationWishes.None, Open).Outcome);
        Assert.Equal(RegistrationOutcome.NoSuchMode, full.Register(Published(Spring with { SeatsRemote = 0 }), Of("y"), AttendanceMode.Remote, RegistrationWishes.None, Open).Outcome);
    }

    [Fact]
    public void Registration_has_its_days()
    {
        var roster = new Roster();
        Assert.Equal(RegistrationOutcome.NotOpenYet, At(2027, 2, 1, 6, 59));
        Assert.Equal(RegistrationOutcome.Done, At(2027, 2, 1, 7, 0));
        Assert.Equal(RegistrationOutcome.Done, At(2027, 4, 1, 21, 59));
        Assert.Equal(RegistrationOutcome.Closed, At(2027, 4, 1, 22, 0));
        Assert.Equal(RegistrationOutcome.Closed, roster.Register(Published() with { Status = ConferenceStatus.Cancelled }, Bo, AttendanceMode.OnSite, RegistrationWishes.None, Open).Outcome);

        RegistrationOutcome At(int year, int month, int day, int hour, int minute) =>
            roster.Register(Published(), Bo, AttendanceMode.OnSite, RegistrationWishes.None, Instant.FromUtc(year, month, day, hour, minute)).Outcome;
    }

    [Fact]
    public void More_seats_are_offered_in_order()
    {
        var roster = Filled("a", "b", "c", "d", "e").Advance(Published(Spring with { SeatsOnSite = 4 }), Open);
        Assert.Equal(["c", "d"], roster.Registrations.Where(one => one.State == RegistrationState.Offered).Select(one => one.Member));
    }

    [Theory]
    [InlineData("2027-02-08T09:00:00Z", "2027-02-10T15:00:00Z")]
    [InlineData("2027-02-12T16:00:00Z", "2027-02-16T15:00:00Z")]
    [InlineData("2027-04-15T12:00:00Z", "2027-04-16T14:00:00Z")]
    [InlineData("2027-04-20T20:00:00Z", "2027-04-21T07:00:00Z")]
    public void A_seat_is_kept_over_weekends_and_never_past_the_start(string now, string until) => Assert.Equal(
        NodaTime.Text.InstantPattern.General.Parse(until).Value, OfferDeadline.Of(Published(), NodaTime.Text.InstantPattern.General.Parse(now).Value));

    private static Roster Filled(params string[] members) => members.Aggregate(
        new Roster(), (roster, id) => roster.Register(Published(), Of(id), AttendanceMode.OnSite, RegistrationWishes.None, Open).Changed!);
}
