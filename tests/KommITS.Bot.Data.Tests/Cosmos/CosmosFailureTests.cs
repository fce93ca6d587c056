using System.Net;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Cosmos;

public sealed class CosmosFailureTests(CosmosEndpoint endpoint)
{
    private static readonly DocumentKey Key = new("notes", "p", "1");

    private readonly string _database = $"failures-{Guid.NewGuid():N}";
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    private async Task<IHost> Host(Func<HttpMessageHandler, HttpMessageHandler>? around = null, string environment = "Development", params (string, string)[] settings) =>
        CosmosHost.Build(await endpoint.AddressAsync(_stop), _database, around, environment, settings);

    /// <summary>Lets the test's account of itself through, and answers requests for documents by itself.</summary>
    private sealed class Refusing(HttpMessageHandler inner, HttpStatusCode status, string? subStatus) : DelegatingHandler(inner)
    {
        public int Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal))
                return base.SendAsync(request, cancellationToken);
            Asked++;
            var answer = new HttpResponseMessage(status) { RequestMessage = request, Content = new StringContent("{\"code\":\"x\",\"message\":\"x\"}") };
            answer.Headers.TryAddWithoutValidation("x-ms-substatus", subStatus ?? "0");
            answer.Headers.TryAddWithoutValidation("x-ms-retry-after-ms", "1");
            return Task.FromResult(answer);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, null, StoreFailure.Unavailable, "refuses the key")]
    [InlineData(HttpStatusCode.Forbidden, null, StoreFailure.Unavailable, "role")]
    [InlineData(HttpStatusCode.Forbidden, "1014", StoreFailure.Full, "is full")]
    [InlineData(HttpStatusCode.TooManyRequests, null, StoreFailure.Unavailable, "too many")]
    [InlineData(HttpStatusCode.ServiceUnavailable, null, StoreFailure.Unavailable, "doesn't answer as it should")]
    public async Task A_refusal_is_told_in_words(HttpStatusCode status, string? subStatus, StoreFailure failure, string words)
    {
        using var host = await Host(http => new Refusing(http, status, subStatus));

        var writing = await Assert.ThrowsAsync<DocumentStoreException>(() => host.Store().UpsertAsync(Key, new Note("x"), _stop));
        var reading = await Assert.ThrowsAsync<DocumentStoreException>(() => host.Store().ReadAsync<Note>(Key, _stop));

        Assert.Equal((failure, failure), (writing.Failure, reading.Failure));
        Assert.Contains(words, writing.Message, StringComparison.Ordinal);
        Assert.Contains(words, reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_turned_away_is_sent_again_as_often_as_configured()
    {
        Refusing? refusing = null;
        using var host = await Host(http => refusing = new Refusing(http, HttpStatusCode.TooManyRequests, null), "Development", ("Data:Cosmos:ThrottledAttempts", "3"));

        await Assert.ThrowsAsync<DocumentStoreException>(() => host.Store().UpsertAsync(Key, new Note("x"), _stop));

        Assert.Equal(4, refusing!.Asked);
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_makes_the_store_unhealthy_and_says_so()
    {
        using var host = CosmosHost.Build(new Uri("https://127.0.0.1:1/"), _database);

        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(_stop);

        Assert.Equal(HealthStatus.Unhealthy, report.Entries["store"].Status);
        Assert.Contains("can't be reached", report.Entries["store"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoint_makes_the_store_healthy()
    {
        using var host = await Host();

        Assert.Equal(HealthStatus.Healthy, (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(_stop)).Status);
    }

    [Fact]
    public async Task In_production_a_certificate_of_its_own_making_is_refused()
    {
        using var host = await Host(environment: "Production");

        await Assert.ThrowsAsync<DocumentStoreException>(() => host.Store().ReadAsync<Note>(Key, _stop));
    }

    [Fact]
    public async Task In_production_a_missing_container_is_an_outage_and_not_a_missing_document()
    {
        using (var development = await Host())
            await development.Store().UpsertAsync(new("others", "p", "1"), new Note("x"), _stop);
        using var host = await Host(_ => CosmosHost.Trusting(), "Production");

        var refused = await Assert.ThrowsAsync<DocumentStoreException>(() => host.Store().ReadAsync<Note>(Key, _stop));

        Assert.Contains("lacks the container 'notes'", refused.Message, StringComparison.Ordinal);
        Assert.Equal("x", (await host.Store().ReadAsync<Note>(new("others", "p", "1"), _stop))!.Content.Text);
    }
}
