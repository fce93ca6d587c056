using KommITS.Bot.Hosting;
using KommITS.Bot.Tests.Channel;

namespace KommITS.Bot.Tests.Hosting;

public sealed class MaintenanceCommandTests
{
    [Fact]
    public async Task A_society_is_moved_by_export_and_import()
    {
        var file = Path.Combine(Path.GetTempPath(), $"kommits-{Guid.NewGuid():N}.ndjson");
        try
        {
            await using (var before = await Society.StartAsync())
            {
                await (await before.MemberAsync("Alva Exempel", "alva@lekeberg.se")).AsksAsync("Fråga: vem kör Lifecare?");
                Assert.Equal(0, await RunAsync(before, "export", file));
            }

            await using var after = await Society.StartAsync();
            Assert.Equal(0, await RunAsync(after, "import", file));
            await after.RestartAsync();
            var bo = await after.MemberAsync("Bo Exempel", "bo@umea.se");
            (await bo.SaysAsync("fråga 1")).Shows("vem kör Lifecare?", "Alva Exempel");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_export_is_refused_without_a_stack_trace()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "not json");
            await using var society = await Society.StartAsync();
            Assert.Equal(1, await RunAsync(society, "import", file));
            Assert.Equal(1, await RunAsync(society, "import", file + ".missing"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--no-playground")]
    [InlineData("backup")]
    public void Only_a_command_with_a_file_is_one(params string[] arguments) => Assert.False(MaintenanceCommand.IsAsked(arguments));

    [Fact]
    public void The_file_is_no_setting() =>
        Assert.Equal(["--Data:Sqlite:Path=/a/b.db"], MaintenanceCommand.SettingsIn(["export", "/tmp/x.ndjson", "--Data:Sqlite:Path=/a/b.db"]));

    private static Task<int> RunAsync(Society society, string command, string file) =>
        MaintenanceCommand.RunAsync(society.Services, [command, file], CancellationToken.None);
}
