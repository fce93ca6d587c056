using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Asks those who may decide, and does what follows from a decision. Each part may be done again, by any instance.</summary>
public sealed class AdmissionWork(AdmissionBook book, AdmissionAsking asking, AdmissionEntry entry, NoticeService notices)
{
    public async Task DoAsync(AdmissionRequest request, CancellationToken cancellationToken)
    {
        if (request.State == AdmissionState.Waiting)
        {
            await asking.AskAsync(request, cancellationToken);
            return;
        }

        await entry.DoAsync(request, cancellationToken);
        if (request.State != AdmissionState.Withdrawn)
            await notices.PublishAsync(AdmissionNotices.Decided(request), [new NoticeRecipient(request.Member, AdmissionNotices.WhyYou)], cancellationToken);
        await notices.ReviseAsync(AdmissionNotices.AskId(request.Id), cancellationToken);
        await book.ChangeAsync(request.Id, stored => stored.IsSettled ? null : stored with { IsSettled = true }, cancellationToken);
    }
}
