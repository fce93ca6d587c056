namespace KommITS.Bot.Playground;

/// <summary>
/// Turns <c>--no-playground</c> into <c>--Playground:Enabled=false</c>. It is done before the configuration reads the arguments,
/// since a switch without a value would take the argument after it for its value.
/// </summary>
internal static class PlaygroundSwitch
{
    public static string[] Expand(string[] arguments) =>
        [.. arguments.Select(argument => argument == "--no-playground" ? "--Playground:Enabled=false" : argument)];
}
