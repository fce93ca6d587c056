using System.Diagnostics;

namespace KommITS.Bot.EndToEnd.Tools;

internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Looks again and again until there is something.</summary>
    public static async Task<T> UntilAsync<T>(string what, Func<Task<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience;)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(50, cancellationToken);
        }

        throw new TimeoutException($"{what} did not come within {Patience.TotalSeconds} seconds.");
    }

    /// <summary>Until a GET of the address succeeds; fails at once with the process's own words when that has ended.</summary>
    public static async Task UntilAnsweringAsync(Uri address, Func<string?> ended, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        await UntilAsync<object>(address.ToString(), Look, cancellationToken);

        async Task<object?> Look()
        {
            if (ended() is { } reason)
                throw new InvalidOperationException($"It ended before it answered: {reason}");
            try
            {
                using var response = await client.GetAsync(address, cancellationToken);
                return response.IsSuccessStatusCode ? address : null;
            }
            catch (HttpRequestException)
            {
                return null;
            }
        }
    }
}
