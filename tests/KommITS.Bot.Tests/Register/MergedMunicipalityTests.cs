using KommITS.Bot.Core.Members;
using KommITS.Bot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Register;

/// <summary>Lekeberg became part of Umeå: who says the old name works in the new one.</summary>
public sealed class MergedMunicipalityTests
{
    private const string Umea = "2480";

    [Fact]
    public async Task The_mail_of_the_old_one_proposes_the_new_one_and_yes_joins_there()
    {
        await using var society = await MergedAsync();
        var eva = society.Person("Eva Exempel", "eva@lekeberg.se");
        (await eva.OpensAsync()).Shows("Jobbar du i Umeå kommun?").Hides("Jobbar du i Lekebergs kommun?");
        (await eva.SaysAsync("ja")).Shows("Du är med som Eva Exempel, Umeå kommun.");
        Assert.Equal(Umea, await MunicipalityOfAsync(society, eva));
    }

    [Theory]
    [InlineData("Lekeberg", "Lekebergs kommun är nu en del av Umeå kommun. Du är med som Anna Exempel, Umeå kommun.")]
    [InlineData("Umeå", "Du är med som Anna Exempel, Umeå kommun.")]
    public async Task The_old_name_typed_joins_the_new_one_and_says_why(string typed, string told)
    {
        await using var society = await MergedAsync();
        var anna = society.Person("Anna Exempel", "anna@example.com");
        await anna.OpensAsync();
        (await anna.SaysAsync(typed)).Shows(told);
        Assert.Equal(Umea, await MunicipalityOfAsync(society, anna));
    }

    [Fact]
    public async Task A_correction_to_the_old_one_while_joining_lands_in_the_new_one()
    {
        await using var society = await MergedAsync();
        var anna = society.Person("Anna Exempel", "anna@example.com");
        await anna.OpensAsync();
        await anna.SaysAsync("Sala");
        (await anna.SaysAsync("nej, Lekeberg")).Shows("Lekebergs kommun är nu en del av Umeå kommun.");
        Assert.Equal(Umea, await MunicipalityOfAsync(society, anna));
    }

    [Fact]
    public async Task A_card_from_before_the_merger_joins_the_new_one()
    {
        await using var society = await Society.StartAsync();
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        var eva = society.Person("Eva Exempel", "eva@lekeberg.se");
        (await eva.OpensAsync()).Shows("Jobbar du i Lekebergs kommun?");
        await MergeAsync(society, bo);
        (await eva.SaysAsync("ja")).Shows("Lekebergs kommun är nu en del av Umeå kommun.");
        Assert.Equal(Umea, await MunicipalityOfAsync(society, eva));
    }

    private static async Task<Society> MergedAsync()
    {
        var society = await Society.StartAsync();
        await MergeAsync(society, await society.MemberAsync("Bo Exempel", "bo@umea.se"));
        return society;
    }

    private static async Task MergeAsync(Society society, Person bo)
    {
        await KeepingTests.MakeCommitteeAsync(society, bo);
        (await bo.SaysAsync("slå ihop Lekeberg med Umeå")).Shows("Lekeberg blir en del av Umeå");
        await bo.SaysAsync("ja");
    }

    private static async Task<string?> MunicipalityOfAsync(Society society, Person person) =>
        (await society.Services.GetRequiredService<MemberDirectory>().FindAsync(person.AadObjectId, TestContext.Current.CancellationToken))!.Municipality;
}
