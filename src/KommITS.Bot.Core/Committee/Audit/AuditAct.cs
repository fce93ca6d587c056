using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Committee.Audit;

/// <summary>Something that the committee is about to do with one document. It is written down when the rules have let it through and before it is stored, so that nothing is done unlogged.</summary>
/// <param name="Words">The reason that was given.</param>
public sealed record AuditAct(Member By, string Action, string? Words = null)
{
    /// <summary>The same for the same step from the same version, so that a step that is run again after a crash is one act.</summary>
    /// <param name="what">The thing, as in <see cref="AuditSubject"/>.</param>
    public Task WriteAsync<T>(AuditLog log, Document<T> before, string what, CancellationToken cancellationToken) =>
        log.WriteAsync($"{before.Key}/{Action}/{before.ETag}", By.Id, Action, new AuditSubject(what), Words, cancellationToken);
}
