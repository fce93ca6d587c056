using System.Diagnostics;

namespace KommITS.Bot.Playground;

/// <summary>A child that ends, with all its own children, when this is disposed of.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;
    private string? _firstError;

    private ChildProcess(Process process) => _process = process;

    public int ExitCode => _process.ExitCode;

    public bool HasExited => _process.HasExited;

    /// <summary>The first line that it wrote to its error output.</summary>
    public string FirstError => _firstError ?? "no reason given";

    /// <param name="onOutput">Gets each line of both outputs, on any thread.</param>
    public static ChildProcess Start(ProcessStartInfo start, Action<string> onOutput)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => onOutput(line.Data ?? "");
        child._process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrWhiteSpace(line.Data))
                child._firstError ??= line.Data;
            onOutput(line.Data ?? "");
        };
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

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
}
