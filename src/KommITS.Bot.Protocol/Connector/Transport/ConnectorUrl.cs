using System.Globalization;
using KommITS.Bot.Protocol.Connector.Addresses;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>The connector's addresses. Ids are opaque and may hold any character, so each is escaped as one segment.</summary>
internal static class ConnectorUrl
{
    private const int MaxIdLength = 2048;

    public static Uri Conversations(string serviceUrl) => Build(serviceUrl, "");

    public static Uri Activities(string serviceUrl, string conversationId) =>
        Build(serviceUrl, $"/{Segment(conversationId)}/activities");

    public static Uri Activity(string serviceUrl, string conversationId, string activityId) =>
        Build(serviceUrl, $"/{Segment(conversationId)}/activities/{Segment(activityId)}");

    public static Uri Members(string serviceUrl, string conversationId) =>
        Build(serviceUrl, $"/{Segment(conversationId)}/members");

    public static Uri Member(string serviceUrl, string conversationId, string memberId) =>
        Build(serviceUrl, $"/{Segment(conversationId)}/members/{Segment(memberId)}");

    public static Uri PagedMembers(string serviceUrl, string conversationId, int? pageSize, string? continuationToken)
    {
        var size = pageSize is { } number ? "pageSize=" + number.ToString(CultureInfo.InvariantCulture) : null;
        var token = continuationToken is null ? null : "continuationToken=" + Uri.EscapeDataString(continuationToken);
        var query = string.Join('&', new[] { size, token }.Where(part => part is not null));
        return Build(serviceUrl, $"/{Segment(conversationId)}/pagedmembers{(query.Length == 0 ? "" : "?" + query)}");
    }

    /// <summary>Whether the id can be one segment of a path. Uri would fold a segment of dots into the path above it, and servers refuse a control character.</summary>
    public static bool IsUsableId(string? id) =>
        !string.IsNullOrWhiteSpace(id) && id is not ("." or "..") && id.Length <= MaxIdLength && !id.Any(char.IsControl);

    private static Uri Build(string serviceUrl, string rest) =>
        ServiceRoot.Find(serviceUrl) is not null
            ? new Uri($"{serviceUrl.Trim().TrimEnd('/')}/v3/conversations{rest}")
            : throw Invalid("The service address is no http address without user, query and fragment.");

    private static string Segment(string id) =>
        IsUsableId(id) ? Uri.EscapeDataString(id) : throw Invalid("An id in the connector's path is empty, only dots, too long or not to be written.");

    private static ConnectorException Invalid(string message) => new(message) { ErrorCode = ConnectorErrorCodes.InvalidServiceUrl };
}
