using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Members;
using NodaTime;
using static KommITS.Bot.Core.Tests.Agreements.AgreementBench;

namespace KommITS.Bot.Core.Tests.Agreements;

public sealed class AgreementMovesTests
{
    private static readonly Instant Later = Start + Duration.FromDays(10);

    /// <summary>Of the state in the row, what each move comes to for the committee.</summary>
    [Theory]
    [InlineData("draft", AgreementOutcome.Done, AgreementOutcome.Done, AgreementOutcome.WrongState, AgreementOutcome.Done, AgreementOutcome.WrongState)]
    [InlineData("empty", AgreementOutcome.Done, AgreementOutcome.Incomplete, AgreementOutcome.WrongState, AgreementOutcome.Done, AgreementOutcome.WrongState)]
    [InlineData("published", AgreementOutcome.Done, AgreementOutcome.AlreadyDone, AgreementOutcome.Done, AgreementOutcome.WrongState, AgreementOutcome.Done)]
    [InlineData("ended", AgreementOutcome.Done, AgreementOutcome.AlreadyDone, AgreementOutcome.Done, AgreementOutcome.WrongState, AgreementOutcome.WrongState)]
    [InlineData("withdrawn", AgreementOutcome.WrongState, AgreementOutcome.WrongState, AgreementOutcome.AlreadyDone, AgreementOutcome.WrongState, AgreementOutcome.WrongState)]
    [InlineData("deleted", AgreementOutcome.WrongState, AgreementOutcome.WrongState, AgreementOutcome.WrongState, AgreementOutcome.AlreadyDone, AgreementOutcome.WrongState)]
    public void Each_state_allows_what_it_should(string state, AgreementOutcome write, AgreementOutcome publish, AgreementOutcome withdraw, AgreementOutcome delete, AgreementOutcome verify)
    {
        var (agreement, now) = (StateOf(state), state == "ended" ? Instant.FromUtc(2028, 4, 1, 8, 0) : Later);
        Assert.Equal(
            [write, publish, withdraw, delete, verify],
            new[]
            {
                agreement.Write(Signing with { Price = "Nytt" }, Alva, now), agreement.Publish(Alva, now), agreement.Withdraw("skäl", Alva, now), agreement.Delete(Alva, now), agreement.Verify(Alva, now),
            }.Select(change => change.Outcome));
    }

    [Fact]
    public void Nobody_but_the_active_committee_does_anything()
    {
        foreach (var member in new[] { Bo, Alva with { Status = MemberStatus.Pending }, Alva with { Status = MemberStatus.Stranger }, Bo with { IsContact = true } })
            foreach (var agreement in new[] { StateOf("draft"), StateOf("published") })
                Assert.All(
                    new[] { agreement.Write(Signing with { Price = "Nytt" }, member, Later), agreement.Publish(member, Later), agreement.Withdraw("", member, Later), agreement.Delete(member, Later), agreement.Verify(member, Later) },
                    change => Assert.Equal((AgreementOutcome.NotCommittee, null), (change.Outcome, change.Changed)));
    }

    [Fact]
    public void A_change_of_what_members_see_is_a_version_with_who_what_and_when()
    {
        var second = StateOf("published").Write(Signing with { Ends = new LocalDate(2029, 3, 31), Price = "Fast" }, Dag, Later).Changed!;
        var version = Assert.Single(second.History);
        Assert.Equal((2, "dag", Later), (version.Number, version.By, version.At));
        Assert.Equal([new FieldChange(AgreementField.Price, "", "Fast"), new FieldChange(AgreementField.Ends, "2028-03-31", "2029-03-31")], version.Changes);
        Assert.Equal((2, AgreementDuties.TellNew | AgreementDuties.TellChange, Later, Start), (second.Version, second.Duties, second.EndsSince, second.NoticeSince));
        var back = second.Write(Signing with { Price = "Rörlig" }, Alva, Later).Changed!;
        Assert.Equal([new FieldChange(AgreementField.Price, "", "Rörlig")], AgreementHistory.Since(back, 1));
        Assert.Equal([new FieldChange(AgreementField.Price, "Fast", "Rörlig"), new FieldChange(AgreementField.Ends, "2029-03-31", "2028-03-31")], AgreementHistory.Since(back, 2));
        Assert.Empty(AgreementHistory.Since(back, 3));
    }

    [Fact]
    public void Its_history_never_outgrows_the_store()
    {
        var agreement = StateOf("published");
        for (var number = 0; number < 200; number++)
            agreement = agreement.Write(Signing with { Gives = new string((char)('a' + (number % 20)), AgreementTerms.MaxSummary) }, Alva, Later).Changed!;
        Assert.Equal(201, agreement.Version);
        Assert.True(agreement.History.Sum(version => version.Changes.Sum(change => change.Before.Length + change.After.Length)) <= AgreementHistory.MostLetters);
        Assert.Equal(201, agreement.History[^1].Number);
    }

    [Fact]
    public void What_is_told_is_crossed_out_and_a_newer_version_stays_to_be_told()
    {
        var telling = StateOf("published").Fulfil(AgreementDuties.TellNew)!.Write(Signing with { Price = "1" }, Alva, Later).Changed!.BeginTelling()!;
        Assert.Null(telling.BeginTelling());
        var newer = telling.Write(Signing with { Price = "2" }, Alva, Later).Changed!;
        Assert.Null(newer.BeginTelling());
        var told = newer.Fulfil(AgreementDuties.TellChange)!;
        Assert.Equal((2, 3, AgreementDuties.TellChange), (told.ToldVersion, told.Version, told.Duties));
        Assert.Equal((3, AgreementDuties.None), (told.BeginTelling()!.Fulfil(AgreementDuties.TellChange)!.ToldVersion, told.BeginTelling()!.Fulfil(AgreementDuties.TellChange)!.Duties));
    }

    [Fact]
    public void It_is_stale_from_the_day_after_its_review_until_somebody_says_that_it_is_right()
    {
        var agreement = StateOf("published");
        Assert.Equal(new LocalDate(2027, 4, 11), agreement.NextReview);
        Assert.False(agreement.IsStale(Instant.FromUtc(2027, 4, 11, 12, 0)));
        Assert.True(agreement.IsStale(Instant.FromUtc(2027, 4, 12, 12, 0)));
        var verified = agreement.Verify(Dag, Instant.FromUtc(2027, 4, 20, 12, 0)).Changed!;
        Assert.Equal(("dag", new LocalDate(2027, 7, 19), false), (verified.VerifiedBy, verified.NextReview, verified.IsStale(Instant.FromUtc(2027, 4, 20, 12, 0))));
    }

    [Theory]
    [InlineData("javascript:alert(1)", AgreementFault.BadLink)]
    [InlineData("ftp://example.org", AgreementFault.BadLink)]
    [InlineData("https://user:pass@example.org", AgreementFault.BadLink)]
    [InlineData("https://example.org/avtal.pdf", null)]
    public void A_link_leads_to_the_web_only(string link, AgreementFault? fault) => Assert.Equal(fault is { } one ? [one] : [], AgreementFaults.Of(Signing with { Link = link }));

    [Fact]
    public void What_is_lacking_or_wrong_is_named()
    {
        Assert.Equal([AgreementFault.NoTitle, AgreementFault.NoSupplier, AgreementFault.NoSummary], AgreementFaults.Of(new AgreementTerms()));
        Assert.Equal([AgreementFault.EndsBeforeItStarts, AgreementFault.NoticeAfterTheEnd], AgreementFaults.Of(Signing with { Ends = new LocalDate(2026, 3, 1) }));
        Assert.Equal([AgreementFault.TooLong], AgreementFaults.Of(Signing with { Gives = new string('x', AgreementTerms.MaxSummary + 1) }));
        Assert.Equal([AgreementFault.TooManySteps], AgreementFaults.Of(Signing with { CallOff = [.. Enumerable.Repeat("x", 11)] }));
        Assert.Equal([AgreementFault.HasEnded], AgreementFaults.ToPublish(Signing, Instant.FromUtc(2028, 4, 1, 8, 0)));
    }

    private static Agreement StateOf(string state) => state switch
    {
        "empty" => Agreement.Begin("a", 1, Alva, Start),
        "draft" => Agreement.Begin("a", 1, Alva, Start).Write(Signing, Alva, Start).Changed!,
        "withdrawn" => Published().Withdraw("", Alva, Start).Changed!,
        "deleted" => Agreement.Begin("a", 1, Alva, Start).Delete(Alva, Start).Changed!,
        _ => Published(),
    };
}
