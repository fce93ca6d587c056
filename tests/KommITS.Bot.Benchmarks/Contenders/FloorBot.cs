using System.IO.Pipelines;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Benchmarks.Contenders;

/// <summary>What no bot can be cheaper than: takes the body unread, posts fixed bytes to where a header says, and waits for the answer.</summary>
internal static class FloorBot
{
    /// <summary>The generator sends it to every contender; only this one, which parses nothing, looks at it.</summary>
    public const string ReplyTo = "X-Reply-To";

    public const string Reply = "Du skrev: golv";

    /// <summary>As long as the echo bots' replies.</summary>
    private static readonly byte[] Body = System.Text.Encoding.UTF8.GetBytes(
        $$"""
        {"type":"message","serviceUrl":"http://127.0.0.1:40000/","channelId":"msteams","from":{"id":"28:bot","name":"KommITS"},"conversation":{"id":"load-0","conversationType":"personal","tenantId":"11111111-1111-1111-1111-111111111111"},"recipient":{"id":"29:member-0","name":"Alva Exempel","aadObjectId":"00000000-0000-0000-0000-000000000000"},"text":"{{Reply}}","inputHint":"acceptingInput","replyToId":"00000000000000000000000000000000-0"}
        """);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static Task RunAsync(string url, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        var client = new HttpClient();
        app.Run(http => HttpMethods.IsPost(http.Request.Method) ? AnswerAsync(http, client) : OwnHost.TellAllocated(http));
        return ((IHost)app).RunAsync(cancellationToken);
    }

    private static async Task AnswerAsync(HttpContext http, HttpClient client)
    {
        await http.Request.BodyReader.CopyToAsync(PipeWriter.Create(Stream.Null));
        using var content = new ByteArrayContent(Body) { Headers = { ContentType = Json } };
        using var response = await client.PostAsync(new Uri(http.Request.Headers[ReplyTo].ToString()), content);
        response.EnsureSuccessStatusCode();
    }
}
