namespace KommITS.Bot.Core.Documents;

/// <summary>
/// A query inside one partition. <see cref="Filters"/> must all hold. Without <see cref="OrderBy"/> the order is by id (ordinal).
/// </summary>
/// <param name="PageSize">Documents a page, 1 to 1,000.</param>
/// <param name="Continuation">The opaque token of the page before, null for the first.</param>
public sealed record DocumentQuery(
    string Container,
    string Partition,
    IReadOnlyList<FieldFilter>? Filters = null,
    FieldOrder? OrderBy = null,
    int PageSize = 100,
    string? Continuation = null);

/// <summary>
/// The field at <paramref name="Path"/> equals the value. The path is the JSON name, with dots between levels ("asker.municipality");
/// the value is a string, a number, a boolean or null.
/// </summary>
public sealed record FieldFilter(string Path, object? Value);

/// <summary>Order by the field at <paramref name="Path"/>; equal values by id.</summary>
public sealed record FieldOrder(string Path, bool Descending = false);

/// <summary>One page of an answer; <see cref="Continuation"/> is null on the last.</summary>
public sealed record DocumentPage<T>(IReadOnlyList<Document<T>> Documents, string? Continuation);
