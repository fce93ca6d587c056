using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Tests.Questions;

public sealed class AskAndAnswerFaultTests
{
    private readonly Network _network = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_people_whose_chats_number_their_messages_alike_have_both_answered()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        var (bo, cleo) = (await _network.JoinAsync("bo", Network.Umea), await _network.JoinAsync("cleo", Network.Orebro));
        await _network.AskAsync(alva);
        await _network.Answers.AnswerAsync("q", bo, "Vi bytte 2023.", "1485983408511", Token);
        var second = await _network.Answers.AnswerAsync("q", cleo, "Vi bytte 2021.", "1485983408511", Token);
        Assert.Equal(QuestionOutcome.Done, second.Outcome);
        Assert.Equal(2, second.Question!.Answers.Count);
    }

    [Fact]
    public async Task Who_only_plans_a_system_is_not_asked_as_one_who_runs_it()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        await _network.RunsAsync(Network.Umea, (Network.Lifecare, UsageStatus.Planned));
        Assert.True((await _network.Audiences.FindAsync(alva, [Network.Lifecare], Token))[0].IsEmpty);
    }

    [Fact]
    public async Task A_question_that_names_no_system_carries_what_the_asker_runs_but_for_security()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.RunsAsync(Network.Lekeberg, (Network.Lifecare, UsageStatus.InUse), ("microsoft-defender-xdr", UsageStatus.InUse));
        Assert.Equal([Network.Lifecare], (await _network.AskAsync(alva)).Asker.Runs);
    }

    [Fact]
    public async Task The_audience_is_fixed_when_the_question_is_stored()
    {
        var alva = await _network.JoinAsync("alva", Network.Lekeberg);
        await _network.JoinAsync("bo", Network.Umea);
        await _network.AskAsync(alva);
        await _network.JoinAsync("cleo", Network.Orebro);
        var again = await _network.AskAsync(alva);
        Assert.Equal(again.Asked, (await _network.DeliveriesAsync("question/q/asked")).Count);
    }

    [Fact]
    public async Task An_older_question_waits_behind_a_hundred_that_one_may_not_answer()
    {
        var (alva, bo) = (await _network.JoinAsync("alva", Network.Lekeberg), await _network.JoinAsync("bo", Network.Umea));
        await _network.AskAsync(alva, "old");
        await AskManyAsync(bo, 100);
        Assert.Equal(["old"], (await _network.Archive.AnswerableByAsync("bo", 5, Token)).Select(question => question.Id));
    }

    [Fact]
    public async Task All_of_ones_own_questions_are_listed()
    {
        await AskManyAsync(await _network.JoinAsync("bo", Network.Umea), 101);
        Assert.Equal(101, (await _network.Archive.AskedByAsync("bo", Token)).Count);
    }

    private async Task AskManyAsync(Member asker, int count)
    {
        for (var number = 0; number < count; number++)
            await _network.AskAsync(asker, $"own-{number}");
    }
}
