using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Sqlite;
using KommITS.Bot.Data.Tests.Documents;

namespace KommITS.Bot.Data.Tests.Sqlite;

/// <summary>A process of its own writes, and is killed (SIGKILL) in the middle, again and again, on the same file.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int Kills = 5;
    private const int LeastWrites = 1000;

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_acknowledged_write_is_lost_when_the_process_is_killed()
    {
        List<int> acknowledged = [];
        for (var round = 1; round <= Kills || acknowledged.Count < LeastWrites; round++)
            acknowledged.AddRange(await WriteAndKillAsync(round * 1_000_000, Random.Shared.Next(50, 400)));

        using var store = new SqliteDocumentStore(new SqliteFile(_folder.File("killed.db")));
        var stored = await store.QueryAllAsync<Note>(new DocumentQuery("notes", "p", PageSize: 1000), _stop).ToDictionaryAsync(note => note.Key.Id, note => note.Content.Text, cancellationToken: _stop);
        Assert.All(acknowledged.Select(number => number.ToString(CultureInfo.InvariantCulture)), id => Assert.Equal(id + new string('x', 2000), stored[id]));
        Assert.True(stored.Count >= acknowledged.Count);
        using var connection = new SqliteFile(_folder.File("killed.db")).Open();
        Assert.Equal("ok", connection.Scalar("PRAGMA integrity_check"));
    }

    /// <returns>The numbers that the process had told of when it died, at least <paramref name="writes"/> of them.</returns>
    private async Task<List<int>> WriteAndKillAsync(int first, int writes)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KommITS.Bot.Data.Writer.dll");
        using var writer = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, _folder.File("killed.db"), $"{first}"]) { RedirectStandardOutput = true })!;
        List<int> told = [];
        try
        {
            while (told.Count < writes)
                told.Add(int.Parse(await writer.StandardOutput.ReadLineAsync(_stop) ?? throw new InvalidOperationException("The writer ended by itself."), CultureInfo.InvariantCulture));
        }
        finally
        {
            writer.Kill();
        }

        // What it said before it died counts as acknowledged too; the last line may be half.
        var rest = await writer.StandardOutput.ReadToEndAsync(_stop);
        told.AddRange(rest.Split('\n')[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        await writer.WaitForExitAsync(_stop);
        Assert.NotEqual(0, writer.ExitCode);
        return told;
    }
}
