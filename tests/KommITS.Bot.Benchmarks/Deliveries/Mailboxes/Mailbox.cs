using System.Globalization;
using System.Net.Http.Json;

namespace KommITS.Bot.Benchmarks.Deliveries.Mailboxes;

/// <summary>The stub connector, seen from those who measure.</summary>
internal sealed class Mailbox(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };

    public string ServiceUrl => address.ToString();

    /// <summary>From now on its count and its clock run.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        using var response = await _client.PostAsync(new Uri("begin", UriKind.Relative), null, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async Task<int> TakenAsync(CancellationToken cancellationToken) =>
        int.Parse(await _client.GetStringAsync(new Uri("taken", UriKind.Relative), cancellationToken), CultureInfo.InvariantCulture);

    public async Task<ArrivalSummary> SumAsync(CancellationToken cancellationToken) =>
        (await _client.GetFromJsonAsync<ArrivalSummary>(new Uri("summary", UriKind.Relative), cancellationToken))!;

    public void Dispose() => _client.Dispose();
}
