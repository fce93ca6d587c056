using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Questions;
using KommITS.Bot.Demo;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Turn.State;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Tests.Demo;

public sealed class DemoSeederTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_is_filled_once_and_all_is_marked_as_sample()
    {
        await using var society = await Society.StartAsync();
        Assert.True(await SeederOn(society).SeedAsync(Token));
        var filled = await CountAsync(society);
        Assert.True(filled is { Members: >= 12, Questions: > 3, Conferences: 2, Agreements: 3, Announcements: > 0 }, $"{filled}");
        Assert.False(await SeederOn(society).SeedAsync(Token));
        Assert.Equal(filled, await CountAsync(society));
        await foreach (var member in society.Services.GetRequiredService<MemberDirectory>().ActiveAsync(Token))
            Assert.True(member.IsSample);
    }

    [Fact]
    public async Task A_store_that_holds_a_person_is_left_alone()
    {
        await using var society = await Society.StartAsync();
        await society.MemberAsync("Alva Exempel", "alva@lekeberg.se");
        Assert.False(await SeederOn(society).SeedAsync(Token));
        Assert.Equal(1, (await CountAsync(society)).Members);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public async Task A_seeding_that_was_cut_short_is_finished(int atWrite)
    {
        await using var whole = await Society.StartAsync(("Demo:Seed", "true"));
        await using var society = await Society.StartAsync();
        var hooked = new HookedStore(society.Services.GetRequiredService<IDocumentStore>());
        var writes = 0;
        hooked.BeforeWrite = _ => ++writes == atWrite ? throw new IOException("crash") : Task.CompletedTask;
        var archive = new QuestionArchive(hooked, society.Services.GetRequiredService<IQuestionSearch>());
        await Assert.ThrowsAsync<IOException>(() => ActivatorUtilities.CreateInstance<DemoSeeder>(society.Services, archive).SeedAsync(Token));
        Assert.NotEqual(await CountAsync(whole), await CountAsync(society));
        Assert.True(await SeederOn(society).SeedAsync(Token));
        Assert.Equal(await CountAsync(whole), await CountAsync(society));
    }

    [Fact]
    public async Task The_sample_society_survives_a_restart_and_is_not_doubled()
    {
        await using var society = await Society.StartAsync(("Demo:Seed", "true"));
        var before = await CountAsync(society);
        await society.RestartAsync();
        Assert.Equal(before, await CountAsync(society));
    }

    private static DemoSeeder SeederOn(Society society) => society.Services.GetRequiredService<DemoSeeder>();

    private static async Task<(int Members, int Portfolios, int Questions, int Conferences, int Agreements, int Announcements)> CountAsync(Society society)
    {
        var store = society.Services.GetRequiredService<IDocumentStore>();
        return (
            await In("members", "member"), await In("register", "portfolio"), await In("questions", "question"),
            await In(Core.Conferences.Conference.Container, Core.Conferences.Conference.Partition),
            await In(Core.Agreements.Agreement.Container, Core.Agreements.Agreement.Partition),
            await In(Core.Announcements.Announcement.Container, Core.Announcements.Announcement.Partition));

        async Task<int> In(string container, string partition) =>
            await store.QueryAllAsync<object>(new DocumentQuery(container, partition), Token).CountAsync(Token);
    }
}
