using System.ComponentModel.DataAnnotations;

namespace KommITS.Bot.Playground;

internal sealed class PlaygroundOptions
{
    public const string Section = "Playground";

    /// <summary>Whether to start the Playground; when it isn't set, only in Development.</summary>
    public bool? Enabled { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 56150;
}
