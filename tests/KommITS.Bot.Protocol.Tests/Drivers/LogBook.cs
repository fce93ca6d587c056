using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>Keeps what is logged, for tests of what the operator gets to read.</summary>
internal sealed class LogBook<T> : ILogger<T>
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyList<string> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
}
