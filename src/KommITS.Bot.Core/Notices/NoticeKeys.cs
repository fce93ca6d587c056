using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Notices;

/// <summary>Where the engine keeps what it knows: one container, a partition for each question that it asks.</summary>
public static class NoticeKeys
{
    public const string Container = "deliveries";

    /// <summary>The notices themselves.</summary>
    internal const string Records = "notice";

    internal const string Heads = "head";

    /// <summary>Deliveries that are not done, across notices: a small partition that only the worker reads.</summary>
    internal const string Open = "open";

    internal const string Budgets = "budget";

    public static DocumentKey DeliveryOf(string noticeId, string memberId) => new(Container, noticeId, memberId);

    public static DocumentKey RecordOf(string noticeId) => new(Container, Records, noticeId);

    public static DocumentKey HeadOf(string noticeId) => new(Container, Heads, noticeId);

    public static DocumentKey OpenOf(DocumentKey delivery) => new(Container, Open, $"{delivery.Partition}|{delivery.Id}");

    public static DocumentKey BudgetOf(string memberId) => new(Container, Budgets, memberId);

    public static DocumentKey ItemOf(string digestId, string noticeId) => new(Container, ItemsOf(digestId), noticeId);

    public static string ItemsOf(string digestId) => $"{digestId}/items";
}
