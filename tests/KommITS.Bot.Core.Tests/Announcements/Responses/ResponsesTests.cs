using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Members;
using static KommITS.Bot.Core.Tests.Announcements.Committee;

namespace KommITS.Bot.Core.Tests.Announcements.Responses;

public sealed class ResponsesTests
{
    private const int Many = 1000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_people_who_confirm_and_reply_at_once_are_all_counted_once()
    {
        var (newsroom, announcement, people) = await SentAsync(asks: true);
        var (book, replies) = (newsroom.Get<AcknowledgementBook>(), newsroom.Get<ReplyBook>());
        await Parallel.ForEachAsync(people.Concat(people.Take(100)), Token, async (person, token) => await book.SayAsync(announcement, person, token));
        await Parallel.ForEachAsync(people.Take(50).Concat(people.Take(50)), Token, async (person, token) => await replies.AddAsync(announcement, person, "Vi kommer", "same", token));
        Assert.Equal(Many, (await book.AllAsync("a", Token)).Count);
        Assert.Equal(50, (await replies.AllAsync("a", Token)).Count);
        var (have, haveNot) = await book.ReadersAsync(announcement, Token);
        Assert.Equal((Many, 2), (have.Count, haveNot.Count));
    }

    [Fact]
    public async Task Who_did_not_get_it_or_is_not_asked_confirms_nothing()
    {
        var (newsroom, announcement, people) = await SentAsync(asks: false);
        var book = newsroom.Get<AcknowledgementBook>();
        Assert.Equal(AnnouncementOutcome.WrongState, await book.SayAsync(announcement, people[0], Token));
        Assert.Equal(AnnouncementOutcome.NotFound, await book.SayAsync(announcement, Of("later"), Token));
        Assert.Equal(AnnouncementOutcome.WrongState, await book.SayAsync(announcement.Recall(Alva, Now).Changed!, people[0], Token));
        Assert.Empty(await book.AllAsync("a", Token));
    }

    [Fact]
    public async Task Only_the_committee_answers_a_reply_and_the_same_answer_twice_is_one()
    {
        var (newsroom, announcement, people) = await SentAsync(asks: false);
        var replies = newsroom.Get<ReplyBook>();
        var reply = await replies.AddAsync(announcement, people[0], "Vi kommer", "1", Token);
        Assert.Equal(AnnouncementOutcome.NotCommittee, await replies.AnswerAsync("a", reply.Id, Cleo, "nej", "2", Token));
        Assert.Equal(AnnouncementOutcome.NotFound, await replies.AnswerAsync("a", "x", Bo, "ja", "2", Token));
        Assert.Equal(AnnouncementOutcome.NotFound, await replies.AnswerAsync("b", reply.Id, Bo, "ja", "2", Token));
        await replies.AnswerAsync("a", reply.Id, Bo, "ja", "2", Token);
        Assert.Equal(AnnouncementOutcome.Done, await replies.AnswerAsync("a", reply.Id, Bo, "ja", "2", Token));
        Assert.Equal("ja", Assert.Single((await replies.FindAsync("a", reply.Id, Token))!.Answers).Text);
    }

    private static async Task<(Newsroom Newsroom, Announcement Announcement, IReadOnlyList<Member> People)> SentAsync(bool asks)
    {
        var newsroom = new Newsroom();
        List<Member> people = [.. Enumerable.Range(0, Many).Select(number => Of($"member-{number}") with { IsCommittee = false })];
        foreach (var member in people.Concat([Alva, Bo]))
            await newsroom.JoinAsync(member);
        var draft = Draft(new AnnouncementAudience([new AudienceGroup(AudienceGroupKind.County, "18")])) with { Content = Words with { AsksToAcknowledge = asks } };
        await newsroom.StoreAsync(draft.Submit(null, Alva, Now).Changed!);
        return (newsroom, await newsroom.Get<AnnouncementWork>().DoAsync(await newsroom.FindAsync(), Token), people);
    }
}
