using System.Buffers.Text;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Cosmos;

/// <param name="isUsed">Whether the bot stores in Cosmos DB at all; what is not used may be wrong.</param>
internal sealed class CosmosOptionsValidator(Func<bool> isUsed) : IValidateOptions<CosmosOptions>
{
    public ValidateOptionsResult Validate(string? name, CosmosOptions options)
    {
        var wrong = isUsed() ? Wrong(options).ToList() : [];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(CosmosOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Endpoint))
            yield return "Data:Cosmos:Endpoint is empty, and Data:Provider is Cosmos. Set it to the account's address, https://….documents.azure.com:443/.";
        else if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme != Uri.UriSchemeHttps)
            yield return "Data:Cosmos:Endpoint is no https address.";
        if (options.Database.Length is 0 or > 255 || options.Database.AsSpan().ContainsAny(@"/\?#") || options.Database != options.Database.Trim())
            yield return @"Data:Cosmos:Database must be a name of 1 to 255 characters without / \ ? #.";
        if (!string.IsNullOrEmpty(options.Key) && !Base64.IsValid(options.Key))
            yield return "Data:Cosmos:Key is no account key (Base64). Remove it to use the managed identity.";
        if (options.ConnectionMode is { } mode && !Enum.IsDefined(mode))
            yield return "Data:Cosmos:ConnectionMode must be Direct or Gateway.";
        if (options.ThrottledAttempts is < 0 or > 100 || options.ThrottledSeconds is < 0 or > 300)
            yield return "Data:Cosmos:ThrottledAttempts must be 0 to 100, Data:Cosmos:ThrottledSeconds 0 to 300.";
    }
}
