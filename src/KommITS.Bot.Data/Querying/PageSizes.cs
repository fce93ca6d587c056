using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Querying;

internal static class PageSizes
{
    public static void Check(DocumentQuery query)
    {
        if (query.PageSize is < 1 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(query), query.PageSize, "A page has 1 to 1,000 documents.");
    }
}
