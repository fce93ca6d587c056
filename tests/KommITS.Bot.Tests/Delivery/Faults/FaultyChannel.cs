using System.Collections.Concurrent;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Delivery.Faults;

/// <summary>What goes wrong with the messages to one person, and how often before it goes right.</summary>
/// <param name="IsTaken">The message is taken all the same: only the answer goes wrong.</param>
internal sealed record Fault(Func<HttpContext, Task> Answer, int Times = int.MaxValue, bool IsTaken = false)
{
    public static Fault Status(int status, string? code = null, int times = int.MaxValue, int? retryAfter = null) => new(
        async http =>
        {
            http.Response.StatusCode = status;
            if (retryAfter is { } seconds)
                http.Response.Headers.RetryAfter = $"{seconds}";
            if (code is not null)
                await http.Response.WriteAsJsonAsync(new { error = new { code } });
        },
        times);

    /// <summary>The line breaks before there is an answer: nobody knows whether the message was taken.</summary>
    public static Fault Dropped() => new(
        http =>
        {
            http.Abort();
            return Task.CompletedTask;
        },
        1);

    /// <summary>The line breaks when the person has got the message.</summary>
    public static Fault DroppedAfter() => Dropped() with { IsTaken = true };

    /// <summary>It takes its time, within the limit.</summary>
    public static Fault Slow(TimeSpan time) => new(
        async http =>
        {
            await Task.Delay(time, http.RequestAborted);
            await Results.Json(new { id = "slow" }, statusCode: StatusCodes.Status201Created).ExecuteAsync(http);
        },
        IsTaken: true);

    public static Fault Silent(TimeSpan time, int times) => new(http => Task.Delay(time, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default), times);
}

/// <summary>A channel in which each conversation has its own trouble.</summary>
internal sealed class FaultyChannel
{
    private readonly Dictionary<string, Fault> _faults = [];
    private readonly ConcurrentDictionary<string, int> _met = new();

    public FaultyChannel(FakeChannel channel)
    {
        channel.Refuse = conversation => Meet(conversation, isTaken: false);
        channel.Garble = conversation => Meet(conversation, isTaken: true);
    }

    public void Set(string conversation, Fault fault) => _faults[conversation] = fault;

    private Answered? Meet(string conversation, bool isTaken) =>
        _faults.TryGetValue(conversation, out var fault) && fault.IsTaken == isTaken && _met.AddOrUpdate(conversation, 1, (_, count) => count + 1) <= fault.Times
            ? new Answered(fault)
            : null;

    private sealed class Answered(Fault fault) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => fault.Answer(httpContext);
    }
}
