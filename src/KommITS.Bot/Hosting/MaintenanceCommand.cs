using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Hosting;

/// <summary>What the operator asks of the store instead of starting the bot: <c>backup|restore|export|import FILE</c>.</summary>
internal static class MaintenanceCommand
{
    private static readonly Dictionary<string, Func<IStoreMaintenance, string, CancellationToken, Task<string>>> Commands = new(StringComparer.Ordinal)
    {
        ["backup"] = BackupAsync,
        ["restore"] = RestoreAsync,
        ["export"] = ExportAsync,
        ["import"] = ImportAsync,
    };

    public static bool IsAsked(string[] arguments) => arguments is [var name, _, ..] && Commands.ContainsKey(name);

    /// <summary>What is left for the configuration, which would take a file's leading slash for a setting's name.</summary>
    public static string[] SettingsIn(string[] arguments) => IsAsked(arguments) ? arguments[2..] : arguments;

    /// <returns>The process's exit code: 0, or 1 with the reason on the error output.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            var done = await Commands[arguments[0]](services.GetRequiredService<IStoreMaintenance>(), arguments[1], cancellationToken);
            Console.WriteLine(done);
            return 0;
        }
        catch (Exception exception) when (exception is DocumentStoreException or IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task<string> BackupAsync(IStoreMaintenance store, string file, CancellationToken cancellationToken)
    {
        await store.BackupAsync(file, cancellationToken);
        return $"The store is copied to {file}";
    }

    private static async Task<string> RestoreAsync(IStoreMaintenance store, string file, CancellationToken cancellationToken) =>
        await store.RestoreAsync(file, cancellationToken) is { } before
            ? $"The store is restored from {file}; what was there is put aside as {before}"
            : $"The store is restored from {file}";

    private static async Task<string> ExportAsync(IStoreMaintenance store, string file, CancellationToken cancellationToken)
    {
        await using var lines = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        return $"{await store.ExportAsync(lines, cancellationToken)} documents are written to {file}";
    }

    private static async Task<string> ImportAsync(IStoreMaintenance store, string file, CancellationToken cancellationToken)
    {
        await using var lines = File.OpenRead(file);
        return $"{await store.ImportAsync(lines, cancellationToken)} documents are read from {file}";
    }
}
