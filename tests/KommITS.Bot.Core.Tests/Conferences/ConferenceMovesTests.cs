using KommITS.Bot.Core.Conferences;
using NodaTime;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences;

public sealed class ConferenceMovesTests
{
    private static readonly Conference Draft = Conference.Begin("c", 1, Alva, Start) with { Details = Spring };

    [Fact]
    public void Only_the_committee_moves_anything()
    {
        Assert.Equal(ConferenceOutcome.NotCommittee, Draft.Write(new ConferenceDetails(), Bo, Start).Outcome);
        Assert.Equal(ConferenceOutcome.NotCommittee, Draft.Publish(Bo, Start).Outcome);
        Assert.Equal(ConferenceOutcome.NotCommittee, Published().Cancel("", Bo, Start).Outcome);
        Assert.Equal(ConferenceOutcome.NotCommittee, Draft.Delete(Bo, Start).Outcome);
        Assert.Equal(ConferenceOutcome.NotCommittee, Draft.Publish(Alva with { Status = Core.Members.MemberStatus.Pending }, Start).Outcome);
    }

    [Fact]
    public void A_draft_takes_anything_and_is_published_whole()
    {
        var bare = Draft.Write(new ConferenceDetails { Title = "X" }, Alva, Start).Changed!;
        Assert.Equal(ConferenceOutcome.Incomplete, bare.Publish(Alva, Start).Outcome);
        var published = Draft.Publish(Alva, Start).Changed!;
        Assert.Equal((ConferenceStatus.Published, Start, 0), (published.Status, published.PublishedAt!.Value, published.Sequence));
        Assert.Equal(ConferenceOutcome.AlreadyDone, published.Publish(Alva, Start).Outcome);
        Assert.Equal(ConferenceOutcome.WrongState, published.Delete(Alva, Start).Outcome);
        Assert.Equal(ConferenceOutcome.Incomplete, Draft.Publish(Alva, Spring.EndsAt).Outcome);
    }

    [Fact]
    public void A_change_of_what_is_published_counts_on_and_says_of_what_it_was()
    {
        var moved = Published().Write(Spring with { Place = "Umeå", Starts = new LocalDate(2027, 4, 20) }, Alva, Start).Changed!;
        Assert.Equal((1, ConferenceDuties.TellChange), (moved.Sequence, moved.Duties));
        Assert.Equal([ConferenceField.Time, ConferenceField.Place], moved.Changed);
        var again = moved.Write(moved.Details with { HotelDeadline = null }, Alva, Start).Changed!;
        Assert.Equal([ConferenceField.Time, ConferenceField.Place, ConferenceField.Hotel], again.Changed);
        Assert.Equal(ConferenceOutcome.Incomplete, moved.Write(moved.Details with { Place = "" }, Alva, Start).Outcome);
        Assert.Equal(ConferenceOutcome.AlreadyDone, moved.Write(moved.Details with { }, Alva, Start).Outcome);
    }

    [Fact]
    public void Slides_and_prices_are_told_nobody()
    {
        var slides = Published().Write(Spring with { Sessions = [.. Spring.Sessions.Select(one => one with { Slides = "https://example.org/b.pdf" })] }, Alva, Start).Changed!;
        Assert.Equal((1, ConferenceDuties.None), (slides.Sequence, slides.Duties));
        Assert.Equal(ConferenceDuties.None, Published().Write(Spring with { Price = "100 kr" }, Alva, Start).Changed!.Duties);
    }

    [Fact]
    public void A_cancelled_one_is_told_of_and_changes_no_more()
    {
        var changed = Published().Write(Spring with { Place = "Umeå" }, Alva, Start).Changed!;
        var cancelled = changed.Cancel("Ingen lokal", Alva, Start).Changed!;
        Assert.Equal((ConferenceStatus.Cancelled, ConferenceDuties.TellCancel, 2, "Ingen lokal"), (cancelled.Status, cancelled.Duties, cancelled.Sequence, cancelled.CancelReason));
        Assert.Equal(ConferenceOutcome.WrongState, cancelled.Write(Spring with { Place = "Sala" }, Alva, Start).Outcome);
        Assert.Equal(ConferenceOutcome.WrongState, Published().Cancel("", Alva, Spring.EndsAt).Outcome);
        Assert.Equal(ConferenceOutcome.WrongState, Draft.Cancel("", Alva, Start).Outcome);
    }

    [Fact]
    public void A_copy_lies_on_the_same_weekdays_a_year_ahead()
    {
        var copy = ConferenceCopy.Of(Published(Spring with { Documents = [new ConferenceDocument("A", "https://example.org/a")] }), "d", 2, Alva, Spring.EndsAt);
        Assert.Equal((new LocalDate(2028, 4, 19), ConferenceStatus.Draft), (copy.Details.Starts!.Value, copy.Status));
        Assert.Equal((Spring.Starts!.Value.DayOfWeek, Spring.RegistrationCloses!.Value.DayOfWeek), (copy.Details.Starts!.Value.DayOfWeek, copy.Details.RegistrationCloses!.Value.DayOfWeek));
        Assert.Equal([new LocalDate(2028, 4, 19), new LocalDate(2028, 4, 19)], copy.Details.Sessions.Select(one => one.Day));
        Assert.Empty(copy.Details.Documents);
        Assert.Equal(2030, ConferenceCopy.Of(Published(), "d", 2, Alva, Instant.FromUtc(2030, 1, 1, 0, 0)).Details.Starts!.Value.Year);
    }

    [Theory]
    [InlineData(ConferenceFault.NoTitle)]
    [InlineData(ConferenceFault.NoPlace)]
    [InlineData(ConferenceFault.NoStart)]
    [InlineData(ConferenceFault.EndsBeforeItStarts)]
    [InlineData(ConferenceFault.UnknownZone)]
    [InlineData(ConferenceFault.NoSeats)]
    [InlineData(ConferenceFault.BadLink)]
    [InlineData(ConferenceFault.BadImage)]
    [InlineData(ConferenceFault.NoAltText)]
    [InlineData(ConferenceFault.ClosesBeforeItOpens)]
    [InlineData(ConferenceFault.NoNoticeDate)]
    [InlineData(ConferenceFault.SessionElsewhen)]
    [InlineData(ConferenceFault.SessionBackwards)]
    [InlineData(ConferenceFault.TooManySessions)]
    [InlineData(ConferenceFault.TooLong)]
    public void Every_fault_is_found_and_only_it(ConferenceFault fault)
    {
        var session = Spring.Sessions[0];
        var faulty = fault switch
        {
            ConferenceFault.NoTitle => Spring with { Title = " " },
            ConferenceFault.NoPlace => Spring with { Place = "" },
            ConferenceFault.NoStart => Spring with { Starts = null },
            ConferenceFault.EndsBeforeItStarts => Spring with { Sessions = [], Ends = Spring.Starts, EndTime = Spring.StartTime },
            ConferenceFault.UnknownZone => Spring with { Zone = "Europe/Örebro" },
            ConferenceFault.NoSeats => Spring with { SeatsOnSite = 0, SeatsRemote = 0 },
            ConferenceFault.BadLink => Spring with { Link = "javascript:alert(1)" },
            ConferenceFault.BadImage => Spring with { Image = new("http://example.org/a.png", "En bild") },
            ConferenceFault.NoAltText => Spring with { Image = new("https://example.org/a.png", "") },
            ConferenceFault.ClosesBeforeItOpens => Spring with { RegistrationOpens = new LocalDate(2027, 4, 2) },
            ConferenceFault.NoNoticeDate => Spring with { IsAnnualMeeting = true },
            ConferenceFault.SessionElsewhen => Spring with { Sessions = [session with { Day = new LocalDate(2027, 4, 23) }] },
            ConferenceFault.SessionBackwards => Spring with { Sessions = [session with { Until = session.From }] },
            ConferenceFault.TooManySessions => Spring with { Sessions = [.. Enumerable.Repeat(session, 61)] },
            _ => Spring with { Title = new string('å', 121) },
        };
        Assert.Equal([fault], ConferenceFaults.Of(faulty));
    }

    [Fact]
    public void Sessions_keep_their_names_when_they_are_moved_renamed_or_given_slides()
    {
        var (first, second) = (Spring.Sessions[0], Spring.Sessions[1]);
        var added = first with { Id = "", Title = "Ny", From = new LocalTime(13, 0), Until = new LocalTime(14, 0) };
        var kept = SessionIds.Keep(Spring.Sessions, [added, second with { Id = "", Title = "Nytt namn" }, first with { Id = "", From = new LocalTime(8, 30) }]);
        Assert.Equal([("s1", "Välkomna"), ("s2", "Nytt namn"), ("s3", "Ny")], kept.Select(one => (one.Id, one.Title)));
    }

    [Theory]
    [InlineData("när är höstkonferensen", false)]
    [InlineData("när är vårkonferensen", true)]
    [InlineData("where is the spring conference", true)]
    [InlineData("årsmötet", false)]
    public void A_conference_is_named_by_its_title_or_season(string text, bool isNamed) =>
        Assert.Equal(isNamed, ConferenceNames.IsNamed(Published(), ConferenceNames.Plain(text)));
}
