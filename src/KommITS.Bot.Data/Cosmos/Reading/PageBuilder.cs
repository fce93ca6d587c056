using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Querying;

namespace KommITS.Bot.Data.Cosmos.Reading;

/// <summary>Keeps the first documents of a query's order while its answers stream by in any order; the memory of one page is all it takes.</summary>
internal sealed class PageBuilder(DocumentQuery query, ContinuationToken? after)
{
    private static readonly Comparer<Place> Furthest = Comparer<Place>.Create((left, right) => right.CompareTo(left));

    private readonly string[]? _path = query.OrderBy is { } order ? FieldPath.Parse(order.Path) : null;
    private readonly bool _descending = query.OrderBy is { Descending: true };
    private readonly Place? _after = after is null ? null : new Place(after.OrderValue, after.Id, query.OrderBy is { Descending: true });

    /// <summary>The furthest at the top, to be pushed out; one more than a page, which tells whether there is a next.</summary>
    private readonly PriorityQueue<Envelope, Place> _kept = new(Furthest);

    public void Add(Envelope item)
    {
        var place = new Place(_path is null ? null : OrderValue.In(item.Body, _path), item.Id, _descending);
        if (_after is { } start && place.CompareTo(start) <= 0)
            return;
        if (_kept.Count <= query.PageSize)
            _kept.Enqueue(item, place);
        else
            _kept.EnqueueDequeue(item, place);
    }

    /// <returns>The page in order, and the place of its last document when there are more.</returns>
    public (List<Envelope> Items, string? Continuation) Build()
    {
        var ordered = _kept.UnorderedItems.OrderBy(entry => entry.Priority).ToList();
        var page = ordered.Take(query.PageSize).ToList();
        var continuation = ordered.Count > page.Count ? ContinuationToken.Write(query, page[^1].Priority.Id, page[^1].Priority.Value) : null;
        return (page.ConvertAll(entry => entry.Element), continuation);
    }

    /// <summary>Equal values by id, which always ascends.</summary>
    private readonly record struct Place(object? Value, string Id, bool Descending) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            var byValue = OrderValue.Compare(Value, other.Value);
            if (byValue != 0)
                return Descending ? -byValue : byValue;
            return OrderValue.CompareText(Id, other.Id);
        }
    }
}
