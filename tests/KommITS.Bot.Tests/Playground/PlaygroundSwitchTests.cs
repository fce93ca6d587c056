using KommITS.Bot.Playground;
using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Tests.Playground;

public sealed class PlaygroundSwitchTests
{
    [Fact]
    public void The_switch_takes_no_value_from_what_follows_it()
    {
        var configuration = new ConfigurationBuilder()
            .AddCommandLine(PlaygroundSwitch.Expand(["--no-playground", "--urls", "http://localhost:5000"])).Build();

        Assert.Equal("false", configuration["Playground:Enabled"]);
        Assert.Equal("http://localhost:5000", configuration["urls"]);
    }

    [Fact]
    public void Other_arguments_stay_as_they_are() => Assert.Equal(["--a", "b"], PlaygroundSwitch.Expand(["--a", "b"]));
}
