using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Querying;

/// <summary>Where a page ended: the last document's id and order value. A document written meanwhile shifts nothing.</summary>
/// <param name="Query">Fingerprint of the query that it continues.</param>
internal sealed record ContinuationToken(string Query, string Id, object? OrderValue)
{
    public static string Write(DocumentQuery query, string id, object? orderValue) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new ContinuationToken(Fingerprint(query), id, orderValue)));

    public static ContinuationToken? Read(DocumentQuery query)
    {
        if (query.Continuation is null)
            return null;
        var token = Decode(query.Continuation);
        return token?.Query == Fingerprint(query) && token.Id is not null
            ? token with { OrderValue = FieldValue.Of(token.OrderValue) }
            : throw new ArgumentException("The continuation token is not from this query.", nameof(query));
    }

    private static ContinuationToken? Decode(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ContinuationToken>(Base64Url.DecodeFromChars(text));
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    private static string Fingerprint(DocumentQuery query)
    {
        var asked = JsonSerializer.SerializeToUtf8Bytes(query with { Continuation = null, PageSize = 1 }, DocumentJson.Options);
        return Base64Url.EncodeToString(SHA256.HashData(asked).AsSpan(0, 9));
    }
}
