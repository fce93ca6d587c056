using System.Collections.Concurrent;

namespace KommITS.Bot.EndToEnd.Tools;

/// <summary>The lines that a process has written.</summary>
internal sealed class ProcessLog
{
    private readonly ConcurrentQueue<string> _lines = new();

    public void Add(string line) => _lines.Enqueue(line);

    public bool Contains(string words) => _lines.Any(line => line.Contains(words, StringComparison.Ordinal));

    public override string ToString() => string.Join('\n', _lines);
}
