namespace KommITS.Bot.Core.Notices.Reports;

/// <summary>What became of a notice, person by person added up: <see cref="Counts"/> always add up to <see cref="Audience"/>.</summary>
/// <param name="Uncertain">How many may have got it twice.</param>
/// <param name="Edited">Cards that were changed after they were sent.</param>
/// <param name="Recalled">Cards that were taken out of the chats.</param>
public sealed record NoticeReport(
    int Audience,
    IReadOnlyList<NoticeCount> Counts,
    int Uncertain,
    AmendmentCount Edited,
    AmendmentCount Recalled)
{
    /// <summary>Nobody's is on its way any more, and no card is to be changed.</summary>
    public bool IsDone => Of(DeliveryState.Pending) + Of(DeliveryState.Sending) + Edited.Pending + Recalled.Pending == 0;

    /// <summary>Those whom sending again may reach.</summary>
    public int Unreached => Of(DeliveryState.Unreachable) + Of(DeliveryState.Failed) + Of(DeliveryState.Expired);

    public int Of(DeliveryState state) => Counts.Where(count => count.State == state).Sum(count => count.Count);
}

/// <param name="Reason">A code; null where the state says it all.</param>
public sealed record NoticeCount(DeliveryState State, string? Reason, int Count);

public sealed record AmendmentCount(int Done, int Failed, int Pending);
