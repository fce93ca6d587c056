using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Tests.Questions;

public sealed class AskAndAnswerTests
{
    private readonly Network _network = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asking_twice_with_one_id_is_asking_once()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        var first = await _network.AskAsync(alva);
        var second = await _network.AskAsync(alva);
        Assert.Equal((first.Id, first.Number), (second.Id, second.Number));
        Assert.Single(await _network.DeliveriesAsync("question/q/asked"));
        Assert.Equal(2, (await _network.AskAsync(alva, "another")).Number);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_a_number_each()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        var questions = await Task.WhenAll(Enumerable.Range(0, 20).Select(index => Task.Run(() => _network.AskAsync(alva, $"q{index}"), Token)));
        Assert.Equal(Enumerable.Range(1, 20), questions.Select(question => question.Number).Order());
    }

    [Fact]
    public async Task What_is_stored_is_what_was_asked_and_how_many_were_asked()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        await _network.RunsAsync(Network.Lekeberg, (Network.Procapita, UsageStatus.InUse), ("raindance", UsageStatus.InUse));
        await _network.RunsAsync(Network.Umea, (Network.Lifecare, UsageStatus.InUse));
        var question = await _network.AskAsync(alva, "q", AudienceKind.Systems, Network.Lifecare, Network.Procapita);
        Assert.Equal((1, AudienceKind.Systems), (question.Asked, question.Audience));
        Assert.Equal([Network.Procapita], question.Asker.Runs);
        var delivery = Assert.Single(await _network.DeliveriesAsync("question/q/asked"));
        Assert.Equal(("bo", "systems"), (delivery.Member, delivery.Reason.Code));
        Assert.Equal([Network.Lifecare], delivery.Reason.Products!);
    }

    [Fact]
    public async Task The_asker_is_told_of_an_answer_once_however_often_it_is_sent()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        await _network.AskAsync(alva);
        Assert.Equal(QuestionOutcome.Done, (await _network.Answers.AnswerAsync("q", bo, " Vi. ", "a", Token)).Outcome);
        var again = await _network.Answers.AnswerAsync("q", bo, "Vi.", "a", Token);
        Assert.Equal(QuestionOutcome.AlreadyDone, again.Outcome);
        Assert.Equal("Vi.", Assert.Single(again.Question!.Answers).Text);
        Assert.Equal(["alva"], (await _network.DeliveriesAsync($"question/q/answered/{RequestId.Of("bo", "a")}")).Select(delivery => delivery.Member));
        await _network.Answers.AnswerAsync("q", bo, "Vi.", "b", Token);
        Assert.Empty(await _network.DeliveriesAsync($"question/q/answered/{RequestId.Of("bo", "b")}"));
    }

    [Fact]
    public async Task A_crash_between_the_answer_and_its_notice_is_repaired_by_sending_it_again()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        await _network.AskAsync(alva);
        _network.Store.BeforeWrite = key => key.Container == "deliveries" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => _network.Answers.AnswerAsync("q", bo, "Vi.", "a", Token));
        _network.Store.BeforeWrite = null;
        await _network.Answers.AnswerAsync("q", bo, "Vi.", "a", Token);
        Assert.Single(await _network.DeliveriesAsync($"question/q/answered/{RequestId.Of("bo", "a")}"));
    }

    [Fact]
    public async Task Accepting_and_thanking_tell_the_author_once_each()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        await _network.AskAsync(alva);
        await _network.Answers.AnswerAsync("q", bo, "Vi.", "a", Token);
        for (var press = 0; press < 2; press++)
        {
            await _network.Answers.AcceptAsync("q", RequestId.Of("bo", "a"), alva, Token);
            await _network.Answers.ThankAsync("q", RequestId.Of("bo", "a"), alva, Token);
        }

        Assert.Equal(["bo"], (await _network.DeliveriesAsync($"question/q/accepted/{RequestId.Of("bo", "a")}")).Select(delivery => delivery.Member));
        Assert.Equal(["bo"], (await _network.DeliveriesAsync($"question/q/thanked/{RequestId.Of("bo", "a")}")).Select(delivery => delivery.Member));
        Assert.Equal(QuestionOutcome.NotYours, (await _network.Answers.AcceptAsync("q", "a", bo, Token)).Outcome);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var bo = await _network.JoinAsync("bo", Network.Umea);
        Assert.Equal(new QuestionResult(QuestionOutcome.NotFound, null), await _network.Answers.AnswerAsync("none", bo, "Vi.", "a", Token));
        Assert.Equal(QuestionOutcome.NotFound, (await _network.Answers.DeclineAsync("none", bo, Token)).Outcome);
        Assert.Equal(QuestionOutcome.NotFound, (await _network.Answers.ThankAsync("none", "a", bo, Token)).Outcome);
        Assert.Equal(QuestionOutcome.NotFound, (await _network.Questions.CloseAsync("none", bo, Token)).Outcome);
        Assert.Equal(QuestionOutcome.NotFound, (await _network.Questions.DeleteAsync("none", bo, Token)).Outcome);
    }

    [Fact]
    public async Task Answers_are_searched_with_their_question_and_a_deleted_one_is_gone()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        await _network.AskAsync(alva);
        await _network.AskAsync(alva, "second");
        await _network.Answers.AnswerAsync("q", bo, "Vi bytte.", "a", Token);
        Assert.Equal("Vi bytte.", _network.Search.Entries["q"].AnswersText);
        await _network.Questions.DeleteAsync("second", alva, Token);
        Assert.Equal(["q"], (await _network.Archive.FindSimilarAsync("Lifecare?", [], 3, Token)).Select(question => question.Id));
        _network.Search.Entries.Clear();
        Assert.Equal(2, await _network.Archive.IndexAllAsync(Token));
        Assert.Equal(["q"], _network.Search.Entries.Keys);
    }

    [Fact]
    public async Task What_waits_for_a_member_is_open_and_neither_theirs_nor_done()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        foreach (var id in new[] { "answered", "declined", "closed", "old", "new" })
            await _network.AskAsync(alva, id);
        await _network.AskAsync(bo, "own");
        await _network.Answers.AnswerAsync("answered", bo, "Vi.", "a", Token);
        await _network.Answers.DeclineAsync("declined", bo, Token);
        await _network.Questions.CloseAsync("closed", alva, Token);
        Assert.Equal(["new", "old"], (await _network.Archive.AnswerableByAsync("bo", 5, Token)).Select(question => question.Id));
        Assert.Equal(["new"], (await _network.Archive.AnswerableByAsync("bo", 1, Token)).Select(question => question.Id));
    }

    [Fact]
    public async Task Ones_own_questions_are_listed_newest_first_without_the_deleted()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        foreach (var id in new[] { "a", "b", "c" })
            await _network.AskAsync(alva, id);
        await _network.Questions.DeleteAsync("b", alva, Token);
        Assert.Equal(["c", "a"], (await _network.Archive.AskedByAsync("alva", Token)).Select(question => question.Id));
        Assert.Equal("a", (await _network.Archive.FindByNumberAsync(1, Token))!.Id);
        Assert.Null(await _network.Archive.FindByNumberAsync(99, Token));
    }
}
