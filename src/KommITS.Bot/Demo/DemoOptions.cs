namespace KommITS.Bot.Demo;

/// <summary>Section <c>Demo</c>.</summary>
internal sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Put the sample society into an empty store. Default: true in Development. Production refuses it.</summary>
    public bool? Seed { get; set; }
}
