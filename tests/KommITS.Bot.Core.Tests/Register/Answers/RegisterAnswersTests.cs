using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Core.Tests.Register.Answers;

public sealed class RegisterAnswersTests : IDisposable
{
    private const string Lekeberg = "1814";
    private const string Umea = "2480";
    private const string Habo = "0643";
    private const string Goteborg = "1480";

    private static readonly Member Alva = new() { Id = "alva", Status = MemberStatus.Active, Municipality = Lekeberg };

    private readonly SystemRegister _register = new(new MemoryDocumentStore(), ReferenceDataFile.Load());
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_plans_stands_after_who_runs_and_who_has_left_is_not_there()
    {
        await TellAsync(Umea, Usage("lifecare", UsageStatus.Planned));
        await TellAsync(Lekeberg, Usage("lifecare"));
        await TellAsync(Habo, Usage("lifecare", UsageStatus.Ended));
        var hits = await HitsAsync(new RegisterQuestion.WhoRuns(WantedSystems.Of("lifecare"), WantedMunicipalities.None));
        Assert.Equal([(Lekeberg, true), (Umea, false)], hits.Found.Select(hit => (hit.Municipality, hit.IsOwn)));
        var planned = await HitsAsync(new RegisterQuestion.WhoRuns(WantedSystems.Of("lifecare"), WantedMunicipalities.None, Stage.Planned));
        Assert.Equal([Umea], planned.Municipalities);
    }

    [Fact]
    public async Task Systems_of_one_municipality_are_one_hit()
    {
        await TellAsync(Umea, Usage("raindance"), Usage("heroma"), Usage("treserva"));
        var hits = await HitsAsync(new RegisterQuestion.WhoRuns(new WantedSystems([], "CGI"), WantedMunicipalities.None));
        Assert.Equal(3, Assert.Single(hits.Found).Usages.Count);
    }

    [Fact]
    public async Task Replacements_of_the_past_are_not_to_come_and_one_without_a_year_is()
    {
        await TellAsync(Umea, Usage("heroma") with { ReplacementYear = 2024 });
        await TellAsync(Habo, Usage("personec-p", UsageStatus.PhasingOut));
        await TellAsync(Lekeberg, Usage("heroma") with { ReplacementYear = 2028 });
        var kind = WantedSystems.OfKind("hr-och-lonesystem");
        Assert.Equal([Lekeberg, Habo], (await HitsAsync(new RegisterQuestion.WhoReplaces(kind, null, WantedMunicipalities.None))).Municipalities);
        var in2028 = new RegisterQuestion.WhoReplaces(kind, QuarterRange.OfYear(2028), WantedMunicipalities.None);
        Assert.Equal([Lekeberg], (await HitsAsync(in2028)).Municipalities);
    }

    [Fact]
    public async Task What_took_the_place_is_what_was_said_or_a_guess()
    {
        await TellAsync(Umea, Usage("procapita-voo-ifo-aldre", UsageStatus.Ended) with { ReplacedBy = "lifecare", Until = 2023 });
        await TellAsync(Habo, Usage("procapita-voo-ifo-aldre", UsageStatus.Ended), Usage("treserva"), Usage("raindance"));
        var left = new RegisterQuestion.WhoLeft(WantedSystems.Of("procapita-voo-ifo-aldre"), [], null, WantedMunicipalities.None);
        var instead = (await HitsAsync(left)).Found.ToDictionary(hit => hit.Municipality, hit => hit.Usages.Single());
        Assert.Equal(["lifecare"], instead[Umea].Instead);
        Assert.Equal(["treserva"], instead[Habo].Instead);
        Assert.Equal((false, true), (instead[Umea].IsGuess, instead[Habo].IsGuess));
        Assert.Equal([Umea], (await HitsAsync(left with { For = ["lifecare"] })).Municipalities);
        Assert.Equal([Umea], (await HitsAsync(left with { When = QuarterRange.OfYear(2023) })).Municipalities);
    }

    [Fact]
    public async Task Wishes_narrow_the_list()
    {
        foreach (var code in new[] { Umea, Lekeberg, Habo, Goteborg })
            await TellAsync(code, Usage("raindance"));
        Assert.Equal([Umea], await RunAsync(new WantedMunicipalities { County = "24" }));
        Assert.Equal([Habo, Lekeberg], await RunAsync(new WantedMunicipalities { MaxPopulation = 15_000 }));
        Assert.Equal([Goteborg, Umea], await RunAsync(new WantedMunicipalities { Groups = ["A1", "B3"] }));
        Assert.Equal([Lekeberg], await RunAsync(new WantedMunicipalities { Like = Likeness.County }));
        Assert.Equal([Goteborg], await RunAsync(new WantedMunicipalities { Near = Goteborg }));
    }

    [Fact]
    public async Task Who_is_not_active_reads_an_empty_register()
    {
        await TellAsync(Umea, Usage("raindance"));
        var pending = Alva with { Status = MemberStatus.Pending };
        var answer = await Answers.AnswerAsync(pending, new RegisterQuestion.WhoRuns(WantedSystems.Of("raindance"), WantedMunicipalities.None), Token);
        Assert.Empty(answer.Municipalities);
        var systems = (RegisterAnswer.Systems)await Answers.AnswerAsync(pending, new RegisterQuestion.WhatRuns(Umea, WantedSystems.All), Token);
        Assert.Empty(systems.Of.Usages);
    }

    public void Dispose() => _register.Dispose();

    private RegisterAnswers Answers => new(_register, _time);

    private async Task<IEnumerable<string>> RunAsync(WantedMunicipalities where) =>
        (await HitsAsync(new RegisterQuestion.WhoRuns(WantedSystems.Of("raindance"), where))).Municipalities;

    private async Task<RegisterAnswer.Hits> HitsAsync(RegisterQuestion question) =>
        Assert.IsType<RegisterAnswer.Hits>(await Answers.AnswerAsync(Alva, question, Token));

    private Task TellAsync(string municipality, params Usage[] usages) =>
        _register.StoreAsync(new Portfolio { Municipality = municipality, Usages = usages }, Token);

    private static Usage Usage(string product, UsageStatus status = UsageStatus.InUse) => new() { Product = product, Status = status };
}
