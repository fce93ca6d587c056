using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Asking;
using KommITS.Bot.Core.Agreements.Following;
using static KommITS.Bot.Core.Tests.Agreements.AgreementBench;

namespace KommITS.Bot.Core.Tests.Agreements.Following;

public sealed class PersonalAgreementsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Bo has moved since he first said that his municipality uses it: both are found again.</summary>
    [Fact]
    public async Task Everything_about_a_person_is_found_and_forgotten_and_the_municipalities_facts_stay()
    {
        var bench = new AgreementBench();
        await bench.JoinAsync(Alva, Bo, Cleo);
        await bench.StoreAsync(Published());
        var agreement = await bench.FindAsync();
        await bench.FollowAsync(Bo);
        await bench.FollowAsync(Cleo);
        Assert.Equal(AgreementOutcome.Done, await bench.Get<AgreementUsers>().SayAsync(agreement, Bo, true, Token));
        Assert.Equal(AgreementOutcome.AlreadyDone, await bench.Get<AgreementUsers>().SayAsync(agreement, Bo, true, Token));
        await bench.Get<AgreementUsers>().SayAsync(agreement, Bo with { Municipality = "0643" }, true, Token);
        await bench.Get<AgreementQuestions>().AskAsync(agreement, Bo, "Får bolag avropa?", "1", Token);
        var data = await bench.Get<PersonalAgreements>().OfAsync("bo", Token);
        Assert.Equal(["2480", "0643"], Assert.Single(data.Interests).UsesFor);
        Assert.Equal("Får bolag avropa?", Assert.Single(data.Questions).Text);

        await bench.Get<PersonalAgreements>().ForgetAsync("bo", Token);
        data = await bench.Get<PersonalAgreements>().OfAsync("bo", Token);
        Assert.Equal((0, 0), (data.Interests.Count, data.Questions.Count));
        Assert.Equal(["cleo"], (await bench.Get<InterestBook>().PeopleAsync("a", Token)).Select(one => one.Member));
        Assert.Equal([("0643", null), ("2480", null)], (await bench.Get<AgreementUsers>().OfAsync(agreement, Token)).Select(user => (user.Use.Municipality, user.Use.By)));
        Assert.Empty(await bench.Get<AgreementQuestions>().AllAsync("a", Token));
    }
}
