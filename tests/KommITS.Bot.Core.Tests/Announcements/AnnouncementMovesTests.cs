using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using NodaTime;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements;

public sealed class AnnouncementMovesTests
{
    private static readonly AnnouncementContent Other = Words with { Text = "Välkommen den 15 maj." };

    [Fact]
    public void What_goes_to_all_waits_for_a_second_member_and_what_goes_to_some_does_not()
    {
        Assert.Equal(AnnouncementStatus.AwaitingApproval, Waiting().Status);
        Assert.Equal((AnnouncementStatus.Scheduled, Now), (Scheduled().Status, Scheduled().SendAt));
    }

    [Fact]
    public void The_author_can_not_approve_and_the_second_member_can()
    {
        var waiting = Waiting();
        Assert.Equal(AnnouncementOutcome.OwnText, waiting.Approve(SealOf(waiting), Alva, Now).Outcome);
        Assert.Equal(AnnouncementOutcome.NotCommittee, waiting.Approve(SealOf(waiting), Cleo, Now).Outcome);
        var approved = waiting.Approve(SealOf(waiting), Bo, Now);
        Assert.Equal((AnnouncementOutcome.Done, AnnouncementStatus.Scheduled), (approved.Outcome, approved.Changed!.Status));
        Assert.Equal("bo", approved.Changed.Approval!.By.Member);
    }

    [Fact]
    public void Who_has_written_in_it_is_no_second_member()
    {
        var waiting = Waiting().Write(Waiting().Draft with { Content = Other }, Bo, Now).Changed!.Submit(null, Alva, Now).Changed!;
        Assert.Equal(AnnouncementOutcome.OwnText, waiting.Approve(SealOf(waiting), Bo, Now).Outcome);
        Assert.Equal(AnnouncementOutcome.Done, waiting.Approve(SealOf(waiting), Of("dag"), Now).Outcome);
    }

    [Fact]
    public void Who_submits_it_is_no_second_member() =>
        Assert.Equal(AnnouncementOutcome.OwnText, Resubmitted(Draft(), Bo) is var waiting ? waiting.Approve(SealOf(waiting), Bo, Now).Outcome : default);

    [Fact]
    public void An_approval_is_of_the_very_text_audience_and_time()
    {
        var waiting = Waiting();
        foreach (var draft in new[]
        {
            waiting.Draft with { Content = Other },
            waiting.Draft with { Content = Words with { Link = "https://kommits.se" } },
            waiting.Draft with { Content = Words with { IsUrgent = true } },
            waiting.Draft with { Audience = new AnnouncementAudience([.. AnnouncementAudience.All.Groups, .. Contacts.Groups]) },
            waiting.Draft with { SendAt = Now + Duration.FromDays(1) },
        })
        {
            var again = Resubmitted(waiting.Write(draft, Alva, Now).Changed!, Alva);
            Assert.Equal(AnnouncementOutcome.Changed, again.Approve(SealOf(waiting), Bo, Now).Outcome);
            Assert.Equal(AnnouncementOutcome.Changed, again.Approve(null, Bo, Now).Outcome);
            Assert.Equal(AnnouncementOutcome.Done, again.Approve(Seal.CodeOf(SealOf(again)), Bo, Now).Outcome);
        }
    }

    [Fact]
    public void An_edit_after_approval_voids_it()
    {
        var approved = Waiting() is var waiting ? waiting.Approve(SealOf(waiting), Bo, Now).Changed! : null!;
        var edited = approved.Write(approved.Draft with { Content = Other }, Bo, Now).Changed!;
        Assert.Equal((AnnouncementStatus.Draft, null), (edited.Status, edited.Approval));
        Assert.False(edited.IsDue(Now));
    }

    [Fact]
    public void Without_an_approval_nothing_goes_to_all_whatever_is_stored() =>
        Assert.Null((Draft() with { Status = AnnouncementStatus.Scheduled, SendAt = Now }).Begin(Now));

    [Fact]
    public void New_words_for_what_went_to_all_wait_for_approval_and_members_see_the_old_ones()
    {
        var sent = Sent();
        var revised = sent.Write(sent.Draft with { Content = Other }, Alva, Now).Changed!;
        Assert.Equal((Words, Other, true), (revised.Content, revised.Newest, revised.WaitsForApproval));
        Assert.Equal(AnnouncementOutcome.OwnText, revised.Approve(SealOf(revised), Alva, Now).Outcome);
        Assert.Equal(AnnouncementOutcome.Changed, revised.Approve(SealOf(sent), Bo, Now).Outcome);
        var approved = revised.Approve(SealOf(revised), Bo, Now).Changed!;
        Assert.Equal((Other, 2, AnnouncementDuties.Revise | AnnouncementDuties.Tell, false), (approved.Content, approved.Edition, approved.Duties, approved.WaitsForApproval));
        Assert.Equal((Words, 1), revised.Refuse(SealOf(revised), "nej", Bo, Now).Changed is { } refused ? (refused.Newest, refused.Edition) : default);
    }

    [Fact]
    public void New_words_for_what_went_to_some_are_shown_at_once_and_its_audience_stays()
    {
        var sent = Sent(Contacts);
        var revised = sent.Write(sent.Draft with { Content = Other }, Bo, Now).Changed!;
        Assert.Equal((Other, 2, AnnouncementDuties.Revise), (revised.Content, revised.Edition, revised.Duties));
        Assert.Equal(AnnouncementOutcome.OnlyWords, sent.Write(sent.Draft with { Audience = AnnouncementAudience.All }, Alva, Now).Outcome);
        Assert.Equal(AnnouncementOutcome.OnlyWords, sent.Write(sent.Draft with { Content = Words with { Category = AnnouncementCategory.Statutory } }, Alva, Now).Outcome);
        Assert.Equal(AnnouncementOutcome.Incomplete, sent.Write(sent.Draft with { Content = Words with { Text = " " } }, Alva, Now).Outcome);
    }

    [Fact]
    public void A_time_that_passed_while_it_waited_is_now()
    {
        var late = Resubmitted(Draft() with { SendAt = Now + Duration.FromHours(1) }, Alva);
        var approved = late.Approve(SealOf(late), Bo, Now + Duration.FromHours(3)).Changed!;
        Assert.Equal(Now + Duration.FromHours(3), approved.SendAt);
        Assert.Equal(Now + Duration.FromHours(1), late.Approve(SealOf(late), Bo, Now).Changed!.SendAt);
    }

    [Fact]
    public void An_edition_that_came_while_the_one_before_was_shown_stays_due()
    {
        var second = Sent(Contacts) is var sent ? sent.Write(sent.Draft with { Content = Other }, Alva, Now).Changed! : null!;
        var third = second.Write(second.Draft with { Content = Words }, Alva, Now).Changed!;
        Assert.Null(third.Fulfil(AnnouncementDuties.Revise, second.Edition));
        Assert.True(third.Fulfil(AnnouncementDuties.Revise, third.Edition)!.Complete()!.IsSettled);
    }

    /// <summary>Every move in every state: what is not listed as allowed is refused and changes nothing.</summary>
    [Theory]
    [InlineData("write", "Draft AwaitingApproval Scheduled Sending Sent")]
    [InlineData("submit", "Draft")]
    [InlineData("approve", "AwaitingApproval")]
    [InlineData("refuse", "AwaitingApproval")]
    [InlineData("stop", "AwaitingApproval Scheduled")]
    [InlineData("delete", "Draft")]
    [InlineData("recall", "Sending Sent")]
    [InlineData("resend", "Sending Sent")]
    public void Each_move_is_for_its_states_and_for_the_committee(string move, string allowed)
    {
        foreach (var status in Enum.GetValues<AnnouncementStatus>())
        {
            var announcement = Draft() with { Status = status };
            var isAllowed = allowed.Split(' ').Contains(status.ToString());
            var (outcome, changed) = Do(move, announcement, Bo);
            Assert.Equal((move, status, isAllowed), (move, status, outcome == AnnouncementOutcome.Done));
            Assert.Equal(isAllowed, changed is not null);
            foreach (var stranger in new[] { Cleo, Bo with { Status = MemberStatus.Pending }, Cleo with { IsContact = true } })
                Assert.Equal(new AnnouncementChange(AnnouncementOutcome.NotCommittee), Do(move, announcement, stranger));
        }
    }

    private static AnnouncementChange Do(string move, Announcement announcement, Member by) => move switch
    {
        "write" => announcement.Write(announcement.Draft with { Content = Other }, by, Now),
        "submit" => announcement.Submit(SealOf(announcement), by, Now),
        "approve" => announcement.Approve(SealOf(announcement), by, Now),
        "refuse" => announcement.Refuse(SealOf(announcement), "", by, Now),
        "stop" => announcement.Stop(by, Now),
        "delete" => announcement.Delete(by, Now),
        "recall" => announcement.Recall(by, Now),
        _ => announcement.Resend(by, Now),
    };

    private static Announcement Resubmitted(Announcement draft, Member by) => draft.Submit(null, by, Now).Changed!;
}
