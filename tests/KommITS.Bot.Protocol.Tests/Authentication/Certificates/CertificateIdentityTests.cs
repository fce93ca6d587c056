using System.Net;
using System.Text;
using System.Web;
using Azure.Core.Pipeline;
using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Certificates;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KommITS.Bot.Protocol.Tests.Authentication.Certificates;

public sealed class CertificateIdentityTests : IDisposable
{
    private readonly TestCertificate _certificate = TestCertificate.Rsa(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
    private readonly Authority _authority = new();

    public void Dispose()
    {
        _certificate.Dispose();
        _authority.Dispose();
    }

    [Fact]
    public async Task The_bot_proves_itself_with_an_assertion_that_its_certificate_signed()
    {
        var token = await Tokens().AskAsync(CancellationToken.None);
        Assert.Equal("given", token.Value);
        var form = HttpUtility.ParseQueryString(_authority.Body);
        Assert.Equal("https://login.example/tenant/oauth2/v2.0/token", _authority.Address?.GetLeftPart(UriPartial.Path));
        Assert.Equal(("app", "client_credentials", "https://api.botframework.com/.default"), (form["client_id"], form["grant_type"], form["scope"]));
        var assertion = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = "app",
            ValidAudience = "https://login.example/tenant/oauth2/v2.0/token",
            IssuerSigningKey = new X509SecurityKey(_certificate.Certificate),
            TryAllIssuerSigningKeys = true,
        });
        Assert.True(assertion.IsValid, assertion.Exception?.Message);
    }

    [Fact]
    public async Task Every_request_reaches_the_authority_and_no_cache_gives_a_refused_token_back()
    {
        var (tokens, count) = (Tokens(), 0);
        _authority.Answer = () => Authority.Json(200, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{++count}}"}""");
        Assert.Equal("token-1", (await tokens.AskAsync(CancellationToken.None)).Value);
        Assert.Equal("token-2", (await tokens.AskAsync(CancellationToken.None)).Value);
    }

    [Theory]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS700027"}""", true)]
    [InlineData(400, """{"error":"unauthorized_client"}""", true)]
    [InlineData(503, "", false)]
    [InlineData(0, "", false)]
    public async Task Refused_and_out_of_reach_are_told_apart(int status, string body, bool isRefused)
    {
        _authority.Answer = () => status == 0 ? throw new HttpRequestException("no connection") : Authority.Json(status, body);
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Tokens().AskAsync(CancellationToken.None));
        Assert.Equal((isRefused, !isRefused), (failure.IsRefusal(), failure.ErrorCode == ConnectorErrorCodes.AuthorityUnreachable));
    }

    private IdentityTokens Tokens()
    {
        var bot = new BotOptions { MicrosoftAppId = "app", ToChannelFromBotLoginUrl = "https://login.example/tenant/" };
        return new IdentityTokens(
            Options.Create(bot),
            () => CertificateIdentity.Of(bot, _certificate.Certificate, new HttpClientTransport(_authority)),
            CertificateIdentity.Advice);
    }

    /// <summary>In the network's place, since the library speaks only https.</summary>
    private sealed class Authority : HttpMessageHandler
    {
        public Func<HttpResponseMessage> Answer { get; set; } =
            () => Json(200, """{"token_type":"Bearer","expires_in":3600,"access_token":"given"}""");

        public Uri? Address { get; private set; }

        public string Body { get; private set; } = "";

        public static HttpResponseMessage Json(int status, string body) =>
            new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Address, Body) = (request.RequestUri, await request.Content!.ReadAsStringAsync(cancellationToken));
            return Answer();
        }
    }
}
