using System.Net.Http.Headers;
using KommITS.Bot.Core.Register.Importing;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Register.Files;

/// <summary>
/// Fetches and puts members' files, at the addresses that the channel gives: only over https, only at the hosts that are set, never where such a host sends
/// us on to, and without any token of ours. On this machine also plain http, in Development.
/// </summary>
internal sealed partial class FileTransfer(HttpClient http, IOptions<FileTransferOptions> options, IHostEnvironment environment, ILogger<FileTransfer> logger)
{
    public bool MayVisit(Uri address)
    {
        if (address.IsLoopback)
            return environment.IsDevelopment() && address.Scheme is "http" or "https";
        var hosts = options.Value.Hosts.Count > 0 ? options.Value.Hosts : FileTransferOptions.DefaultHosts;
        return address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
            && hosts.Any(host => address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Null when it can't be had. One byte more than the largest file means that it is too large.</summary>
    public async Task<byte[]?> FetchAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !MayVisit(address))
        {
            LogRefused(address?.Host);
            return null;
        }

        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                LogFailed(address.Host, (int)response.StatusCode);
                return null;
            }

            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await ReadAsync(body, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogBroken(address.Host, exception);
            return null;
        }
    }

    public async Task<bool> PutAsync(string url, byte[] content, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !MayVisit(address))
        {
            LogRefused(address?.Host);
            return false;
        }

        try
        {
            using var body = new ByteArrayContent(content);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
            using var response = await http.PutAsync(address, body, cancellationToken);
            if (!response.IsSuccessStatusCode)
                LogFailed(address.Host, (int)response.StatusCode);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogBroken(address.Host, exception);
            return false;
        }
    }

    private static async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; content.Length <= TableFile.MaxSize && (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
            content.Write(buffer, 0, Math.Min(read, TableFile.MaxSize + 1 - (int)content.Length));
        return content.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file at {Host} was left: not a host that is set, or not https")]
    private partial void LogRefused(string? host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file at {Host}: status {Status}")]
    private partial void LogFailed(string host, int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file at {Host} failed")]
    private partial void LogBroken(string host, Exception exception);
}
