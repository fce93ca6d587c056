using System.Text.RegularExpressions;
using Azure.Storage.Queues;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Queues;

/// <param name="isUsed">Whether the queue is in Azure at all; what is not used may be wrong.</param>
internal sealed partial class StorageQueueOptionsValidator(Func<bool> isUsed) : IValidateOptions<StorageQueueOptions>
{
    private const string Both = "Delivery:AzureStorage:ConnectionString";

    public ValidateOptionsResult Validate(string? name, StorageQueueOptions options)
    {
        var wrong = isUsed() ? Wrong(options).ToList() : [];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(StorageQueueOptions options)
    {
        switch (string.IsNullOrWhiteSpace(options.ConnectionString), string.IsNullOrWhiteSpace(options.AccountUri))
        {
            case (true, true):
                yield return $"{Both} and :AccountUri are empty, and Delivery:Queue is AzureStorage. Set one: the address, https://….queue.core.windows.net, for the managed identity.";
                break;
            case (false, false):
                yield return $"{Both} and :AccountUri are both set. Remove one.";
                break;
            case (false, true) when !IsConnectionString(options.ConnectionString!):
                yield return $"{Both} is no connection string of a storage account.";
                break;
            case (true, false) when !Uri.TryCreate(options.AccountUri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.Query.Length > 0:
                yield return "Delivery:AzureStorage:AccountUri is no https address, or has more than the address in it.";
                break;
        }

        if (!QueueName().IsMatch(options.Name) || options.UnreadableName.Length > 63)
            yield return "Delivery:AzureStorage:Name must be 3 to 52 small letters, digits and single hyphens.";
    }

    /// <summary>What is wrong with one is not said: the words could hold a part of the key.</summary>
    private static bool IsConnectionString(string text)
    {
        try
        {
            return new QueueServiceClient(text).Uri is not null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex("^(?=.{3,52}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex QueueName();
}
