using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Members.Admission;

internal sealed class AdmissionRetention(AdmissionBook book) : IRetention
{
    public string Name => "admission requests";

    public Task<int> SweepAsync(Instant now, CancellationToken cancellationToken) => book.ForgetDecidedBeforeAsync(now - AdmissionRequest.Kept, cancellationToken);
}
