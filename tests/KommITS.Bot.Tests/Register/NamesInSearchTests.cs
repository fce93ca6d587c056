using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Register;

/// <summary>The search among questions knows what the committee calls a product: "kramen" is not the product Kramar.</summary>
public sealed class NamesInSearchTests
{
    private static readonly Member Committee = new() { Id = "styrelse", Status = MemberStatus.Active, IsCommittee = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_product_renamed_in_the_chat_is_a_name_to_the_search_at_once()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await KeepingTests.MakeCommitteeAsync(society, alva);
        var search = Indexed(society);
        await alva.SaysAsync("byt namn på Raindance till Kramar");
        Assert.Single(search.FindSimilar("kramen", [], 5));
        (await alva.SaysAsync("ja")).Shows("står i historiken");
        Assert.Empty(search.FindSimilar("kramen", [], 5));
        Assert.Single(search.FindSimilar("Kramar", [], 5));
    }

    [Fact]
    public async Task A_proposal_that_is_accepted_is_a_name_to_the_search_at_once()
    {
        await using var society = await Society.StartAsync();
        var alva = await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        await KeepingTests.MakeCommitteeAsync(society, alva);
        var search = Indexed(society);
        await alva.SaysAsync("vi kör Kramar sedan 2021");
        await alva.PressesAsync("Spara");
        Assert.Single(search.FindSimilar("kramen", [], 5));
        await alva.SaysAsync("förslag");
        (await alva.PressesAsync("Godkänn som nytt", ("Systemtyp", "e-arkiv"), ("Leverantör", "Foo AB"))).Shows("Kramar är godkänt");
        Assert.Empty(search.FindSimilar("kramen", [], 5));
    }

    [Fact]
    public async Task What_another_instance_renames_is_known_within_five_seconds()
    {
        await using var society = await Society.StartAsync();
        var search = Indexed(society);
        using var other = new ProductCatalogue(society.Services.GetRequiredService<IDocumentStore>(), society.Services.GetRequiredService<AuditLog>(), ReferenceDataFile.Load(), TimeProvider.System);
        Assert.Equal(CatalogueOutcome.Done, await other.RenameAsync(Committee, "raindance", "Kramar", Token));
        var until = TimeProvider.System.GetUtcNow().AddSeconds(5);
        while (search.FindSimilar("kramen", [], 5).Count > 0 && TimeProvider.System.GetUtcNow() < until)
            await Task.Delay(50, Token);
        Assert.Empty(search.FindSimilar("kramen", [], 5));
    }

    private static IQuestionSearch Indexed(Society society)
    {
        var search = society.Services.GetRequiredService<IQuestionSearch>();
        search.Index(new QuestionEntry("kramar", "Är ni nöjda med Kramar?", "", []));
        return search;
    }
}
