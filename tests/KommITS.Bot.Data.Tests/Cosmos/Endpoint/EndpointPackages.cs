namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>The endpoint's packages as pinned. Two test projects use them, perhaps at once, so one installs while the other waits.</summary>
internal static class EndpointPackages
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        await using var mine = await LockAsync(Path.Combine(folder, ".installing"), cancellationToken);
        if (IsInstalled(folder))
            return;
        using var npm = Machine.Start(Machine.Npm!, folder, "ci", "--no-audit", "--no-fund", "--loglevel=error");
        var said = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var complained = await npm.StandardError.ReadToEndAsync(cancellationToken);
        await said;
        await npm.WaitForExitAsync(cancellationToken);
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"'npm ci' in {folder} ended with code {npm.ExitCode}: {complained}");
    }

    /// <summary>npm writes the inner lock file last, so it tells of a whole installation and of which.</summary>
    private static bool IsInstalled(string folder)
    {
        var wanted = new FileInfo(Path.Combine(folder, "package-lock.json"));
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= wanted.LastWriteTimeUtc;
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(BetweenLooks, cancellationToken);
            }
        }
    }
}
