namespace KommITS.Bot.Core.Members.Admission;

/// <summary>What the clock does about who wants in: everybody who waits has asked, who may decide has been asked, and what was decided is done.</summary>
public sealed class AdmissionSteps(AdmissionOpening opening, AdmissionBook book, AdmissionWork work)
{
    public async Task DoAsync(CancellationToken cancellationToken)
    {
        await opening.OpenAllAsync(cancellationToken);
        foreach (var request in await book.UnsettledAsync(cancellationToken))
            await work.DoAsync(await opening.RefreshAsync(request, cancellationToken), cancellationToken);
    }
}
