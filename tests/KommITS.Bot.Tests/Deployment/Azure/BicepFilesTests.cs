namespace KommITS.Bot.Tests.Deployment.Azure;

/// <summary>A wrong type is only a warning to Bicep, with exit code 0, so any output at all is a failure.</summary>
public sealed class BicepFilesTests
{
    /// <summary>The linter follows what main.bicep uses, as the mistakes below show.</summary>
    [Fact]
    public async Task The_whole_passes_the_linter_in_silence()
    {
        var lint = await BicepCli.RunAsync("lint", Path.Combine(BicepCli.Folder, "main.bicep"));

        Assert.Equal("", lint.Output + lint.Errors);
        Assert.Equal(0, lint.ExitCode);
    }

    [Fact]
    public void Every_file_is_part_of_the_whole()
    {
        var main = File.ReadAllText(Path.Combine(BicepCli.Folder, "main.bicep"));
        var parts = Directory.EnumerateFiles(BicepCli.Folder, "*.bicep", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(BicepCli.Folder, file));
        Assert.All(parts.Where(part => part != "main.bicep"), part => Assert.Contains($"'{part}'", main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_whole_builds_in_silence()
    {
        var template = Path.GetTempFileName();
        var build = await BicepCli.RunAsync("build", Path.Combine(BicepCli.Folder, "main.bicep"), "--outfile", template);

        Assert.Equal("", build.Output + build.Errors);
        Assert.NotEqual(0, new FileInfo(template).Length);
        File.Delete(template);
    }

    [Theory]
    [InlineData("modules/bot.bicep", "msaAppType: 'UserAssignedMSI'", "msaAppType: true")]
    [InlineData("modules/store.bicep", "disableLocalAuth: true", "disableLocalAuth: 'yes'")]
    [InlineData("modules/store.bicep", "@2025-10-15", "@2021-04-15")]
    [InlineData("main.bicep", "param logDays int = 30", "param logDays int = 30\nparam unused string = ''")]
    [InlineData("modules/regions.bicep", "  | 'spaincentral'", "  | 'spaincentral'\n\nparam unused string = ''")]
    public async Task A_mistake_is_not_silent(string file, string right, string wrong)
    {
        var copy = Directory.CreateTempSubdirectory("bicep-").FullName;
        foreach (var source in Directory.EnumerateFiles(BicepCli.Folder, "*.bicep*", SearchOption.AllDirectories).Append(Path.Combine(BicepCli.Folder, "bicepconfig.json")))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(BicepCli.Folder, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }

        var mistaken = Path.Combine(copy, file);
        var text = await File.ReadAllTextAsync(mistaken, TestContext.Current.CancellationToken);
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(mistaken, text.Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var lint = await BicepCli.RunAsync("lint", Path.Combine(copy, "main.bicep"));

        Assert.NotEqual("", lint.Output + lint.Errors);
        Directory.Delete(copy, recursive: true);
    }
}
