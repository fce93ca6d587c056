namespace KommITS.Bot.Register.Files;

internal sealed class FileTransferOptions
{
    public const string Section = "Files";

    /// <summary>Hosts that files are fetched from and sent to: these, and what ends in one of them after a dot.</summary>
    public IList<string> Hosts { get; } = [];

    /// <summary>Whether files are sent as files. Null: yes, except to a client on this machine, which takes none.</summary>
    public bool? Send { get; set; }

    public static IList<string> DefaultHosts { get; } =
        ["sharepoint.com", "sharepoint.us", "sharepoint.de", "onedrive.live.com", "1drv.com", "storage.live.com", "graph.microsoft.com", "teams.microsoft.com", "smba.trafficmanager.net", "botframework.com"];
}
