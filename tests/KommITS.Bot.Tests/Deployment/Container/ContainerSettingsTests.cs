using System.Text.Json;
using KommITS.Bot.Tests.Deployment.Tools;

namespace KommITS.Bot.Tests.Deployment.Container;

public sealed class ContainerSettingsTests
{
    [Fact]
    public async Task The_image_has_no_root_no_shell_and_a_named_version()
    {
        var run = await CommandRun.OfAsync(
            Machine.Require("dotnet"),
            ["msbuild", "src/KommITS.Bot", "-getProperty:ContainerBaseImage,ContainerUser", "-getItem:ContainerPort"]);
        var settings = JsonElement.Parse(run.Output);
        var properties = settings.GetProperty("Properties");

        Assert.Equal("1654", properties.GetProperty("ContainerUser").GetString());
        Assert.Matches(@"^mcr\.microsoft\.com/dotnet/aspnet:10\.0\.\d+-\w+-chiseled-extra$", properties.GetProperty("ContainerBaseImage").GetString());
        Assert.Equal("8080", settings.GetProperty("Items").GetProperty("ContainerPort")[0].GetProperty("Identity").GetString());
    }
}
