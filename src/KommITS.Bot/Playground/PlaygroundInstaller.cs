using System.Diagnostics;

namespace KommITS.Bot.Playground;

/// <summary>Sees to it that the pinned Playground is in its folder.</summary>
internal sealed partial class PlaygroundInstaller(ToolFinder tools, TimeProvider time, ILogger<PlaygroundInstaller> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task EnsureInstalledAsync(PlaygroundFolder folder, CancellationToken cancellationToken)
    {
        if (folder.IsInstalled())
            return;

        var npm = tools.Find("npm") ?? throw ToolFinder.Missing("npm is not on the PATH.");
        LogInstalling();
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await InstallAsync(npm, folder, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(folder, $"took more than {Patience.TotalMinutes} minutes");
        }
    }

    private async Task InstallAsync(string npm, PlaygroundFolder folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = folder.Path };
        await using var installation = ChildProcess.Start(start, LogOutput);
        await installation.WaitForExitAsync(cancellationToken);
        if (installation.ExitCode != 0)
            throw Failed(folder, $"ended with code {installation.ExitCode} ({installation.FirstError})");
        if (!folder.IsInstalled())
            throw Failed(folder, "left no Playground of the pinned version behind");
    }

    private static PlaygroundException Failed(PlaygroundFolder folder, string what) =>
        new($"'npm ci' in {folder.Path} {what}.", "Run it there by hand to see why, or leave the Playground out with --no-playground.");

    [LoggerMessage(LogLevel.Information, "Installing the Playground; this happens once")]
    private partial void LogInstalling();

    [LoggerMessage(LogLevel.Debug, "npm: {Line}")]
    private partial void LogOutput(string line);
}
