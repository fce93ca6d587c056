using System.Collections.Concurrent;
using System.Diagnostics;

namespace KommITS.Bot.Benchmarks.Processes;

/// <summary>A process that this tool started, and that ends with it.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int KeptLines = 20;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lastWords = new();

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>What it uses now and has used at most, in MB.</summary>
    public (double Now, double Peak) Memory
    {
        get
        {
            _process.Refresh();
            return (_process.WorkingSet64 / 1e6, _process.PeakWorkingSet64 / 1e6);
        }
    }

    /// <param name="talks">Its output is read with <see cref="AskAsync"/>; otherwise it is kept only for when it fails.</param>
    public static ChildProcess Start(ProcessStartInfo start, bool talks = false)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => child.Keep(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
        child._process.Start();
        child._process.BeginErrorReadLine();
        if (!talks)
            child._process.BeginOutputReadLine();
        return child;
    }

    /// <summary>Writes one line and reads one.</summary>
    public async Task<string> AskAsync(string line, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        return await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw await EndedAsync();
    }

    public async Task<TimeSpan> UntilReadyAsync(Uri address, TimeSpan between, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var client = new HttpClient();
        while (!await AnswersAsync(client, address, cancellationToken))
        {
            if (_process.HasExited)
                throw await EndedAsync();
            if (watch.Elapsed > TimeSpan.FromMinutes(1))
                throw new TimeoutException($"{address} did not answer within a minute: {string.Join('\n', _lastWords)}");
            await Task.Delay(between, cancellationToken);
        }

        return watch.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }

        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<InvalidOperationException> EndedAsync()
    {
        await _process.WaitForExitAsync();
        return new InvalidOperationException(
            $"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)} ended: {string.Join('\n', _lastWords)}");
    }

    private void Keep(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            _lastWords.Enqueue(line);
        while (_lastWords.Count > KeptLines)
            _lastWords.TryDequeue(out _);
    }
}
